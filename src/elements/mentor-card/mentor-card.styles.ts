import { css } from 'lit';

/**
 * One order of parts, three arrangements. `auto` follows its container: a row below 15em, two columns from 40em on.
 */
export const mentorCardStyles = css`
  article.card {
    display: grid;
    gap: var(--_gap, var(--_s4));
    align-content: start;
  }

  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s4);
    align-items: center;
  }

  .head .face {
    --_d: 3.75em;
  }

  .head h3 {
    font-size: var(--_size-lead);
    letter-spacing: -0.005em;
  }

  .head p {
    line-height: 1.5;
  }

  .brief {
    display: none;
  }

  .modes,
  .modes > div {
    display: grid;
    gap: var(--_s2);
  }

  .modes {
    gap: var(--_mode-gap, var(--_s3));
  }

  .modes h4 {
    display: var(--_titles, none);
    font-size: var(--_title-size, var(--_size-small));
    font-weight: var(--_title-weight, var(--_weight-normal));
    color: var(--_title-color, var(--_text-muted));
  }

  .facts {
    display: grid;
    gap: var(--_fact-gap, var(--_s3)) var(--_s5);
    align-content: start;
  }

  .facts > li {
    display: flex;
    gap: 0.6em;
    align-items: start;
    line-height: 1.45;
  }

  .facts b {
    font-weight: var(--_fact-weight, var(--_weight-normal));
  }

  .facts small {
    display: var(--_fact-more, inline);
    font-size: var(--_fact-size, 1em);
    color: var(--_fact-color, inherit);
  }

  .facts small::before {
    display: var(--_fact-dot, inline);
    content: '· ';
  }

  .facts .i {
    color: var(--_text-muted);
    margin-block-start: 0.1em;
  }

  article.full {
    --_titles: block;
    --_title-size: 1em;
    --_title-weight: var(--_weight-strong);
    --_title-color: var(--_text);
    --_gap: var(--_s6);
    --_mode-gap: var(--_s5);
    --_fact-gap: var(--_s4);
    --_fact-weight: var(--_weight-strong);
    --_fact-more: block;
    --_fact-size: var(--_size-small);
    --_fact-color: var(--_text-muted);
    --_fact-dot: none;

    padding: var(--_s6);
    border-radius: var(--_r-panel);
  }

  .full .head .face {
    --_d: 4em;
  }

  .full h3 {
    font-size: var(--_size-heading);
  }

  /* compact */
  article.compact {
    display: flex;
    gap: var(--_s3);
    align-items: center;
    padding: var(--_s3) var(--_s4);
  }

  .compact > :not(.head, .slotted) {
    display: none;
  }

  .compact .head {
    flex: 1;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_s3);
  }

  .compact .head .face {
    --_d: 2.25em;
  }

  .compact:not(.together) .face.partner {
    background: var(--_quiet);
    color: var(--_text-muted);
  }

  .compact h3 {
    font-size: 1em;
  }

  .compact .headline {
    font-size: var(--_size-small);
  }

  .compact .brief {
    display: block;
  }

  @container (max-width: 19em) {
    .compact .head {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .compact .brief {
      grid-column: 2;
    }

    .compact .brief:not(:has(.state)) {
      display: none;
    }
  }

  @container (max-width: 15em) {
    :is(.regular, .full) .head {
      grid-template-columns: minmax(0, 1fr);
    }

    article.auto {
      gap: var(--_s3);
      padding: var(--_s3) var(--_s4);
    }

    .auto > :not(.head, .actions) {
      display: none;
    }

    .auto .head {
      gap: var(--_s3);
      align-items: start;
    }

    .auto .head .face {
      --_d: 2.25em;
    }

    .auto h3 {
      font-size: 1em;
    }

    .auto .headline {
      font-size: var(--_size-small);
    }

    .auto .brief {
      display: block;
      grid-column: 2;
    }
  }

  @container (min-width: 40em) {
    article:is(.full, .auto) {
      --_titles: block;
      --_title-size: 1em;
      --_title-weight: var(--_weight-strong);
      --_title-color: var(--_text);
      --_gap: var(--_s6);
      --_mode-gap: var(--_s5);
      --_fact-gap: var(--_s4);
      --_fact-weight: var(--_weight-strong);
      --_fact-more: block;
      --_fact-size: var(--_size-small);
      --_fact-color: var(--_text-muted);
      --_fact-dot: none;

      grid-template: auto auto auto auto auto 1fr / minmax(0, 1.65fr) minmax(18.5em, 1fr);
      grid-template-areas:
        'head actions'
        'why why'
        'modes facts'
        'details facts'
        'details contact'
        'details foot';
      row-gap: 0;
      padding: var(--_s8);
      border-radius: var(--_r-panel);
    }

    :is(.full, .auto) > .head {
      grid-area: head;
      gap: 1.25em;
    }

    :is(.full, .auto) > .head .face {
      --_d: 5em;
    }

    :is(.full, .auto) h3 {
      font-size: 1.625em;
      letter-spacing: -0.01em;
    }

    :is(.full, .auto) > .modes,
    :is(.full, .auto) > .facts {
      grid-area: modes;
      margin-block-start: var(--_s6);
    }

    :is(.full, .auto) > .facts {
      grid-area: facts;
      padding-inline-start: var(--_s6);
    }

    /* the line between the two columns */
    article:is(.full, .auto):has(> :is(.facts, .contact, .foot))::before {
      content: '';
      grid-area: 3 / 2 / 7 / 3;
      margin-block-start: var(--_s6);
      border-inline-start: 1px solid var(--_border);
    }
  }

  @media print {
    article.card {
      --_titles: block;
    }
  }
`;
