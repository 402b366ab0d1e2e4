import { css } from 'lit';

/** What the month looks like while a meeting is dragged. */
export const monthMoverStyles = css`
  td.over {
    border-radius: var(--_radius);
    outline: 2px dashed var(--_accent);
    outline-offset: -1px;
  }

  td.from {
    border-radius: var(--_radius);
    box-shadow: inset 0 0 0 1.5px var(--_border-strong);
  }

  td.from > .day {
    z-index: 2;
    cursor: grabbing;
    box-shadow: var(--_shadow-lifted);
    rotate: -1.4deg;
    pointer-events: none;
  }

  table.moving {
    cursor: grabbing;
    user-select: none;
  }

  .moving td.past {
    opacity: 0.45;
  }

  @media (forced-colors: active) {
    td.over {
      outline-color: Highlight;
    }

    td.from {
      outline: 1px solid;
    }
  }
`;
