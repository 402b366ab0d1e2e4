import { css } from 'lit';

/** A meeting while it is held. */
export const holdStyles = css`
  .agenda label {
    cursor: pointer;
  }

  .agenda input {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin-block-start: 0;
  }

  .hold {
    gap: var(--_s6);
  }

  .ticks {
    display: grid;
    gap: var(--_s4);
  }

  .mw > .talk,
  .mw > .inset {
    margin-block-start: var(--_s3);
  }
`;
