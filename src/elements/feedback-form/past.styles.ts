import { css } from 'lit';
import { faceStyles } from '../parts/face.js';

const past = css`
  .group {
    display: grid;
    gap: var(--_s3);
    min-inline-size: 0;
  }

  .panel {
    display: grid;
    gap: var(--_s4);
  }

  .text:focus,
  .answered:focus {
    outline: none;
  }

  .items {
    display: grid;
    gap: var(--_s5);
  }

  .voice {
    display: flex;
    gap: var(--_s3);
    align-items: start;
  }

  .voice > div {
    flex: 1;
  }

  .voice .btn {
    justify-self: start;
  }

  dl {
    display: grid;
    gap: var(--_s3);
  }

  dd {
    max-inline-size: 64ch;
    white-space: pre-line;
  }

  .note.quiet {
    background: var(--_quiet);
    color: var(--_text-muted);
  }

  details > dl {
    margin-block-start: var(--_s3);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    font-size: var(--_size-small);
    color: var(--_accent);
    cursor: pointer;
    border-radius: var(--_radius);
  }

  .items > li + li {
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_s5);
  }
`;

/** Feedback that was received or given. */
export const pastStyles = [faceStyles, past];
