import { css } from 'lit';

export const editorStyles = css`
  .pick {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .choice.slim {
    align-items: center;
    padding: 0.45em 0.8em;
  }

  .choice.slim input {
    margin: 0;
  }

  .steplist {
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }

  .steplist > li {
    display: grid;
    grid-template-columns: 1fr auto auto;
    gap: 0.25em 0.75em;
    align-items: center;
    padding: 0.35em 0.5em 0.35em 0.9em;
    padding-inline: 0.9em 0.5em;
  }

  .steplist > li + li {
    border-block-start: 1px solid var(--_border);
  }

  .check {
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding-block: 0.3em;
    cursor: pointer;
  }

  .steplist .done .check {
    color: var(--_text-muted);
  }

  .stepby {
    inline-size: auto;
    min-block-size: 2.25em;
    padding-block: 0.3em;
    font-size: 0.9375em;
  }

  .more > summary {
    min-block-size: 2.25em;
    align-content: center;
    font-weight: var(--_weight-strong);
    color: var(--_accent);
    cursor: pointer;
  }

  .more > .form {
    padding-block-start: var(--_s3);
  }

  .history {
    display: grid;
    gap: var(--_s3);
    padding-block-start: var(--_s2);
    font-size: 0.9375em;
  }

  .newstep {
    display: grid;
    gap: var(--_s2);
  }

  @container (min-width: 34em) {
    .newstep {
      grid-template-columns: 1fr auto auto;
    }

    .newstep > [type='date'] {
      inline-size: auto;
    }
  }

  @container (max-width: 26em) {
    .steplist > li {
      grid-template-columns: 1fr auto;
    }

    .steplist .check {
      grid-column: 1 / -1;
    }
  }

  .note .cluster {
    margin-block-start: var(--_s2);
  }
`;
