import { css } from 'lit';
import { giveStyles } from './give.styles.js';

const ask = css`
  .waiting {
    display: grid;
    gap: var(--_s4);
  }

  .waiting > li {
    display: grid;
    gap: var(--_s2);
    padding: var(--_s4);
    background: var(--_surface-sunken);
    border-radius: var(--_r-card);
  }

  .quote {
    max-inline-size: 64ch;
    white-space: pre-line;
  }

  .starters {
    display: grid;
    gap: var(--_s2);
    justify-items: start;
  }

  .starter {
    min-block-size: 2.25em;
    padding: 0.4em 0.9em;
    font: inherit;
    font-size: 0.9375em;
    line-height: var(--_line-height-tight);
    text-align: start;
    color: var(--_accent);
    background: var(--_accent-soft);
    border: 1px solid transparent;
    border-radius: var(--_r-card);
    cursor: pointer;
  }

  .starter:hover {
    border-color: var(--_accent);
  }

  @media print {
    .starters {
      display: none;
    }
  }
`;

/** The form that asks for feedback. */
export const askStyles = [giveStyles, ask];
