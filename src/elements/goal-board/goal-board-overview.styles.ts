import { css } from 'lit';

/** Goals along the time, and in a strip. */
export const overviewStyles = css`
  .time {
    display: grid;
    gap: var(--_s6);
  }

  .time h3 {
    font-size: var(--_size-lead);
  }

  .time section {
    display: grid;
    gap: var(--_s3);
  }

  .time li {
    display: grid;
    gap: 0 var(--_s4);
    padding-block: var(--_s3);
    border-block-start: 1px solid var(--_border);
  }

  .time li > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  @container (min-width: 30em) {
    .time li {
      grid-template-columns: 8em minmax(0, 1fr);
      align-items: baseline;
    }

    .time:not(:has(.when:not(:empty))) li {
      grid-template-columns: 1fr;
    }
  }

  .time .late .when {
    font-weight: var(--_weight-strong);
    color: var(--_caution);
  }

  .kind,
  .strip .late {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }

  .title {
    all: unset;
    font-weight: var(--_weight-strong);
    cursor: pointer;
    border-radius: 0.25em;
  }

  .title:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .title:focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }

  .strip {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }

  .strip h2 {
    font-size: var(--_size-lead);
  }

  .strip ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }

  @container (min-width: 40em) {
    .strip ul {
      grid-template-columns: none;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
  }

  .strip li {
    display: grid;
    gap: var(--_s2);
    align-content: start;
    padding: var(--_s4);
    overflow-wrap: anywhere;
  }

  .strip li h3 {
    font-size: 1em;
  }

  .strip .late {
    color: var(--_caution);
  }

  .bar {
    display: flex;
    gap: 0.25em;
  }

  .bar i {
    flex: 1;
    block-size: 0.4em;
    border: 1px solid var(--_border-strong);
    border-radius: 99em;
  }

  .bar .done {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  @media (forced-colors: active) {
    .bar .done {
      background: CanvasText;
    }
  }

  @media print {
    .time section {
      break-inside: avoid;
    }
  }
`;
