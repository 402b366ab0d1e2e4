import { css } from 'lit';

export const answerStyles = css`
  .answers {
    display: grid;
    gap: var(--_s3);
  }

  .stack {
    display: grid;
    gap: var(--_s4);
    align-content: start;
    justify-items: start;
  }

  .stack > .field {
    inline-size: 100%;
  }

  [role='status']:empty {
    display: none;
  }

  .people {
    display: grid;
    gap: var(--_s2);
  }

  .people > li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s3);
    align-items: center;
    padding: var(--_s3) var(--_s4);
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }

  .people > li > div {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 2.25em;
    font-weight: var(--_weight-strong);
    color: var(--_accent);
    cursor: pointer;
    border-radius: var(--_radius);
  }

  @container (min-width: 34em) {
    .answers {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .form {
      display: none;
    }
  }
`;
