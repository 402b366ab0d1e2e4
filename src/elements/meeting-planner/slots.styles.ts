import { css } from 'lit';

/** Times that fit both, and what they were looked for with. */
export const slotsStyles = css`
  .finder {
    display: grid;
    gap: var(--_s5);
  }

  .finder > h4 {
    margin: 0;
  }

  .slots,
  .offered {
    display: grid;
    gap: var(--_s3);
  }

  @container (min-width: 34em) {
    .slots {
      grid-template-columns: 1fr 1fr;
    }
  }

  .slots .choice {
    font-variant-numeric: tabular-nums;
  }

  .slots small {
    color: inherit;
  }

  .slots .marks {
    margin-block-start: var(--_s2);
  }

  .mark svg {
    flex: none;
  }

  .with,
  .left {
    display: grid;
    gap: var(--_s1);
    margin: 0;
    padding: 0;
    font-size: var(--_size-small);
    color: var(--_text-muted);
    list-style: none;
  }

  .left {
    max-block-size: 12em;
    overflow: auto;
    margin-block-start: var(--_s2);
  }

  summary {
    min-block-size: 1.5em;
    cursor: pointer;
  }
`;
