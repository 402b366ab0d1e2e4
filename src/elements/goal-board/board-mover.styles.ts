import { css } from 'lit';

/** What the board looks like while a goal is dragged. */
export const moverStyles = css`
  .undo {
    margin-block-start: var(--_s4);
  }

  .lane.over {
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .slot.lifted {
    z-index: 2;
    outline: 1.5px dashed var(--_border-strong);
    outline-offset: -1px;
  }

  .slot.lifted::before {
    content: attr(data-was);
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    font-size: 0.9375em;
    color: var(--_text-muted);
  }

  .slot.lifted > .goal {
    border-color: var(--_accent);
    box-shadow: var(--_shadow-lifted);
    cursor: grabbing;
    rotate: -1.4deg;
    user-select: none;
    pointer-events: none;
  }

  .place {
    display: grid;
    place-items: center;
    min-block-size: 5em;
    font-size: 0.9375em;
    color: var(--_text-muted);
    border: 1.5px dashed var(--_accent);
    border-radius: var(--_r-card);
  }
`;
