import { css } from 'lit';

/** The form in which feedback is written. */
export const giveStyles = css`
  .group,
  .foot,
  .hints {
    display: grid;
    gap: var(--_s3);
    min-inline-size: 0;
  }

  .foot {
    gap: var(--_s2);
  }

  .question {
    gap: 0;
  }

  .hints > .note {
    margin-block-start: var(--_s3);
  }

  .optional {
    font-weight: var(--_weight-normal);
    color: var(--_text-muted);
  }

  .when {
    display: grid;
    gap: var(--_s3) var(--_s4);
  }

  #day-echo:empty {
    display: none;
  }

  @container (min-width: 30em) {
    .when {
      grid-template-columns: minmax(0, 1fr) 13em;
    }
  }

  .summary {
    scroll-margin: var(--_s6);
  }

  .summary > div {
    display: grid;
    gap: var(--_s2);
  }

  .summary h4 {
    font-size: 1em;
  }

  .summary:focus,
  .sent:focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }

  .link {
    min-block-size: 2.25em;
    padding: 0;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    color: var(--_accent);
    background: none;
    border: 0;
    cursor: pointer;
  }

  .form > .btn {
    justify-self: start;
  }
`;
