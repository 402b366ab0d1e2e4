import { css } from 'lit';

export const plannerStyles = css`
  .mp,
  .stack {
    display: grid;
    gap: var(--_s6);
    align-content: start;
    min-inline-size: 0;
  }

  @container (min-width: 56em) {
    .mp {
      grid-template-columns: minmax(0, 1.32fr) minmax(0, 1fr);
    }
  }

  .next {
    display: grid;
    gap: var(--_s5);
  }

  .views {
    margin-block-end: var(--_s4);
  }

  .views ~ .acts {
    margin-block-start: var(--_s4);
  }

  .title {
    font-size: var(--_size-title);
  }

  .title[tabindex]:focus-visible {
    outline: none;
  }

  .sub {
    margin-block-start: var(--_s1);
  }

  .where {
    margin-block-start: var(--_s1);
    overflow-wrap: anywhere;
  }

  .zones {
    display: grid;
    gap: var(--_s2);
  }

  .join {
    display: none;
    inline-size: 3.25em;
    fill: none;
    color: var(--_text-muted);
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  .join:dir(rtl) {
    transform: scaleX(-1);
  }

  .zone {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.8em;
    align-items: center;
    padding: var(--_s3) var(--_s4);
    border-radius: var(--_r-card);
  }

  .zone.me {
    background: var(--_accent-soft);
  }

  .zone.them {
    background: var(--_partner-soft);
  }

  .zone .face {
    background: var(--_surface-raised);
  }

  .hours {
    font-size: var(--_size-heading);
    font-weight: var(--_weight-strong);
    line-height: 1.2;
    letter-spacing: -0.01em;
    font-variant-numeric: tabular-nums;
  }

  @container (min-width: 32em) {
    .zones:not(.alone) {
      grid-template-columns: 1fr auto 1fr;
      align-items: stretch;
    }

    .join {
      display: block;
      align-self: center;
    }

    .zone.them {
      grid-template-columns: minmax(0, 1fr) auto;
      text-align: end;
    }

    .zone.them .face {
      order: 2;
    }
  }

  .ask > div {
    display: grid;
    gap: var(--_s3);
  }

  .list {
    display: grid;
    gap: var(--_s3);
  }

  .list ul {
    display: grid;
    gap: var(--_s1);
    margin-inline: calc(var(--_s3) * -1);
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 var(--_s4);
    align-items: baseline;
    inline-size: 100%;
    margin: 0;
    padding: var(--_s2) var(--_s3);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-align: start;
    color: inherit;
    background: none;
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .row > :first-child {
    grid-column: 1 / -1;
  }

  .row:hover {
    background: var(--_quiet);
  }

  .row[aria-current='true'] {
    background: var(--_accent-soft);
  }

  @container (max-width: 30em) {
    .acts {
      flex-direction: column;
      align-items: stretch;
      inline-size: 100%;
    }

    .acts > .btn {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .zone,
    .row[aria-current='true'] {
      border: 1px solid;
    }
  }

  @media print {
    .ask .btn {
      display: none;
    }
  }
`;
