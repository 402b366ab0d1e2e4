import { css } from 'lit';

export const reminderStyles = css`
  .note {
    max-inline-size: none;
    margin-block-end: var(--_s4);
  }

  .note > div {
    flex: 1;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1em;
  }

  h2:focus-visible {
    outline: none;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s4);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--_s2);
  }

  li > p {
    flex: 1 1 18em;
    min-inline-size: 0;
  }

  .later {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_s1);
    align-items: center;
  }

  @media print {
    .note {
      display: none;
    }
  }
`;
