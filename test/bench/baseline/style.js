// The look of the hand-written pages: the same boxes, colours and type as the elements, as one plain style sheet.
export const common = `
.hw { --text: light-dark(#23303a, #e8ecee); --muted: light-dark(#5b6870, #b3bcc2); --raised: light-dark(#fff, #22292f);
  --sunken: light-dark(#eff3f5, #161b1f); --border: light-dark(#dde3e6, #3d464c); --strong: light-dark(#7c878d, #858f95);
  --accent: light-dark(#1d6472, #8ccbd8); --on: light-dark(#fafdff, #0d2127); --soft: light-dark(#e3f2f5, #21393f);
  --partner: light-dark(#744a96, #cfb3e4); --caution: light-dark(#75530c, #e0bf7a); --caution-soft: light-dark(#fbf0d9, #3d331c);
  --positive: light-dark(#22673b, #92d3a6); --positive-soft: light-dark(#e0f5e5, #21392b);
  --critical: light-dark(#a02c22, #f0a49a); --critical-soft: light-dark(#fdeceb, #42231f);
  --quiet: color-mix(in oklab, var(--text) 6.5%, transparent);
  container-type: inline-size; color: var(--text); font: 400 1em/1.55 system-ui, 'Noto Sans', Arial, sans-serif; }
.hw *, .hw ::before, .hw ::after { box-sizing: border-box; }
.hw :where(h2, h3, h4, p, ul, ol, table, fieldset) { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.hw :where(ul, ol) { list-style: none; }
.hw :where(h2, h3, h4) { font-weight: 600; line-height: 1.25; text-wrap: pretty; }
.hw :where(h2) { font-size: 1.875em; text-wrap: balance; }
.hw :where(h3) { font-size: 1.375em; text-wrap: balance; }
.hw :where(h4) { font-size: 1.125em; }
.hw :where(p) { max-inline-size: 64ch; text-wrap: pretty; }
.hw .small { font-size: 0.8125em; }
.hw .muted { color: var(--muted); }
.hw .strong { font-weight: 600; }
.hw .sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hw .i { flex: none; inline-size: 1.25em; block-size: 1.25em; vertical-align: -0.25em; fill: none; stroke: currentcolor;
  stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.hw .panel, .hw .card { background: var(--raised); border: 1px solid var(--border); border-radius: 1.25em; padding: 1.5em; }
.hw .card { border-radius: 0.875em; box-shadow: 0 1px 2px #0001, 0 4px 14px -2px #0001; }
.hw .cluster, .hw .between { display: flex; flex-wrap: wrap; gap: 0.5em; align-items: center; }
.hw .between { gap: 0.5em 1em; justify-content: space-between; }
.hw .btn { display: inline-flex; gap: 0.5em; align-items: center; justify-content: center; min-block-size: 2.75em; margin: 0;
  padding: 0.5em 1.125em; font: inherit; font-weight: 600; line-height: 1.25; color: var(--text); background: var(--raised);
  border: 1px solid var(--strong); border-radius: 0.5em; cursor: pointer; transition: background 120ms; }
.hw .btn.primary { color: var(--on); background: var(--accent); border-color: var(--accent); }
.hw .btn.quiet { color: var(--accent); background: transparent; border-color: transparent; padding-inline: 0.625em; }
.hw .btn.s { min-block-size: 2.25em; padding: 0.3em 0.75em; font-size: 0.9375em; }
.hw .btn:hover { background: color-mix(in oklab, var(--raised), var(--text) 8%); }
.hw :is(button, input, textarea, [tabindex]):focus-visible { outline: 2.5px solid #3b62d8; outline-offset: 2px; }
.hw .reads { display: flex; gap: 0.55em; align-items: start; font-size: 0.8125em; line-height: 1.45; color: var(--muted); }
.hw .state { display: inline-flex; gap: 0.35em; align-items: center; font-size: 0.8125em; font-weight: 600; line-height: 1.3;
  border-radius: 99em; padding: 0.25em 0.75em 0.25em 0.5em; background: var(--quiet); color: var(--muted); }
.hw .state .i { inline-size: 1.15em; block-size: 1.15em; stroke-width: 2; }
.hw .positive { background: var(--positive-soft); color: var(--positive); }
.hw .caution { background: var(--caution-soft); color: var(--caution); }
.hw .critical { background: var(--critical-soft); color: var(--critical); }
.hw .note { display: flex; gap: 0.75em; align-items: start; border-radius: 0.875em; padding: 1em; }
.hw .hair { border-block-start: 1px solid var(--border); padding-block-start: 1em; }
.hw .form { display: grid; gap: 1.25em; }
.hw .field { display: grid; gap: 0.3em; align-content: start; }
.hw .field > label { font-weight: 600; }
.hw .hint { font-size: 0.8125em; color: var(--muted); }
.hw .error { display: flex; gap: 0.4em; align-items: start; font-size: 0.9375em; color: var(--critical); }
.hw .input { display: block; inline-size: 100%; min-inline-size: 0; min-block-size: 2.75em; margin: 0; padding: 0.55em 0.8em;
  font: inherit; color: inherit; background: var(--raised); border: 1px solid var(--strong); border-radius: 0.5em; }
.hw textarea.input { min-block-size: 4.6em; resize: vertical; field-sizing: content; }
.hw .input[aria-invalid='true'] { border-color: var(--critical); box-shadow: 0 0 0 1px var(--critical); }
.hw .choice { display: flex; gap: 0.75em; align-items: start; padding: 0.75em 1em; border: 1px solid var(--strong); border-radius: 0.875em; }
.hw .choice:has(:checked) { background: var(--soft); border-color: var(--accent); }
.hw .choice b, .hw .choice small { display: block; }
.hw .two { display: grid; gap: 1.25em; }
@container (min-width: 34em) { .hw .two { grid-template-columns: 1fr 1fr; } }
.hw dialog { inline-size: min(46em, 100% - 2em); max-block-size: calc(100dvb - 2em); margin: auto; padding: 1.25em 1.5em; overflow: auto;
  color: inherit; background: var(--raised); border: 1px solid var(--border); border-radius: 1.25em; box-shadow: 0 18px 44px -8px #0003; }
`;

export const board = `
.hb .head { margin-block-end: 1.25em; }
.hb .views { display: inline-flex; border: 1px solid var(--strong); border-radius: 0.5em; }
.hb .views .btn { min-block-size: 2.5em; border: 0; padding-inline: 0.9em; }
.hb .views .btn[aria-pressed='true'] { color: var(--accent); background: var(--soft); }
.hb .lanes { display: grid; gap: 1em; align-items: stretch; }
@container (min-width: 38em) { .hb .lanes { grid-template-columns: 1fr 1fr; } }
@container (min-width: 62em) { .hb .lanes { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
.hb .lane { display: grid; gap: 0.75em; align-content: start; min-inline-size: 0; padding: 0.75em; background: var(--sunken); border-radius: 1.25em; }
.hb .lane > header { padding: 0.25em 0.5em; }
.hb .lane > header h3 { font-size: 1.125em; }
.hb .lane.over { background: var(--soft); box-shadow: inset 0 0 0 2px var(--accent); }
.hb .cards { display: grid; gap: 0.75em; }
.hb .slot { position: relative; border-radius: 0.875em; }
.hb .goal { position: relative; display: grid; gap: 0.75em; padding: 1em; }
.hb .goal > * { min-inline-size: 0; overflow-wrap: anywhere; }
.hb .goal h4 { font-size: 1.0625em; line-height: 1.35; }
.hb .title { all: unset; cursor: pointer; border-radius: 0.25em; }
.hb .title:hover { text-decoration: underline; }
.hb .rank { display: flex; gap: 0.45em; align-items: center; font-size: 0.8125em; color: var(--muted); }
.hb .rank b { display: grid; flex: none; place-items: center; inline-size: 1.75em; block-size: 1.75em; font-weight: 600; line-height: 1;
  color: var(--text); border: 1px solid var(--strong); border-radius: 50%; }
.hb .rank.top { font-weight: 600; color: var(--accent); }
.hb .rank.top b { color: var(--on); background: var(--accent); border-color: var(--accent); }
.hb .line { display: flex; gap: 0.5em; align-items: start; font-size: 0.9375em; line-height: 1.45; }
.hb .line .i { margin-block-start: 0.08em; color: var(--muted); }
.hb .steps { display: grid; gap: 0.4em; }
.hb .bar { display: flex; gap: 0.25em; }
.hb .bar i { flex: 1; block-size: 0.5em; border: 1px solid var(--strong); border-radius: 99em; }
.hb .bar .done { background: var(--accent); border-color: var(--accent); }
.hb .needs { display: inline-flex; gap: 0.3em; align-items: center; min-block-size: 1.9em; padding: 0.3em 0.8em 0.3em 0.5em; font: inherit;
  font-size: 0.8125em; font-weight: 600; line-height: 1.3; color: var(--caution); background: transparent; border: 1px dashed currentcolor;
  border-radius: 99em; cursor: pointer; }
.hb .goal > footer { display: flex; gap: 0.75em; align-items: center; justify-content: space-between; margin-block-end: -0.5em;
  border-block-start: 1px solid var(--border); padding-block-start: 0.5em; }
.hb .mover { margin-inline-end: -0.625em; white-space: nowrap; touch-action: none; }
.hb .lifted { z-index: 2; outline: 1.5px dashed var(--strong); outline-offset: -1px; }
.hb .lifted::before { content: attr(data-was); position: absolute; inset: 0; display: grid; place-items: center; color: var(--muted); }
.hb .lifted > .goal { border-color: var(--accent); box-shadow: 0 18px 44px -8px #0003; rotate: -1.4deg; user-select: none; pointer-events: none; }
.hb .place { display: grid; place-items: center; min-block-size: 5em; color: var(--muted); border: 1.5px dashed var(--accent); border-radius: 0.875em; }
.hb .add { justify-self: start; }
.hb .menu { position: absolute; inset: auto; margin: 0.4em 0 0; inline-size: 17.5em; padding: 0.4em; color: inherit; background: var(--raised);
  border: 1px solid var(--border); border-radius: 0.875em; }
.hb .menu button { all: unset; display: block; padding: 0.5em 0.65em; border-radius: 0.5em; cursor: pointer; }
`;

export const month = `
.hm, .hm .stack { display: grid; gap: 1.5em; align-content: start; min-inline-size: 0; }
@container (min-width: 56em) { .hm { grid-template-columns: minmax(0, 1.32fr) minmax(0, 1fr); } }
.hm .views { display: inline-flex; border: 1px solid var(--strong); border-radius: 0.5em; }
.hm .views .btn { min-block-size: 2.5em; border: 0; padding-inline: 0.9em; }
.hm .views .btn[aria-pressed='true'] { color: var(--accent); background: var(--soft); }
.hm .next { display: grid; gap: 1.25em; }
.hm .head { margin-block-end: 0.75em; }
.hm .zones { display: grid; gap: 0.5em; }
@container (min-width: 32em) { .hm .zones { grid-template-columns: 1fr auto 1fr; align-items: stretch; } }
.hm .join { align-self: center; inline-size: 3.25em; fill: none; color: var(--muted); stroke: currentcolor; stroke-width: 1.75; stroke-linecap: round; }
.hm .zone { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.8em; align-items: center; padding: 0.75em 1em; border-radius: 0.875em; background: var(--soft); }
.hm .face { display: grid; place-items: center; inline-size: 2.25em; block-size: 2.25em; font-weight: 600; border-radius: 50%; background: var(--raised); color: var(--accent); }
.hm .hours { font-size: 1.375em; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.hm table { inline-size: 100%; table-layout: fixed; border-collapse: separate; border-spacing: 0.15em; font-variant-numeric: tabular-nums; }
.hm th { padding-block: 0.2em 0.4em; font-size: 0.8125em; font-weight: 400; text-align: center; color: var(--muted); }
.hm td { padding: 0; vertical-align: top; }
.hm .day { position: relative; display: grid; gap: 0.1em; justify-items: center; align-content: start; inline-size: 100%; block-size: 3.1em; margin: 0;
  padding: 0.4em 0 0; font: inherit; font-size: 0.9375em; line-height: 1.3; color: inherit; background: none; border: 0; border-radius: 0.5em; }
.hm button.day { cursor: pointer; font-weight: 600; }
.hm .off { color: var(--muted); }
.hm .marks { display: flex; gap: 0.2em; }
.hm .held { background: var(--quiet); }
.hm .meeting { color: var(--accent); background: var(--soft); }
.hm .day.next { color: var(--on); background: var(--accent); }
.hm .today { font-weight: 600; box-shadow: inset 0 0 0 1.5px var(--strong); }
.hm [aria-pressed='true']:not(.next) { box-shadow: inset 0 0 0 1.5px var(--accent); }
.hm .legend { display: flex; flex-wrap: wrap; gap: 0.35em 1.1em; margin-block-start: 0.75em; font-size: 0.8125em; color: var(--muted); }
.hm .day .i { inline-size: 1em; block-size: 1em; stroke-width: 2.25; }
.hm .turn.before .i { transform: scaleX(-1); }
.hm .list, .hm .list ul { display: grid; gap: 0.75em; }
.hm .row { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1em; align-items: baseline; inline-size: 100%; margin: 0; padding: 0.5em 0.75em;
  font: inherit; text-align: start; color: inherit; background: none; border: 0; border-radius: 0.5em; cursor: pointer; }
.hm .row > :first-child { grid-column: 1 / -1; }
.hm .row[aria-current='true'] { background: var(--soft); }
.hm .agenda { display: grid; gap: 1em; margin-block: 1em; }
.hm .agenda > li { display: grid; grid-template-columns: auto 1fr; gap: 0.75em; }
`;

export const form = `
.hf { max-inline-size: 44em; display: grid; gap: 1.25em; }
.hf .switch { display: flex; flex-wrap: wrap; gap: 0.25em; justify-self: start; padding: 0.25em; background: var(--sunken); border-radius: 0.75em; }
.hf .switch .btn { border-color: transparent; background: transparent; font-weight: 400; }
.hf .switch .btn[aria-pressed='true'] { font-weight: 600; color: var(--accent); background: var(--raised); border-color: var(--strong); }
.hf .when { display: grid; gap: 0.75em 1em; }
@container (min-width: 30em) { .hf .when { grid-template-columns: minmax(0, 1fr) 13em; } }
.hf .optional { font-weight: 400; color: var(--muted); }
.hf .link { min-block-size: 2.25em; padding: 0; font: inherit; text-align: start; text-decoration: underline; color: var(--accent); background: none; border: 0; }
`;
