import { css } from 'lit';

export const listStyles = css`
  .mw,
  section {
    display: grid;
    gap: var(--_s2);
    justify-items: start;
  }

  section {
    justify-items: stretch;
    inline-size: 100%;
    margin-block-start: var(--_s3);
  }

  h4 {
    font-size: var(--_size-small);
    font-weight: var(--_weight-normal);
    color: var(--_text-muted);
  }

  ul {
    display: grid;
    margin-inline: calc(var(--_s3) * -1);
  }

  li {
    position: relative;
    display: grid;
    gap: var(--_s1);
    padding: var(--_s3);
    border-radius: var(--_radius);
    font-variant-numeric: tabular-nums;
    break-inside: avoid;
  }

  li + li {
    margin-block-start: var(--_s1);
  }

  li:hover {
    background: var(--_quiet);
  }

  li.shown {
    background: var(--_accent-soft);
  }

  [data-meeting] {
    min-block-size: 1.5em;
    margin: 0;
    padding: 0;
    font: inherit;
    font-weight: var(--_weight-strong);
    text-align: start;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }

  /* the whole row can be pressed; the link of a meeting lies above */
  [data-meeting]::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }

  .hours {
    display: grid;
    gap: 0 var(--_s5);
  }

  @container (min-width: 26em) {
    .hours {
      grid-template-columns: 1fr 1fr;
    }
  }

  .hours p {
    display: grid;
    justify-items: start;
  }

  .agreed {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
  }

  .me {
    color: var(--_accent);
  }

  .them {
    color: var(--_partner);
  }

  .place {
    overflow-wrap: anywhere;
  }

  .place a {
    position: relative;
    z-index: 1;
  }

  @media (forced-colors: active) {
    li.shown {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
`;
