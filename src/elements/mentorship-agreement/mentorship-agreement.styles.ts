import { css } from 'lit';

/** Two equal halves, then what both share; a change shows what was and what is. */
export const agreementStyles = css`
  .whole {
    display: grid;
    gap: var(--_s6);
    padding: clamp(var(--_s4), 4cqi, var(--_s8));
  }

  .empty {
    display: grid;
    gap: var(--_s3);
    max-inline-size: 44em;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s4);
    align-items: center;
  }

  .head .title {
    flex: 1 1 15em;
    display: grid;
    gap: 0.15em;
  }

  .pair {
    display: flex;
  }

  .pair > .face + .face {
    margin-inline-start: -0.5em;
    box-shadow: 0 0 0 2.5px var(--_surface-raised);
  }

  .waiting {
    align-items: center;
  }

  .note > .between {
    flex: 1;
  }

  .sides {
    display: grid;
    gap: var(--_s4);
  }

  .side {
    display: grid;
    gap: var(--_s3);
    align-content: start;
    padding: var(--_s5);
    border-radius: var(--_r-card);
    background: var(--_partner-soft);
  }

  .side.me {
    background: var(--_accent-soft);
  }

  .top {
    flex-wrap: nowrap;
    gap: 0 var(--_s2);
  }

  .says {
    display: grid;
    gap: var(--_s4);
  }

  .group {
    display: grid;
    gap: var(--_s3) var(--_s6);
  }

  .group + .group,
  .sides + .group {
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_s5);
  }

  .terms {
    display: grid;
    gap: var(--_s5) var(--_s6);
  }

  .clause {
    display: grid;
    gap: 0.2em;
    align-content: start;
    min-inline-size: 0;
  }

  .clause:focus {
    outline-offset: 4px;
    border-radius: var(--_radius);
  }

  .clause dt {
    display: flex;
    gap: 0.6em;
    align-items: center;
    line-height: 1.6;
  }

  .clause dd {
    display: grid;
    gap: 0.3em;
    justify-items: start;
  }

  .clause[data-clause^='purpose'] dd > p:first-child,
  .clause[data-clause^='purpose'] .change {
    font-size: var(--_size-lead);
    line-height: 1.45;
  }

  .marks {
    display: inline-flex;
    gap: 0.2em;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px dashed var(--_border-strong);
    border-radius: 50%;
    font-weight: var(--_weight-strong);
    font-size: 0.6875em;
    line-height: 1;
    color: var(--_text-muted);
  }

  .mark.yes {
    border-style: solid;
    border-color: transparent;
  }

  .mark.me.yes {
    color: var(--_accent);
  }

  .mark.them.yes {
    color: var(--_partner);
  }

  .mark .i {
    inline-size: 1.7em;
    block-size: 1.7em;
  }

  .lock .i {
    inline-size: 1.15em;
    block-size: 1.15em;
    color: var(--_text-muted);
  }

  .note.partner > .i {
    color: var(--_partner);
  }

  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    margin-block-start: 0.2em;
  }

  .answer .btn.quiet {
    padding-inline: 0.4em;
  }

  .answer .btn.quiet:first-child {
    margin-inline-start: -0.4em;
  }

  .edit {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.25em;
    padding: 0 0.5em;
    margin: 0;
    font: inherit;
    font-size: var(--_size-small);
    font-weight: var(--_weight-strong);
    color: var(--_accent);
    background: none;
    border: 0;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .edit:hover {
    background: var(--_quiet);
  }

  .need {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.5em;
    padding: 0.35em 0.9em;
    font: inherit;
    font-size: 0.9375em;
    text-align: start;
    color: var(--_caution);
    background: none;
    border: 1px dashed var(--_caution);
    border-radius: 99em;
    cursor: pointer;
  }

  .need:hover {
    background: var(--_caution-soft);
  }

  .foot {
    display: grid;
    gap: var(--_s3);
  }

  @container (min-width: 44em) {
    .sides {
      grid-template-columns: 1fr 1fr;
      gap: var(--_s5);
    }

    .terms {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (min-width: 58em) {
    .group {
      grid-template-columns: 9.5em minmax(0, 1fr);
    }

    .group > .top {
      flex-direction: column;
      align-items: start;
      justify-content: start;
    }

    .group .edit {
      margin-inline-start: -0.5em;
    }

    .terms {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media (forced-colors: active) {
    .side,
    .mark {
      border: 1px solid;
    }
  }

  @media print {
    .edit,
    .need,
    .answer {
      display: none;
    }

    .side,
    .clause {
      break-inside: avoid;
    }
  }
`;
