import { css } from 'lit';

/** Buttons that stay pressed, and those of them that stand side by side and switch between views. */
export const views = css`
  .views {
    display: inline-flex;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }

  .views .btn {
    min-block-size: 2.5em;
    border: 0;
    padding-inline: 0.9em;
  }

  .btn[aria-pressed='true'] {
    --_fg: var(--_accent);
    --_bg: var(--_accent-soft);
  }

  @media (forced-colors: active) {
    .btn[aria-pressed='true'] {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  @media print {
    .views {
      display: none;
    }
  }
`;
