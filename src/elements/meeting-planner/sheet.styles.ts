import { css } from 'lit';

/** Paper: black on white, lengths that a printer knows. */
export const sheetStyles = css`
  .mw {
    color-scheme: light;
    background: Canvas;
    font-size: 11pt;
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }

  article {
    display: grid;
    gap: 1.1em;
  }

  h1 {
    margin: 0;
    font-size: 1.7em;
    line-height: 1.25;
  }

  h2 {
    margin: 0 0 0.35em;
    font-size: 1.05em;
    break-after: avoid;
  }

  section {
    break-inside: avoid;
  }

  .two {
    display: grid;
    grid-template-columns: 3fr 2fr;
    gap: 2em;
    padding-block: 0.9em;
    border-block: 1px solid;
  }

  .sides {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 1em;
  }

  .hour {
    font-size: 1.25em;
    font-weight: var(--_weight-strong);
  }

  .place {
    overflow-wrap: anywhere;
  }

  .wanted {
    margin-block-end: 0.5em;
    font-style: italic;
  }

  ol,
  ul {
    display: grid;
    gap: 0.35em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ol > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 0.7em;
    break-inside: avoid;
  }

  ol .n {
    font-weight: var(--_weight-strong);
  }

  ul > li {
    display: flex;
    gap: 0.7em;
    align-items: baseline;
  }

  .tick {
    flex: none;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 1px solid;
    border-radius: 0.15em;
  }

  .box {
    font-size: 0.9em;
  }

  .line {
    block-size: 1.6em;
    border-block-end: 1px solid var(--_border-strong);
  }

  ol .line {
    grid-column: 2 / -1;
  }

  .notes .line {
    block-size: 2em;
  }

  .notes h2:not(:first-child) {
    margin-block-start: 1em;
  }

  footer {
    font-size: 0.85em;
  }
`;
