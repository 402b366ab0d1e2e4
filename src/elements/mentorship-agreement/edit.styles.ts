import { css } from 'lit';

export const editStyles = css`
  header {
    display: grid;
    gap: var(--_s1);
  }

  .part {
    display: grid;
    gap: var(--_s4);
  }

  .answers,
  .checks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .choice {
    align-items: center;
    padding: 0.45em 0.9em;
  }

  .choice input {
    margin: 0;
  }

  .note .btn {
    margin-block-start: var(--_s2);
  }

  footer {
    display: grid;
    gap: var(--_s3);
  }
`;
