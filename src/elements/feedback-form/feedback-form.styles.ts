import { css } from 'lit';
import { faceStyles } from '../parts/face.js';

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

    .both > .write {
      grid-area: 1 / 1 / 3 / 2;
    }

    .both > :is(.received, .given) {
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

/** What stands inside the panels. */
export const feedbackPartStyles = [
  faceStyles,
  css`
    .panel {
      display: grid;
      gap: var(--_s4);
    }

    .group,
    .foot,
    .hints {
      display: grid;
      gap: var(--_s3);
      min-inline-size: 0;
    }

    .foot {
      gap: var(--_s2);
    }

    .question {
      gap: 0;
    }

    .hints > .note {
      margin-block-start: var(--_s3);
    }

    .optional {
      font-weight: var(--_weight-normal);
      color: var(--_text-muted);
    }

    .when {
      display: grid;
      gap: var(--_s3) var(--_s4);
    }

    #day-echo:empty {
      display: none;
    }

    @container (min-width: 30em) {
      .when {
        grid-template-columns: minmax(0, 1fr) 13em;
      }
    }

    .summary {
      scroll-margin: var(--_s6);
    }

    .summary > div {
      display: grid;
      gap: var(--_s2);
    }

    .summary h4 {
      font-size: 1em;
    }

    .summary:focus,
    .sent:focus-visible {
      outline: 2.5px solid var(--_focus);
      outline-offset: 2px;
    }

    .text:focus,
    .answered:focus {
      outline: none;
    }

    .link {
      min-block-size: 2.25em;
      padding: 0;
      font: inherit;
      text-align: start;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
      color: var(--_accent);
      background: none;
      border: 0;
      cursor: pointer;
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

    dd,
    .quote {
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

    .items > li + li {
      border-block-start: 1px solid var(--_border);
      padding-block-start: var(--_s5);
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

    .form > .btn {
      justify-self: start;
    }

    @media print {
      .starters {
        display: none;
      }
    }
  `,
];
