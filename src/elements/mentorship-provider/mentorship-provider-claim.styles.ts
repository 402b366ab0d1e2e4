import { css } from 'lit';

export const claimStyles = css`
  .mw {
    margin-block-end: var(--_s4);
  }

  .line {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s4);
    align-items: center;
    justify-content: space-between;
  }

  h3 > .i {
    color: var(--_accent);
  }

  .note > .line {
    min-inline-size: 0;
  }

  /* a text of one line stands in the middle of the buttons beside it */
  .note > .i {
    margin-block-start: calc((2.25em * 0.9375 - 1.25em) / 2);
  }

  .line > p {
    flex: 1 1 16em;
  }

  .note.quiet {
    padding-block: 0;
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  .note.quiet p {
    color: var(--_text-muted);
  }

  dialog {
    inline-size: min(38em, 100% - 2em);
  }

  h2 {
    font-size: var(--_size-heading);
  }

  #what {
    display: grid;
    gap: var(--_s3);
  }

  .meta .reads {
    font-size: inherit;
  }

  section {
    display: grid;
    gap: var(--_s2);
  }

  section h3 {
    display: flex;
    gap: 0.5em;
    align-items: center;
    font-size: 1em;
  }

  .stays h3 > .i {
    color: var(--_text-muted);
  }

  section h3 > span {
    font-weight: var(--_weight-normal);
    color: var(--_text-muted);
  }

  .things {
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }

  .things > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em var(--_s4);
    align-items: baseline;
    justify-content: space-between;
    padding: var(--_s3) var(--_s4);
  }

  .things > li + li,
  details > .things > li:first-child {
    border-block-start: 1px solid var(--_border);
  }

  .things > li > :first-child {
    flex: 1 1 14em;
    min-inline-size: 0;
    display: -webkit-box;
    overflow: hidden;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
  }

  .things .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    align-items: center;
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  .stays .things > li > .reason {
    flex-basis: 100%;
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  summary {
    inline-size: fit-content;
    padding-block: var(--_s2);
    color: var(--_accent);
    font-weight: var(--_weight-strong);
    cursor: pointer;
  }

  footer [role='status'] {
    flex: 1 1 100%;
    text-align: end;
  }

  [role='status']:focus-visible,
  h2:focus-visible {
    outline: none;
  }
`;
