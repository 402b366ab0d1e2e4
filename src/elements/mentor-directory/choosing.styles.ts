import { css } from 'lit';

/** Choices, what was chosen and found, and who is put side by side: they come after the people. */
export const choosingStyles = css`
  [type='checkbox'] {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0.24em 0 0;
    accent-color: var(--_accent);
  }

  .filters {
    display: none;
    gap: var(--_s6);
    align-content: start;
  }

  .filters.open {
    display: grid;
    padding: var(--_s5);
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
  }

  .toggle + .filters {
    margin-block-start: var(--_s3);
  }

  .ways {
    margin-inline-start: -0.625em;
  }

  .facet {
    display: grid;
    gap: var(--_s1);
    justify-items: start;
  }

  .hint {
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  .facet legend {
    padding: 0;
    margin-block-end: var(--_s2);
    font-weight: var(--_weight-strong);
  }

  .facet ul {
    inline-size: 100%;
  }

  .option {
    display: flex;
    gap: 0.7em;
    align-items: start;
    padding-block: 0.28em;
    cursor: pointer;
  }

  .option > span {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .option > small {
    font-size: var(--_size-small);
    line-height: 1.9;
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }

  .option:has(:checked) {
    font-weight: var(--_weight-strong);
  }

  .option:has(:checked) > small {
    color: var(--_accent);
  }

  .option.none {
    color: var(--_text-muted);
  }

  .filters .btn {
    justify-self: start;
    margin-inline-start: -0.75em;
  }

  .filters .done {
    justify-self: stretch;
    margin-inline-start: 0;
  }

  .fold + .fold {
    margin-block-start: calc(var(--_s5) * -1);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .chip {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.25em;
    padding-block: 0.2em;
    padding-inline: 0.9em 0.6em;
    font: inherit;
    font-size: 0.9375em;
    text-align: start;
    color: var(--_accent);
    background: var(--_accent-soft);
    border: 1px solid transparent;
    border-radius: 99em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .chip:hover {
    border-color: currentcolor;
  }

  .chip .i {
    inline-size: 1em;
    block-size: 1em;
  }

  .tag.wanted {
    font-weight: var(--_weight-strong);
    color: var(--_accent);
    background: var(--_accent-soft);
  }

  mark {
    color: inherit;
    background: color-mix(in oklab, var(--_caution-soft), var(--_caution) 14%);
    border-radius: 0.15em;
  }

  .tray {
    position: sticky;
    inset-block-end: 0.5em;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s4);
    align-items: center;
    justify-content: space-between;
    padding: var(--_s3) var(--_s4);
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_r-card);
    box-shadow: var(--_shadow-lifted);
  }

  .nobody {
    display: grid;
    gap: var(--_s4);
    justify-items: start;
  }

  @container (min-width: 46em) {
    .filters,
    .filters.open {
      display: grid;
      padding: 0;
      background: none;
      border: 0;
    }

    .filters .done {
      display: none;
    }

    .filters.open,
    .toggle + .filters {
      margin: 0;
    }
  }

  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
    }

    .chip {
      border-color: currentcolor;
    }
  }

  @media print {
    .tray {
      display: none;
    }
  }
`;
