import { css } from 'lit';

/** What was and what is, and lines of an agreement. */
export const changeStyles = css`
  .lines {
    display: grid;
    gap: 0.2em;
  }

  .lines > li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.55em;
    place-items: start start;
  }

  .lines > li::before {
    content: '';
    inline-size: 0.35em;
    block-size: 0.35em;
    margin-block-start: 0.62em;
    border-radius: 50%;
    background: var(--_text-muted);
  }

  .change > * {
    box-decoration-break: clone;
  }

  del {
    color: var(--_text-muted);
    text-decoration: line-through;
  }

  ins {
    padding: 0.05em 0.2em;
    border-radius: 0.25em;
    text-decoration: none;
    color: var(--_text);
    background: var(--_positive-soft);
  }

  @media (forced-colors: active) {
    ins {
      border: 1px solid;
    }
  }
`;

const versionStyles = css`
  .versions > li {
    display: grid;
    gap: var(--_s2);
  }

  .versions > li + li {
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_s5);
  }

  .differences {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s2);
  }

  summary {
    min-block-size: 2.25em;
    color: var(--_accent);
    font-weight: var(--_weight-strong);
    cursor: pointer;
  }
`;

export const differenceStyles = [changeStyles, versionStyles];
