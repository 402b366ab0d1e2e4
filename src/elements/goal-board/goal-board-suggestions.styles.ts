import { css } from 'lit';

export const suggestionStyles = css`
  section {
    display: grid;
    gap: var(--_s4);
    margin-block-start: var(--_s6);
  }

  section > ul {
    display: grid;
    gap: var(--_s3);
  }

  .card {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s4);
    overflow-wrap: anywhere;
  }

  .card > * {
    min-inline-size: 0;
  }

  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: end;
  }

  .ask .field {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .ask .hint {
    flex: 1 0 100%;
  }

  .ask .hint:empty {
    display: none;
  }

  h4 {
    font-size: 1.0625em;
  }

  @media print {
    .ask,
    .btn {
      display: none;
    }
  }
`;
