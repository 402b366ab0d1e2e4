import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

// Drawn on 24, shown at 1.25em, stroke 1.75, round ends. Only the thread and the chevron mirror in right-to-left text.
// Those of a card from plain attributes stand apart from the others, which such a page never loads.

/** An icon beside a word; it says nothing to a screen reader, the word does. */
export type Icon = () => TemplateResult;

/** For sets of icons that only some elements need. */
export const draw = (shape: SVGTemplateResult, kind = 'i'): TemplateResult =>
  html`<svg class=${kind} viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const check: Icon = () => draw(svg`<circle cx="12" cy="12" r="8"/><path d="m8.5 12.3 2.4 2.4 4.6-5"/>`);
export const clock: Icon = () => draw(svg`<circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/>`);
export const talk: Icon = () =>
  draw(
    svg`<path d="M5 6.5h14a1.5 1.5 0 0 1 1.5 1.5v7.5A1.5 1.5 0 0 1 19 17h-6.5L8 20.5V17H5a1.5 1.5 0 0 1-1.5-1.5V8A1.5 1.5 0 0 1 5 6.5z"/>`,
  );
