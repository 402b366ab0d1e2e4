import { css } from 'lit';

/** What the forms and dialogs of the planner share. */
export const partStyles = css`
  h3[tabindex]:focus-visible {
    outline: none;
  }

  .sub {
    margin-block-start: var(--_s1);
  }

  .start {
    margin-block-start: var(--_s5);
  }

  .inset {
    padding: var(--_s5);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .answers .choice {
    flex: 1 1 auto;
    min-block-size: 2.75em;
    align-items: center;
    padding: var(--_s2) var(--_s4);
  }

  .answers input {
    margin: 0;
  }

  .btn.pick {
    inline-size: 100%;
    justify-content: start;
    font-weight: var(--_weight-normal);
    text-align: start;
  }

  .echo,
  .echo ul,
  .conflict {
    display: grid;
    gap: var(--_s3);
  }

  .echo {
    font-variant-numeric: tabular-nums;
  }

  .echo:not(:has(p)) {
    display: none;
  }

  @container (min-width: 34em) {
    .echo ul:has(li + li) {
      grid-template-columns: 1fr 1fr;
    }
  }

  .echo .note {
    max-inline-size: none;
  }

  .echo li p + p,
  .conflict dd {
    font-size: 0.9375em;
  }

  .conflict dd {
    margin-block-end: var(--_s2);
    white-space: pre-wrap;
  }

  footer > .cluster {
    margin-inline-start: auto;
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
    .acts,
    footer,
    footer > .cluster {
      flex-direction: column;
      align-items: stretch;
    }

    footer > .cluster {
      inline-size: 100%;
      flex-direction: column-reverse;
    }
  }

  @media print {
    .need,
    .edit {
      display: none;
    }
  }
`;
