import { css } from 'lit';

export const monthStyles = css`
  .head {
    margin-block-end: var(--_s3);
  }

  .turn {
    min-inline-size: 2.75em;
    padding: 0;
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0.15em;
    font-variant-numeric: tabular-nums;
  }

  th {
    padding-block: 0.2em 0.4em;
    font-size: var(--_size-small);
    font-weight: var(--_weight-normal);
    text-align: center;
    color: var(--_text-muted);
  }

  td {
    padding: 0;
    vertical-align: top;
  }

  td[tabindex] {
    border-radius: var(--_radius);
  }

  .day {
    position: relative;
    display: grid;
    gap: 0.1em;
    justify-items: center;
    align-content: start;
    inline-size: 100%;
    block-size: 3.1em;
    margin: 0;
    padding: 0.4em 0 0;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.3;
    color: inherit;
    background: none;
    border: 0;
    border-radius: var(--_radius);
  }

  button.day {
    cursor: pointer;
    font-weight: var(--_weight-strong);
    touch-action: manipulation;
    user-select: none;
    -webkit-touch-callout: none;
  }

  .off {
    color: var(--_text-muted);
  }

  .marks {
    display: flex;
    gap: 0.2em;
  }

  .held,
  .missed {
    background: var(--_quiet);
  }

  button.held,
  button.missed {
    font-weight: var(--_weight-normal);
  }

  .meeting {
    color: var(--_accent);
    background: var(--_accent-soft);
  }

  .next {
    color: var(--_on-accent);
    background: var(--_accent);
  }

  .today {
    font-weight: var(--_weight-strong);
    box-shadow: inset 0 0 0 1.5px var(--_border-strong);
  }

  [aria-pressed='true']:not(.next) {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  button.day:hover {
    background-image: linear-gradient(var(--_quiet), var(--_quiet));
  }

  .said {
    margin-block-start: var(--_s3);
    padding: var(--_s3);
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.1em;
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  .foot {
    margin-block-start: var(--_s3);
  }

  .legend span {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
  }

  .day .i {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2.25;
    vertical-align: 0;
  }

  .legend .i {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  .turn.before .i {
    transform: scaleX(-1);
  }

  .turn.before .i:dir(rtl) {
    transform: none;
  }

  .due:not(.next) .i:last-child {
    color: var(--_caution);
  }

  @media (forced-colors: active) {
    .today,
    button.day {
      border: 1px solid;
    }

    .next {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media print {
    .turn {
      display: none;
    }
  }
`;
