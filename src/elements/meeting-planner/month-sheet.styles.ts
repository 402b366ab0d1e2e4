import { css } from 'lit';

export const monthSheetStyles = css`
  .mw {
    color-scheme: light;
    background: Canvas;
    font-size: 10pt;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }

  header {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    margin-block-end: 0.8em;
  }

  h1 {
    margin: 0;
    font-size: 1.8em;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }

  th {
    padding: 0.3em 0.5em;
    font-size: 0.9em;
    text-align: start;
  }

  td {
    block-size: 7.6em;
    padding: 0.4em 0.5em;
    vertical-align: top;
    border: 1px solid var(--_border-strong);
    overflow-wrap: anywhere;
  }

  .number {
    display: block;
    font-weight: var(--_weight-strong);
  }

  .off .number {
    color: var(--_text-muted);
  }

  td > p {
    display: flex;
    gap: 0.35em;
    align-items: start;
    margin-block-start: 0.3em;
    font-size: 0.9em;
  }

  td .i {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
  }

  td p > span {
    display: grid;
  }

  tr {
    break-inside: avoid;
  }
`;
