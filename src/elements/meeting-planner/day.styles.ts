import { css } from 'lit';

export const dayStyles = css`
  .head {
    flex-wrap: nowrap;
    margin-block-end: var(--_s3);
  }

  .head > .cluster {
    flex: none;
    flex-wrap: nowrap;
  }

  .turn {
    min-inline-size: 2.75em;
    padding: 0;
  }

  .due {
    display: grid;
    gap: var(--_s2);
    margin-block-end: var(--_s4);
  }

  .step {
    display: flex;
    gap: 0.5em;
    align-items: center;
    color: var(--_caution);
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0.2em 0;
    font-variant-numeric: tabular-nums;
  }

  thead th {
    padding: 0 0.5em 0.5em;
    font-size: var(--_size-small);
    font-weight: var(--_weight-normal);
    text-align: start;
    vertical-align: bottom;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }

  thead th:last-child {
    inline-size: 42%;
  }

  tbody :is(th, td) {
    block-size: 2.6em;
    padding: 0.2em 0.5em;
    font-weight: var(--_weight-normal);
    text-align: start;
    vertical-align: top;
    border-block-start: 1px solid var(--_border);
    overflow-wrap: anywhere;
  }

  tbody small {
    margin-inline-start: 0.25em;
    color: var(--_text-muted);
  }

  .me.free {
    background: var(--_accent-soft);
  }

  .them.free {
    background: var(--_partner-soft);
  }

  .free small {
    color: var(--_text);
  }

  .busy {
    background: repeating-linear-gradient(135deg, transparent 0 0.4em, var(--_quiet) 0.4em 0.8em);
  }

  .time {
    white-space: nowrap;
  }

  :is(.off, .busy) .time {
    color: var(--_text-muted);
  }

  tbody tr .date {
    display: block;
    margin: 0;
  }

  .me.at {
    box-shadow: inset 0 2px var(--_accent);
  }

  .now {
    font-weight: var(--_weight-strong);
    color: var(--_accent);
  }

  tbody .what {
    padding: 0.15em 0 0.15em 0.2em;
  }

  .meeting {
    display: flex;
    gap: 0.5em;
    align-items: start;
    inline-size: 100%;
    min-block-size: 2.25em;
    margin: 0;
    padding: 0.35em 0.6em;
    font: inherit;
    text-align: start;
    color: var(--_accent);
    background: var(--_accent-soft);
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .meeting > .i {
    flex: none;
    margin-block-start: 0.15em;
  }

  .meeting > span {
    display: grid;
    min-inline-size: 0;
  }

  .meeting small {
    margin: 0;
    color: inherit;
  }

  .meeting.next {
    color: var(--_on-accent);
    background: var(--_accent);
  }

  .meeting.over {
    color: var(--_text);
    background: var(--_quiet);
  }

  .meeting[aria-pressed='true']:not(.next) {
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  .meeting:hover {
    background-image: linear-gradient(var(--_quiet), var(--_quiet));
  }

  tbody .on {
    display: block;
    min-block-size: 2.6em;
    margin: 0;
    padding: 0.35em 0.6em;
    color: var(--_accent);
    background: var(--_accent-soft);
    border-radius: var(--_radius);
  }

  .whole {
    margin-block-start: var(--_s3);
  }

  .turn.before .i {
    transform: scaleX(-1);
  }

  .turn.before .i:dir(rtl) {
    transform: none;
  }

  @container (max-width: 24em) {
    thead th:last-child {
      inline-size: 46%;
    }

    tbody :is(th, td) {
      padding-inline: 0.25em;
      font-size: 0.875em;
    }

    tbody small {
      margin: 0;
    }

    .meeting > .i {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .free,
    .meeting {
      border: 1px solid;
    }

    .meeting.next {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;
