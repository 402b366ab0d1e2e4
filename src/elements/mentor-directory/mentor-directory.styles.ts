import { css } from 'lit';

/** A column of choices beside the people where there is room for both; below each other where there is not. */
export const directoryStyles = css`
  [hidden] {
    display: none !important;
  }

  .directory,
  .found {
    display: grid;
    gap: var(--_s5);
    align-content: start;
    min-inline-size: 0;
  }

  .waiting {
    min-block-size: 40em;
    animation: appear 0s 300ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .input {
    inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.55em 0.8em;
    font: inherit;
    color: inherit;
    background: var(--_surface-raised);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
  }

  .input::placeholder {
    color: var(--_text-muted);
    opacity: 1;
  }

  .find {
    position: relative;
  }

  .find > .i {
    position: absolute;
    inset-block-start: 0.75em;
    inset-inline-start: 0.9em;
    color: var(--_text-muted);
    pointer-events: none;
  }

  .find .input {
    padding-inline: 2.75em 3em;
  }

  .find .input::-webkit-search-cancel-button {
    display: none;
  }

  .find .btn {
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-end: 0.3em;
    padding-inline: 0.55em;
  }

  .columns {
    display: grid;
    gap: var(--_s5);
  }

  .toggle {
    inline-size: 100%;
  }

  .summary {
    display: grid;
    gap: var(--_s3);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s4);
    align-items: center;
  }

  .tools label {
    display: inline-flex;
    flex-wrap: wrap;
    gap: var(--_s1) 0.6em;
    align-items: center;
  }

  .tools .input {
    inline-size: auto;
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding-block: 0.35em;
  }

  .people {
    display: grid;
    gap: var(--_s4);
  }

  .person {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 15em;
    border-radius: var(--_r-card);
  }

  .person > article {
    display: flex;
    flex-direction: column;
    gap: var(--_s3);
    block-size: 100%;
  }

  .reasons {
    display: grid;
    gap: var(--_s2);
  }

  .person header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    align-items: center;
  }

  .name {
    all: unset;
    min-block-size: 24px;
    cursor: pointer;
    border-radius: 0.2em;
    overflow-wrap: anywhere;
  }

  .name:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .person h3 {
    font-size: var(--_size-lead);
    letter-spacing: -0.005em;
  }

  .person .line {
    font-size: var(--_size-small);
    line-height: 1.45;
    color: var(--_text-muted);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
  }

  .person footer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
    margin-block: auto calc(var(--_s1) * -1);
  }

  .person footer > .acts {
    display: flex;
    flex-wrap: wrap;
    margin-inline: auto -0.75em;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75em;
  }

  .people.rows {
    gap: 0;
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_r-panel);
  }

  .rows .person {
    contain-intrinsic-block-size: auto 6em;
    border-radius: 0;
  }

  .rows .person + .person {
    border-block-start: 1px solid var(--_border);
  }

  .rows .person > article {
    padding: var(--_s4) var(--_s5);
    background: none;
    border: 0;
    border-radius: 0;
    box-shadow: none;
  }

  .people.cards {
    grid-template-columns: repeat(auto-fill, minmax(min(24em, 100%), 1fr));
  }

  @container (min-width: 46em) {
    .columns {
      grid-template-columns: 16em minmax(0, 1fr);
      gap: var(--_s12);
    }

    /* the choices come after the people: nothing below jumps then */
    .side:not(:has(.filters)) {
      min-block-size: 40em;
    }

    .toggle {
      display: none;
    }
  }

  @container (min-width: 60em) {
    .rows .person > article {
      display: grid;
      grid-template: auto 1fr / minmax(0, 1fr) minmax(0, 1.25fr) 13em;
      gap: var(--_s2) var(--_s5);
      align-items: start;
    }

    .rows header {
      grid-row: 1 / 3;
      align-items: start;
    }

    .rows :is(.reasons, .tags) {
      grid-column: 2;
    }

    .rows footer {
      grid-area: 1 / 3 / 3 / 4;
      margin: 0;
    }

    .rows footer > .acts {
      flex-direction: column;
      align-items: start;
      margin-inline: -0.75em 0;
    }
  }

  @media print {
    .find,
    .side,
    .tools,
    .end .btn {
      display: none !important;
    }

    .columns {
      grid-template-columns: 1fr;
    }

    .person {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
