import { css } from 'lit';

/** The agenda and its items. */
export const agendaStyles = css`
  .panel {
    display: grid;
    gap: var(--_s4);
  }

  h3:focus-visible {
    outline: none;
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

  .prompt {
    display: flex;
    gap: 0.5em;
    align-items: start;
    max-inline-size: 64ch;
  }

  /* takes no room while nothing waits */
  meeting-planner-agenda-thoughts {
    display: contents;
  }

  .box {
    flex: none;
    margin-inline-start: auto;
    line-height: 1.75;
  }

  .why {
    font-size: var(--_size-small);
  }

  summary {
    min-block-size: 2.25em;
    align-content: center;
    font-size: var(--_size-small);
    color: var(--_text-muted);
    cursor: pointer;
  }

  .need {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0.3em 0.9em;
    font: inherit;
    font-size: 0.9375em;
    text-align: start;
    color: var(--_caution);
    background: transparent;
    border: 1px dashed currentcolor;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .need:hover {
    background: var(--_caution-soft);
  }

  .wanted {
    display: flex;
    gap: 0.55em;
    align-items: start;
  }

  .wanted > .i {
    margin-block-start: 0.15em;
    color: var(--_text-muted);
  }

  .edit {
    display: inline-grid;
    place-items: center;
    min-inline-size: 2.25em;
    min-block-size: 2.25em;
    margin-block: -0.35em;
    padding: 0;
    font: inherit;
    color: var(--_accent);
    vertical-align: middle;
    background: none;
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .edit:hover {
    background: var(--_accent-soft);
  }

  @container (max-width: 30em) {
    .line:has(.box) {
      flex-wrap: wrap;
    }

    .line > h4 {
      flex: 1 0 60%;
    }

    .line > .box {
      flex-basis: 100%;
      order: 1;
    }
  }

  @media (forced-colors: active) {
    .bar .on {
      background: CanvasText;
    }
  }

  @media print {
    .btn.more,
    .need,
    .edit,
    details {
      display: none;
    }
  }
`;
