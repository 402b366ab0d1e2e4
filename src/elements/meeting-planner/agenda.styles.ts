import { css } from 'lit';

/** The agenda, its items and the voices in them. */
export const agendaStyles = css`
  .panel {
    display: grid;
    gap: var(--_s4);
  }

  .share {
    display: flex;
    gap: 0.75em;
    align-items: center;
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  .bar {
    display: flex;
    flex: none;
    gap: 0.25em;
  }

  .bar i {
    inline-size: 1.3em;
    block-size: 0.55em;
    border: 1px solid var(--_border-strong);
    border-radius: 99em;
  }

  .bar .on {
    background: var(--_accent);
    border-color: var(--_accent);
  }

  details li {
    padding-block: var(--_s2);
  }

  .advice li {
    display: grid;
    gap: var(--_s3);
  }

  .agenda > li {
    display: grid;
    grid-template-columns: 1.75em minmax(0, 1fr);
    gap: var(--_s3);
    padding-block: var(--_s4);
    border-block-start: 1px solid var(--_border);
  }

  .agenda > li:first-child {
    border: 0;
    padding-block-start: 0;
  }

  .agenda > li:last-child {
    padding-block-end: 0;
  }

  .agenda h4 {
    font-size: 1em;
    line-height: 1.45;
  }

  .agenda label {
    cursor: pointer;
  }

  .agenda input {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0;
  }

  .n {
    display: grid;
    place-items: center;
    inline-size: 2.15em;
    block-size: 2.15em;
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
    line-height: 1;
    border: 1px solid var(--_border-strong);
    border-radius: 50%;
    margin-block-start: -0.15em;
  }

  .body {
    display: grid;
    gap: 0.35em;
    min-inline-size: 0;
  }

  .line {
    display: flex;
    gap: var(--_s2);
    align-items: start;
    justify-content: space-between;
  }

  .btn.more {
    flex: none;
    min-inline-size: 2.4em;
    padding: 0;
    margin-block: -0.45em;
    color: var(--_text-muted);
  }

  .btn.more[aria-expanded='true'] {
    color: var(--_accent);
    background: var(--_accent-soft);
  }

  .options {
    margin-block-start: var(--_s2);
  }

  .why {
    font-size: var(--_size-small);
  }

  .talk {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s4);
    margin-block-start: var(--_s2);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }

  .voice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    align-items: start;
  }

  .voice > div {
    display: grid;
    gap: var(--_s2);
  }

  .advice ul {
    display: grid;
    gap: var(--_s5);
  }

  .advice .talk {
    margin: 0;
  }

  .mw > .panel + .panel {
    margin-block-start: var(--_s6);
  }

  .mw > .talk,
  .mw > .inset {
    margin-block-start: var(--_s3);
  }

  summary {
    min-block-size: 2.25em;
    align-content: center;
    font-size: var(--_size-small);
    color: var(--_text-muted);
    cursor: pointer;
  }

  .hold {
    gap: var(--_s6);
  }

  .ticks {
    display: grid;
    gap: var(--_s4);
  }

  @media (forced-colors: active) {
    .bar .on {
      background: CanvasText;
    }
  }

  @media print {
    .btn.more,
    .options,
    details {
      display: none;
    }
  }
`;
