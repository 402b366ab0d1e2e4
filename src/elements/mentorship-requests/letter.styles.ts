import { css } from 'lit';
import { faceStyles } from '../parts/face.js';

const letter = css`
  .letter {
    display: grid;
    gap: var(--_s5);
    min-inline-size: 0;
  }

  .letter-head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
  }

  .letter-head > div {
    flex: 1 1 12em;
    min-inline-size: 0;
  }

  .letter h4:focus-visible {
    outline-offset: 4px;
    border-radius: var(--_radius);
  }

  .why-you {
    max-inline-size: 38em;
    font-size: var(--_size-lead);
    text-wrap: pretty;
  }

  .letter dl {
    display: grid;
    gap: var(--_s4) var(--_s8);
  }

  .letter dd {
    max-inline-size: 64ch;
  }

  .said {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .sentence::first-letter {
    text-transform: uppercase;
  }

  .goals {
    display: grid;
    gap: var(--_s3);
  }

  .goals + p {
    margin-block-start: var(--_s3);
  }

  @container (min-width: 34em) {
    .letter dl {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

/** What a letter looks like, wherever it is read. */
export const letterStyles = [faceStyles, letter];
