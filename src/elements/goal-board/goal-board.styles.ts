import { css } from 'lit';

export const boardStyles = css`
  .head {
    margin-block-end: var(--_s5);
  }

  .head .sub {
    margin-block-start: 0.2em;
  }

  .lanes {
    display: grid;
    gap: var(--_s4);
    align-items: stretch;
  }

  /* the room of what comes with the first touch, so that nothing below the board jumps then */
  goal-board-suggestions {
    display: block;
    min-block-size: 8.5em;
  }

  @container (min-width: 38em) {
    .lanes {
      grid-template-columns: 1fr 1fr;
    }

    goal-board-suggestions {
      min-block-size: 5.75em;
    }
  }

  @container (min-width: 62em) {
    .lanes {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  .lane {
    display: grid;
    gap: var(--_s3);
    align-content: start;
    min-inline-size: 0;
    padding: var(--_s3);
    background: var(--_surface-sunken);
    border-radius: var(--_r-panel);
  }

  .lane > header {
    padding: var(--_s1) var(--_s2);
  }

  .lane > header h3 {
    font-size: var(--_size-lead);
  }

  .cards {
    display: grid;
    gap: var(--_s3);
  }

  .goal {
    position: relative;
    display: grid;
    gap: var(--_s3);
    padding: var(--_s4);
    break-inside: avoid;
  }

  .goal > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .goal h4 {
    font-size: 1.0625em;
    line-height: 1.35;
  }

  .title {
    all: unset;
    cursor: pointer;
    border-radius: 0.25em;
  }

  .title:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .rank {
    display: flex;
    gap: 0.45em;
    align-items: center;
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  .rank b {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    font-weight: var(--_weight-strong);
    line-height: 1;
    font-variant-numeric: tabular-nums;
    color: var(--_text);
    border: 1px solid var(--_border-strong);
    border-radius: 50%;
  }

  .rank.top {
    font-weight: var(--_weight-strong);
    color: var(--_accent);
  }

  .rank.top b {
    color: var(--_on-accent);
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .line {
    display: flex;
    gap: 0.5em;
    align-items: start;
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .line .i {
    margin-block-start: 0.08em;
    color: var(--_text-muted);
  }

  .steps {
    display: grid;
    gap: 0.4em;
  }

  .bar {
    display: flex;
    gap: 0.25em;
  }

  .bar i {
    flex: 1;
    block-size: 0.5em;
    border: 1px solid var(--_border-strong);
    border-radius: 99em;
  }

  .bar .done {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  .needs {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
    min-block-size: 1.9em;
    padding-block: 0.3em;
    padding-inline: 0.5em 0.8em;
    font: inherit;
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
    line-height: 1.3;
    color: var(--_caution);
    background: transparent;
    border: 1px dashed currentcolor;
    border-radius: 99em;
    cursor: pointer;
  }

  .needs:hover {
    background: var(--_caution-soft);
  }

  .goal > footer {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(var(--_s2) * -1);
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_s2);
  }

  .mover {
    margin-inline-end: -0.625em;
    white-space: nowrap;
    touch-action: none;
  }

  .slot {
    position: relative;
    border-radius: var(--_r-card);
  }

  .list .cards {
    gap: 0;
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_r-panel);
  }

  .list .goal {
    border: 0;
    box-shadow: none;
    background: none;
    border-radius: 0;
  }

  .list .slot {
    border-radius: 0;
  }

  .list .slot + .slot {
    border-block-start: 1px solid var(--_border);
  }

  .said {
    min-block-size: 0;
  }

  .said:not(:empty) {
    margin-block-start: var(--_s4);
  }

  .add {
    justify-self: start;
  }

  @container (min-width: 44em) {
    .list .goal {
      grid-template-columns: minmax(0, 2fr) minmax(0, 1.4fr) minmax(0, 1fr);
      column-gap: var(--_s6);
      align-items: start;
    }

    .list .goal > :is(.rank, h4) {
      grid-column: 1;
    }

    .list .goal > :is(.steps, .states, .line, .cluster) {
      grid-column: 2;
    }

    .list .goal > footer {
      grid-column: 3;
      grid-row: 1 / span 3;
      flex-direction: column;
      align-items: end;
      border: 0;
      padding: 0;
    }
  }

  @media (forced-colors: active) {
    .bar .done {
      background: CanvasText;
    }

    .lane {
      border: 1px solid;
    }
  }

  @media print {
    .needs,
    .mover {
      display: none;
    }
  }
`;
