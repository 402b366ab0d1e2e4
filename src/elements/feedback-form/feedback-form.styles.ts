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
    gap: var(--_s5);
  }

  .empty {
    gap: var(--_s3);
    max-inline-size: 44em;
  }

  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1);
    justify-self: start;
    padding: var(--_s1);
    background: var(--_surface-sunken);
    border-radius: calc(var(--_radius) + var(--_s1));
  }

  .switch .btn {
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
