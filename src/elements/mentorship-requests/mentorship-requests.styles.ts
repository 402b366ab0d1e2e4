import { css } from 'lit';
import { faceStyles } from '../parts/face.js';

const inbox = css`
  .box {
    display: grid;
    gap: var(--_s6);
    align-items: start;
  }

  .list {
    display: grid;
    gap: var(--_s5);
    min-inline-size: 0;
  }

  .list section,
  .items {
    display: grid;
    gap: var(--_s1);
  }

  .pad,
  summary {
    padding-inline: var(--_s3);
  }

  .top {
    display: grid;
    gap: var(--_s1);
  }

  .list h4 {
    font-size: 1em;
    color: var(--_text-muted);
  }

  .item {
    display: flex;
    gap: var(--_s3);
    align-items: start;
    inline-size: 100%;
    margin: 0;
    padding: var(--_s3);
    font: inherit;
    text-align: start;
    color: inherit;
    background: transparent;
    border: 1px solid transparent;
    border-radius: var(--_r-card);
    cursor: pointer;
    transition: background var(--_motion-quick) var(--_ease);
  }

  .item:hover {
    background: var(--_quiet);
  }

  .reading .item[aria-current='true'] {
    background: var(--_accent-soft);
  }

  .about {
    display: grid;
    gap: 0.15em;
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .about > .state {
    margin-block-start: 0.25em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 2.25em;
    font-weight: var(--_weight-strong);
    color: var(--_text-muted);
    cursor: pointer;
    border-radius: var(--_radius);
  }

  .read {
    display: grid;
    gap: var(--_s5);
    min-inline-size: 0;
  }

  .empty {
    display: grid;
    gap: var(--_s3);
    max-inline-size: 44em;
  }

  .reading > .list,
  .box:not(.reading) > .read {
    display: none;
  }

  @container (min-width: 46em) {
    .box {
      grid-template-columns: minmax(14em, 19em) minmax(0, 1fr);
    }

    .box.reading > .list,
    .box:not(.reading) > .read {
      display: grid;
    }

    .item[aria-current='true'] {
      background: var(--_accent-soft);
    }

    .back {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .item[aria-current='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }

  @media print {
    .box {
      grid-template-columns: minmax(0, 1fr);
    }

    .box.reading > .list {
      display: none;
    }
  }
`;

/** The list of letters, and the place of the one that is read: side by side, or two views where room is short. */
export const requestsStyles = [faceStyles, inbox];
