import { css } from 'lit';

/** New questions after advice that did not work. */
export const askStyles = css`
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
    padding-block-start: var(--_s2);
  }

  .ask > p {
    flex-basis: 100%;
  }

  @media print {
    .ask {
      display: none;
    }
  }
`;

/** What waits with its author. */
export const thoughtStyles = css`
  section,
  li {
    display: grid;
    gap: var(--_s3);
  }

  h4 {
    font-size: 1em;
  }

  h4:focus-visible {
    outline: none;
  }

  li + li {
    padding-block-start: var(--_s3);
    border-block-start: 1px solid var(--_border);
  }

  ul:empty {
    display: none;
  }

  @media print {
    section {
      display: none;
    }
  }
`;
