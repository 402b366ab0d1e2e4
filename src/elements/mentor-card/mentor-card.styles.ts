import { css } from 'lit';

/**
 * One order of parts, three arrangements. `auto` follows its container: a row below 15em, two columns from 40em on.
 */
export const mentorCardStyles = css`
  [hidden] {
    display: none !important;
  }

  .bare {
    display: contents;
  }

  article.card {
    display: grid;
    gap: var(--_s4);
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

  h3 > small {
    font-size: var(--_size-small);
    font-weight: var(--_weight-normal);
    color: var(--_text-muted);
    white-space: nowrap;
  }

  .headline,
  .time {
    line-height: 1.5;
  }

  .time {
    font-variant-numeric: tabular-nums;
  }

  .brief {
    display: none;
  }

  .topics h4 {
    display: none;
    font-size: 1em;
  }

  .topics {
    display: grid;
    gap: var(--_s2);
  }

  .facts {
    display: grid;
    gap: var(--_s3) var(--_s5);
  }

  .facts > li {
    display: flex;
    gap: 0.6em;
    align-items: start;
    line-height: 1.45;
  }

  .facts b {
    font-weight: var(--_weight-normal);
  }

  .facts small {
    font-size: 1em;
    color: inherit;
  }

  .facts small::before {
    content: '· ';
  }

  .facts .i {
    color: var(--_text-muted);
    margin-block-start: 0.1em;
  }

  .extra {
    display: none !important;
  }

  .open .extra {
    display: flex !important;
  }

  .details {
    --_details-gap: var(--_s5);

    display: none;
  }

  .open .details {
    display: grid;
  }

  .more {
    justify-self: start;
    margin-block: calc(var(--_s2) * -1);
    margin-inline-start: -0.75em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s3);
    align-items: center;
    justify-content: space-between;
  }

  /* compact */
  article.compact {
    display: flex;
    gap: var(--_s3);
    align-items: center;
    padding: var(--_s3) var(--_s4);
  }

  .compact > :not(.head, .slotted),
  .compact mentor-card-start,
  .compact .time {
    display: none !important;
  }

  article.compact > .actions {
    border: 0;
    padding: 0;
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

  .compact.together .brief {
    grid-column: 2;
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
    article.auto {
      gap: var(--_s3);
      padding: var(--_s3) var(--_s4);
    }

    .auto > :not(.head, .actions),
    .auto mentor-card-start,
    .auto .time {
      display: none !important;
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

  /* full: everything is open, titles stand above */
  article.full {
    gap: var(--_s6);
    padding: var(--_s6);
    border-radius: var(--_r-panel);
  }

  .full .head .face {
    --_d: 4em;
  }

  .full h3 {
    font-size: var(--_size-heading);
  }

  .full .more {
    display: none;
  }

  .full :is(.details, .topics h4) {
    display: grid;
  }

  .full .details {
    --_details-gap: var(--_s6);
  }

  .full .extra {
    display: flex !important;
  }

  .full .facts {
    gap: var(--_s4);
  }

  .full .facts b {
    font-weight: var(--_weight-strong);
  }

  .full .facts small {
    display: block;
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  .full .facts small::before {
    content: none;
  }

  .full .why {
    max-inline-size: none;
    padding: var(--_s4);
    background: var(--_accent-soft);
    border-radius: var(--_r-card);
  }

  @container (min-width: 40em) {
    article:is(.full, .auto) {
      grid-template: auto auto auto auto 1fr / minmax(0, 1.65fr) minmax(18.5em, 1fr);
      grid-template-areas:
        'head actions'
        'why why'
        'topics facts'
        'details facts'
        'details reads';
      gap: var(--_s6);
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

    :is(.full, .auto) h3 > small {
      font-size: 0.55em;
    }

    article:is(.full, .auto) > .actions {
      grid-area: actions;
      align-self: center;
      justify-content: end;
      border: 0;
      padding: 0;
    }

    :is(.full, .auto) > .why {
      grid-area: why;
      max-inline-size: none;
      padding: var(--_s4);
      background: var(--_accent-soft);
      border-radius: var(--_r-card);
    }

    :is(.full, .auto) > .topics {
      grid-area: topics;
    }

    :is(.full, .auto) :is(.details, .topics h4) {
      display: grid;
    }

    :is(.full, .auto) > .details {
      --_details-gap: var(--_s6);

      grid-area: details;
    }

    :is(.full, .auto) > .facts {
      grid-area: facts;
      gap: var(--_s4);
      align-content: start;
      padding-inline-start: var(--_s6);
    }

    :is(.full, .auto) > .facts b {
      font-weight: var(--_weight-strong);
    }

    :is(.full, .auto) > .facts small {
      display: block;
      font-size: var(--_size-small);
      color: var(--_text-muted);
    }

    :is(.full, .auto) > .facts small::before {
      content: none;
    }

    :is(.full, .auto) .extra {
      display: flex !important;
    }

    :is(.full, .auto) > .more {
      display: none;
    }

    :is(.full, .auto) > .reads {
      grid-area: reads;
      padding-inline-start: calc(var(--_s6) / 0.8125);
    }

    /* the line between the two columns */
    article:is(.full, .auto)::before {
      content: '';
      grid-area: 3 / 2 / 6 / 3;
      border-inline-start: 1px solid var(--_border);
    }
  }

  @media (forced-colors: active) {
    .more {
      margin-inline-start: 0;
    }
  }

  @media print {
    article.card:not(.compact) :is(.details, .topics h4) {
      display: grid;
    }

    article.card:not(.compact) .extra {
      display: flex !important;
    }

    .actions {
      display: none;
    }
  }
`;
