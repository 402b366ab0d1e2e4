import { css } from 'lit';

/** What a card of plain attributes does not have; it follows the three arrangements of `mentorCardStyles`. */
export const wholeCardStyles = css`
  .time {
    font-variant-numeric: tabular-nums;
  }

  [hidden],
  .compact .time,
  .compact mentor-card-actions {
    display: none !important;
  }

  .bare {
    display: contents;
  }

  h3 > small {
    font-size: var(--_size-small);
    font-weight: var(--_weight-normal);
    color: var(--_text-muted);
    white-space: nowrap;
  }

  .why {
    padding: var(--_why, 0);
    background: var(--_why-ground, none);
    border-radius: var(--_r-card);
  }

  .modes:has(.asks) h4 {
    display: block;
  }

  .asks .tag {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_border-strong);
  }

  .tag > small {
    font-size: 1em;
    color: var(--_text-muted);
    border-inline-start: 1px solid var(--_border-strong);
    padding-inline-start: 0.5em;
    margin-inline-start: 0.15em;
  }

  .facts > .extra {
    display: var(--_extra, none);
  }

  article:not(.compact) > :is(.details, .contact) {
    display: var(--_details, none);
  }

  article:not(.compact) > .foot {
    display: grid;
    gap: var(--_s2);
  }

  article:not(.compact) > .more {
    display: var(--_more, inline-flex);
    justify-self: start;
    margin-block: calc(var(--_s2) * -1);
    margin-inline-start: -0.75em;
  }

  .actions {
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s3);
    align-items: center;
    justify-content: space-between;
  }

  article:not(.compact) > .actions,
  .actions.slotted {
    display: flex;
  }

  article.compact > .actions {
    border: 0;
    padding: 0;
  }

  .compact.together .brief {
    grid-column: 2;
  }

  article.open {
    --_details: grid;
    --_extra: flex;
    --_details-gap: var(--_s5);
  }

  article.full {
    --_details: grid;
    --_extra: flex;
    --_more: none;
    --_details-gap: var(--_s6);
    --_why: var(--_s4);
    --_why-ground: var(--_accent-soft);
  }

  @container (max-width: 15em) {
    .auto :is(.time, .why, .details, .contact, .foot, .more, mentor-card-actions, .actions:not(.slotted)) {
      display: none !important;
    }
  }

  @container (min-width: 40em) {
    article:is(.full, .auto) {
      --_details: grid;
      --_extra: flex;
      --_more: none;
      --_details-gap: var(--_s6);
      --_why: var(--_s4);
      --_why-ground: var(--_accent-soft);
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

    :is(.full, .auto) > :is(.why, .details, .contact, .foot) {
      margin-block-start: var(--_s6);
    }

    :is(.full, .auto) > .why {
      grid-area: why;
      max-inline-size: none;
    }

    :is(.full, .auto) > .details {
      grid-area: details;
    }

    :is(.full, .auto) > .contact,
    :is(.full, .auto) > .foot {
      grid-area: contact;
      padding-inline-start: var(--_s6);
    }

    :is(.full, .auto) > .foot {
      grid-area: foot;
      align-content: start;
    }
  }

  @media (forced-colors: active) {
    article:not(.compact) > .more {
      margin-inline-start: 0;
    }
  }

  @media print {
    article.card {
      --_details: grid;
      --_extra: flex;
    }

    article .actions {
      display: none !important;
    }
  }
`;
