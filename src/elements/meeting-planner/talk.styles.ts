import { css } from 'lit';

/** Advice and what became of it, each in its voice. */
export const talkStyles = css`
  .talk {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s4);
    margin-block-start: var(--_s2);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }

  .voice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    align-items: start;
  }

  .voice > div {
    display: grid;
    gap: var(--_s2);
  }
`;
