import { css } from 'lit';

export const startStyles = css`
  .mw {
    container-type: normal;
  }

  dialog {
    inline-size: min(34em, 100% - 2em);
  }

  h2 {
    font-size: var(--_size-heading);
  }

  #title:focus-visible {
    outline: none;
  }

  legend {
    padding: 0;
  }

  .choices {
    margin-block-start: var(--_s2);
  }
`;
