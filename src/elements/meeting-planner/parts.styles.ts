import { css } from 'lit';

/** What the forms and dialogs of the planner share; loaded with the first of them. */
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

  .three {
    display: grid;
    gap: var(--_s5);
  }

  @container (min-width: 34em) {
    .three {
      grid-template-columns: 1fr 1fr 7em;
    }
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

  @container (max-width: 30em) {
    .acts,
    footer,
    footer > .cluster {
      flex-direction: column;
      align-items: stretch;
    }

    footer > .cluster {
      inline-size: 100%;
    }
  }
`;
