// The look of the hand-written directory: as the element's, with one height for all cards so that a window can recycle them.
export const directory = `
.hd { display: grid; gap: 1.5em; align-content: start; }
.hd .input { inline-size: 100%; min-block-size: 2.75em; padding: 0.55em 0.8em; font: inherit; color: inherit; background: var(--raised);
  border: 1px solid var(--strong); border-radius: 0.5em; }
.hd [hidden] { display: none; }
.hd .find { position: relative; }
.hd .find .btn { position: absolute; inset-block-start: 0.3em; inset-inline-end: 0.3em; }
.hd .columns { display: grid; grid-template-columns: 16em minmax(0, 1fr); gap: 3em; }
.hd .side, .hd .found { display: grid; gap: 1.5em; align-content: start; min-inline-size: 0; }
.hd .facet { display: grid; gap: 0.25em; justify-items: start; }
.hd .facet ul { inline-size: 100%; }
.hd legend { padding: 0; margin-block-end: 0.5em; font-weight: 600; }
.hd .option { display: flex; gap: 0.7em; align-items: start; padding-block: 0.28em; cursor: pointer; }
.hd .option > span { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
.hd .option > small { font-size: 0.8125em; line-height: 1.9; color: var(--muted); font-variant-numeric: tabular-nums; }
.hd .tools { display: flex; flex-wrap: wrap; gap: 0.5em 1em; align-items: center; }
.hd .tools label { display: inline-flex; gap: 0.6em; align-items: center; }
.hd .tools .input { inline-size: auto; min-block-size: 2.5em; padding-block: 0.35em; }
.hd .window { position: relative; }
.hd .people { position: absolute; inset-inline: 0; display: grid; gap: 1em; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-rows: 14em; will-change: transform; }
.hd .person > article { display: flex; flex-direction: column; gap: 0.75em; block-size: 100%; overflow: hidden; contain: strict; }
.hd .person header { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.75em; align-items: center; }
.hd .face { display: grid; place-items: center; inline-size: 2.75em; block-size: 2.75em; font-weight: 600; border-radius: 50%; background: var(--soft); color: var(--accent); }
.hd .name { all: unset; cursor: pointer; }
.hd .line { font-size: 0.8125em; line-height: 1.45; color: var(--muted); }
.hd .tags { display: flex; flex-wrap: wrap; gap: 0.5em; }
.hd .tag { padding: 0.2em 0.7em; font-size: 0.875em; border-radius: 99em; background: var(--quiet); }
.hd mark { color: inherit; background: var(--caution-soft); border-radius: 0.15em; }
.hd .person footer { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; margin-block-start: auto; }
.hd .acts { display: flex; flex-wrap: wrap; margin-inline-start: auto; }
.hd .end { display: flex; flex-wrap: wrap; gap: 0.75em; align-items: center; justify-content: space-between; }
`;
