import { css } from 'lit';

export const adviceStyles = css`
  .panel {
    display: grid;
    gap: var(--_s4);
  }

  .advice li {
    display: grid;
    gap: var(--_s3);
  }

  .advice ul {
    display: grid;
    gap: var(--_s5);
  }

  .advice .talk {
    margin: 0;
  }

  .mw > .panel + .panel {
    margin-block-start: var(--_s6);
  }
`;
