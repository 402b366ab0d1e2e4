import { css } from 'lit';

export const mappingStyles = css`
  header {
    display: grid;
    gap: var(--_s2);
    margin-block-end: var(--_s6);
  }

  h3 {
    font-size: var(--_size-title);
  }

  h4 {
    font-size: 1em;
    overflow-wrap: anywhere;
  }

  .sum {
    margin-block-end: var(--_s4);
    font-weight: var(--_weight-strong);
  }

  .sides {
    display: grid;
    gap: var(--_s6);
    align-items: start;
  }

  .columns {
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_r-panel);
  }

  .column {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s5);
  }

  .column + .column {
    border-block-start: 1px solid var(--_border);
  }

  .told,
  .meant {
    display: grid;
    gap: var(--_s2);
    align-content: start;
    min-inline-size: 0;
  }

  .column.left .told {
    color: var(--_text-muted);
  }

  .values {
    display: grid;
    gap: var(--_s1);
  }

  .value {
    display: -webkit-box;
    overflow: hidden;
    font-size: var(--_size-small);
    line-height: 1.45;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
    white-space: pre-line;
    -webkit-line-clamp: 3;
    -webkit-box-orient: vertical;
  }

  .reason {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
  }

  .way {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s2) var(--_s3);
    align-items: center;
  }

  .way .input {
    inline-size: auto;
    min-block-size: 2.25em;
    padding-block: 0.3em;
  }

  .sampled {
    display: grid;
    gap: var(--_s4);
  }

  .live {
    display: grid;
    gap: var(--_s4);
  }

  .head {
    display: flex;
    gap: 0.875em;
    align-items: center;
    min-inline-size: 0;
  }

  dl {
    display: grid;
    gap: var(--_s3);
  }

  dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  dd.cluster {
    white-space: normal;
  }

  .note li {
    font-size: var(--_size-small);
  }

  footer {
    display: grid;
    gap: var(--_s4);
    margin-block-start: var(--_s6);
  }

  .taken {
    gap: var(--_s3);
    justify-items: start;
  }

  .taken .state {
    border-radius: var(--_radius);
  }

  .taken textarea {
    font-family: ui-monospace, monospace;
    font-size: var(--_size-small);
  }

  input[type='file'] {
    max-inline-size: 100%;
  }

  @container (min-width: 34em) {
    .column {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
      gap: var(--_s5);
    }
  }

  @container (min-width: 58em) {
    .sides {
      grid-template-columns: minmax(0, 1.75fr) minmax(0, 1fr);
    }

    .sampled {
      position: sticky;
      inset-block-start: var(--_s4);
    }
  }
`;
