import { css } from 'lit';

export const actionStyles = css`
  :host {
    flex: auto;
  }

  .mw {
    container-type: normal;
  }

  .row,
  .rest {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s3);
    align-items: center;
  }

  .rest {
    flex: auto;
    justify-content: space-between;
    gap: var(--_s1);
  }

  .rest > :only-child {
    margin-inline-start: auto;
  }

  .together {
    border-radius: 99em;
  }

  .btn[aria-pressed='true'] {
    background: var(--_accent-soft);
  }

  .error {
    margin-block-start: var(--_s3);
  }

  @container (max-width: 24em) {
    .btn {
      flex: auto;
    }

    .rest {
      flex-basis: 100%;
    }
  }

  @container (min-width: 40em) {
    .row {
      justify-content: end;
    }

    .rest {
      flex: none;
    }
  }

  @media (forced-colors: active) {
    .btn[aria-pressed='true'] {
      outline: 2px solid;
      outline-offset: -4px;
    }
  }
`;
