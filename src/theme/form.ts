import { css } from 'lit';

/** Fields, choices and the dialog they stand in. */
export const form = css`
  .form {
    display: grid;
    gap: var(--_s5);
  }

  .field {
    display: grid;
    gap: 0.3em;
    align-content: start;
  }

  legend {
    margin-block-end: 0.3em;
    padding: 0;
  }

  .field > label,
  .field > legend,
  .label {
    font-weight: var(--_weight-strong);
  }

  .hint {
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  .input {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.55em 0.8em;
    font: inherit;
    color: inherit;
    background: var(--_surface-raised);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }

  textarea.input {
    min-block-size: 4.6em;
    resize: vertical;
    field-sizing: content;
  }

  .input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .input[aria-invalid='true'] {
    border-color: var(--_critical);
    box-shadow: 0 0 0 1px var(--_critical);
  }

  input:is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.24em 0 0;
    accent-color: var(--_accent);
  }

  .choices {
    display: grid;
    gap: var(--_s3);
  }

  .choice {
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding: var(--_s3) var(--_s4);
    background: var(--_surface-raised);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_r-card);
    cursor: pointer;
  }

  .choice:has(:checked) {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice b {
    display: block;
    font-weight: var(--_weight-strong);
  }

  .choice small {
    display: block;
    font-size: var(--_size-small);
    line-height: 1.45;
    color: var(--_text-muted);
  }

  .two {
    display: grid;
    gap: var(--_s5);
  }

  @container (min-width: 34em) {
    .two {
      grid-template-columns: 1fr 1fr;
    }
  }

  dialog {
    inline-size: min(46em, 100% - 2em);
    max-block-size: calc(100dvb - 2em);
    margin: auto;
    padding: 0;
    overflow: auto;
    color: inherit;
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_r-panel);
    box-shadow: var(--_shadow-lifted);
  }

  dialog::backdrop {
    background: light-dark(oklch(30% 0.03 235deg / 32%), oklch(8% 0.02 240deg / 60%));
  }

  .dialog-in {
    container-type: inline-size;
  }

  .dialog-in > header,
  .dialog-in > footer,
  .dialog-in > .form {
    padding: var(--_s5) var(--_s6);
  }

  .dialog-in > header {
    padding-block-end: 0;
  }

  .dialog-in > footer {
    background: var(--_surface-raised);
    border-block-start: 1px solid var(--_border);
  }

  /* in a low window, or a page zoomed to 400 %, a footer that stays would cover every field */
  @media (height >= 30em) {
    dialog {
      scroll-padding-block-end: 6em;
    }

    .dialog-in > footer {
      position: sticky;
      inset-block-end: 0;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: arrive var(--_motion-calm) var(--_ease);
    }
  }

  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(0.5em);
    }
  }
`;
