import { css } from 'lit';

/** What is unusual about a time. */
export const marksStyles = css`
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s3);
  }

  .mark {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    font-size: var(--_size-small);
    color: var(--_caution);
  }
`;
