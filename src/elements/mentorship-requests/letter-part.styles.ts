import { css } from 'lit';

export const letterPartStyles = css`
  article {
    display: grid;
    gap: var(--_s5);
  }

  .talk {
    display: grid;
    gap: var(--_s2);
  }

  .talk dl {
    display: grid;
    gap: var(--_s3);
  }

  .note.refusal {
    background: var(--_quiet);
  }

  .refusal > div {
    display: grid;
    gap: var(--_s2);
  }

  .reminder {
    padding: var(--_s3) var(--_s4);
  }

  #standing:focus-visible {
    border-radius: var(--_radius);
  }

  #standing:focus:not(:focus-visible) {
    outline: none;
  }
`;
