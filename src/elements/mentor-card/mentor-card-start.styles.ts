import { css } from 'lit';

export const startStyles = css`
  .mw {
    container-type: normal;
  }

  [role='status']:empty {
    display: none;
  }

  .together {
    border-radius: 99em;
  }

  .together:focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
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
