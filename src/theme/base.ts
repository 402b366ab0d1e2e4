import { css } from 'lit';
import { tokens } from './tokens.js';

/**
 * What the inner wrapper `.mw` of every element carries: type, rhythm and a reset of everything that leaks in from a
 * host page. `:host` sets `display` only, because `* { font: inherit }` of a page would beat it.
 */
const wrapper = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  /* a host that sets the accent alone still gets words that can be read on it */
  @supports (color: contrast-color(red)) {
    :host {
      --_on-accent: var(--mw-on-accent, contrast-color(var(--_accent)));
    }
  }

  .mw {
    --_u: calc(var(--_space) * var(--_density));
    --_s1: var(--_u);
    --_s2: calc(var(--_u) * 2);
    --_s3: calc(var(--_u) * 3);
    --_s4: calc(var(--_u) * 4);
    --_s5: calc(var(--_u) * 5);
    --_s6: calc(var(--_u) * 6);
    --_s8: calc(var(--_u) * 8);
    --_s12: calc(var(--_u) * 12);
    --_quiet: color-mix(in oklab, var(--_text) 6.5%, transparent);
    --_r-card: calc(var(--_radius) * 1.75);
    --_r-panel: calc(var(--_radius) * 2.5);

    container-type: inline-size;
    box-sizing: border-box;
    margin: 0;
    color: var(--_text);
    -webkit-text-fill-color: currentcolor;
    font: normal var(--_weight-normal) 1em / var(--_line-height) var(--_font);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    cursor: auto;
    user-select: auto;
    visibility: visible;
    border-collapse: separate;
    border-spacing: 0;
    caption-side: top;
    caret-color: auto;
    empty-cells: show;
    fill: black;
    font-synthesis: weight style small-caps;
    hyphens: manual;
    image-rendering: auto;
    line-break: auto;
    list-style: disc outside;
    orphans: 2;
    quotes: auto;
    stroke: none;
    tab-size: 8;
    text-align-last: auto;
    text-decoration-skip-ink: auto;
    text-emphasis: none;
    text-rendering: auto;
    text-underline-offset: auto;
    text-underline-position: auto;
    text-wrap: wrap;
    widows: 2;
    word-break: normal;
    -webkit-text-stroke: 0;
  }

  .mw *,
  .mw ::before,
  .mw ::after {
    box-sizing: border-box;
  }

  :where(h2, h3, h4, h5, p, ul, ol, dl, dd, figure, fieldset, blockquote, table) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  :where(ul, ol) {
    list-style: none;
  }

  :where(h2, h3, h4, h5) {
    font-weight: var(--_weight-strong);
    line-height: var(--_line-height-tight);
    text-wrap: pretty;
  }

  :where(h2) {
    font-size: var(--_size-title);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  :where(h3) {
    font-size: var(--_size-heading);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  :where(h4) {
    font-size: var(--_size-lead);
    letter-spacing: -0.005em;
  }

  :where(h5) {
    font-size: 1em;
  }

  :where(p) {
    max-inline-size: 64ch;
    text-wrap: pretty;
  }

  :where(dt) {
    font-size: var(--_size-small);
    color: var(--_text-muted);
  }

  .small {
    font-size: var(--_size-small);
  }

  .muted {
    color: var(--_text-muted);
  }

  .strong {
    font-weight: var(--_weight-strong);
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .i {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .i.mirrored:dir(rtl) {
    transform: scaleX(-1);
  }

  .panel,
  .card {
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_r-panel);
    padding: var(--_s6);
  }

  .card {
    border-radius: var(--_r-card);
    padding: var(--_s5);
    box-shadow: var(--_shadow);
  }

  .cluster,
  .between {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2);
    align-items: center;
  }

  .between {
    gap: var(--_s2) var(--_s4);
    justify-content: space-between;
  }

  .hair {
    border-block-start: 1px solid var(--_border);
    padding-block-start: var(--_s4);
  }

  .btn {
    --_fg: var(--_text);
    --_bg: var(--_surface-raised);

    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 1.125em;
    font: inherit;
    font-weight: var(--_weight-strong);
    line-height: var(--_line-height-tight);
    text-align: center;
    text-decoration: none;
    color: var(--_fg);
    background: var(--_bg);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: background var(--_motion-quick) var(--_ease);
    touch-action: manipulation;
  }

  .btn.primary {
    --_fg: var(--_on-accent);
    --_bg: var(--_accent);

    border-color: var(--_accent);
  }

  .btn.quiet {
    --_fg: var(--_accent);
    --_bg: transparent;

    border-color: transparent;
    padding-inline: 0.625em;
  }

  .btn.s {
    min-block-size: 2.25em;
    padding: 0.3em 0.75em;
    font-size: 0.9375em;
  }

  .btn:hover {
    background: color-mix(in oklab, var(--_bg), var(--_fg) 8%);
  }

  .btn.quiet:hover {
    background: var(--_accent-soft);
  }

  .btn.primary:hover {
    background: color-mix(in oklab, var(--_accent), var(--_text) 14%);
  }

  .btn:disabled,
  .btn[aria-disabled='true'] {
    color: var(--_text-muted);
    background: var(--_quiet);
    border-color: transparent;
    cursor: default;
  }

  :is(a, button, input, select, textarea, summary, [tabindex]):focus-visible {
    outline: 2.5px solid var(--_focus);
    outline-offset: 2px;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .why,
  .reads {
    display: flex;
    gap: 0.55em;
    align-items: start;
    max-inline-size: 64ch;
    line-height: 1.5;
  }

  .why .i {
    color: var(--_accent);
    margin-block-start: 0.12em;
  }

  .reads {
    font-size: var(--_size-small);
    line-height: 1.45;
    color: var(--_text-muted);
  }

  .error {
    display: flex;
    gap: 0.4em;
    align-items: start;
    font-size: 0.9375em;
    color: var(--_critical);
  }

  .state,
  .tag {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    font-size: var(--_size-small);
    line-height: 1.3;
    border-radius: 99em;
    padding-block: 0.25em;
    padding-inline: 0.5em 0.75em;
    background: var(--_quiet);
    color: var(--_text-muted);
  }

  .state {
    font-weight: var(--_weight-strong);
  }

  .state .i {
    inline-size: 1.15em;
    block-size: 1.15em;
    stroke-width: 2;
  }

  .tag {
    padding: 0.3em 0.7em;
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  .note {
    display: flex;
    gap: 0.75em;
    align-items: start;
    border-radius: var(--_r-card);
    padding: var(--_s4);
  }

  .note > .i {
    margin-block-start: 0.12em;
  }

  .accent {
    background: var(--_accent-soft);
    color: var(--_accent);
  }

  .partner {
    background: var(--_partner-soft);
    color: var(--_partner);
  }

  .positive {
    background: var(--_positive-soft);
    color: var(--_positive);
  }

  .caution {
    background: var(--_caution-soft);
    color: var(--_caution);
  }

  .critical {
    background: var(--_critical-soft);
    color: var(--_critical);
  }

  .note > :not(.i) {
    color: var(--_text);
  }

  @media (prefers-reduced-motion: reduce) {
    .mw * {
      transition: none !important;
      animation: none !important;
    }
  }

  @media (forced-colors: active) {
    .state,
    .tag,
    .note {
      border: 1px solid;
    }

    /* forced colours leave an svg with the colour it was given, which may not differ from the ground */
    .i {
      color: inherit !important;
    }
  }

  @media print {
    /* paper is white, and backgrounds are often not printed */
    .mw {
      color-scheme: light;
    }

    .btn {
      display: none;
    }
  }
`;

export const base = [tokens, wrapper];
