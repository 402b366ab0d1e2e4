import { css } from 'lit';

/** Where the panels stand: side by side where there is room, else what came before what is to be written. */
export const feedbackFormStyles = css`
  .both {
    display: grid;
    gap: var(--_s6);
    align-items: start;
  }

  .alone {
    max-inline-size: 44em;
  }

  .write,
  .empty {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
  }

  .empty {
    gap: var(--_s3);
    max-inline-size: 44em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s5);
    align-items: center;
    justify-content: space-between;
  }

  .about {
    display: flex;
    gap: var(--_s2);
    align-items: center;
    min-inline-size: 0;
  }

  .about .input {
    inline-size: auto;
    max-inline-size: 16em;
  }

  .switch {
    display: flex;
    flex-wrap: wrap;
    padding: calc(var(--_s1) / 2);
    background: var(--_surface-sunken);
    border-radius: calc(var(--_radius) + var(--_s1) / 2);
  }

  .switch .btn {
    flex: 1 1 auto;
    border-color: transparent;
    background: transparent;
    font-weight: var(--_weight-normal);
  }

  .switch .btn:hover {
    background: var(--_quiet);
  }

  .switch .btn[aria-pressed='true'] {
    font-weight: var(--_weight-strong);
    color: var(--_accent);
    background: var(--_surface-raised);
    border-color: var(--_border-strong);
  }

  @container (min-width: 54em) {
    .both {
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1fr);
    }

    .both > .received {
      grid-area: 1 / 1 / 3 / 2;
    }

    .both > .received ~ * {
      grid-column: 2;
    }
  }

  @media (forced-colors: active) {
    .switch .btn[aria-pressed='true'] {
      outline: 2px solid;
      outline-offset: -2px;
    }
  }

  @media print {
    .write {
      display: none;
    }
  }
`;
