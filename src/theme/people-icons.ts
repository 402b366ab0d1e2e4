import { svg } from 'lit';
import { draw, type Icon } from './first-icons.js';

/** A mark in a book: filled where it is set, so that it tells without colour. */
export const bookmark: Icon = () => draw(svg`<path d="M7 4.5h10v15l-5-3.8-5 3.8z"/>`);
export const bookmarked: Icon = () => draw(svg`<path d="M7 4.5h10v15l-5-3.8-5 3.8z" fill="currentColor"/>`);
export const compare: Icon = () =>
  draw(
    svg`<rect x="4" y="5" width="6.5" height="14" rx="1.5"/><rect x="13.5" y="5" width="6.5" height="14" rx="1.5"/>`,
  );
export const compared: Icon = () =>
  draw(
    svg`<rect x="4" y="5" width="6.5" height="14" rx="1.5" fill="currentColor"/><rect x="13.5" y="5" width="6.5" height="14" rx="1.5" fill="currentColor"/>`,
  );
export const contact: Icon = () =>
  draw(
    svg`<rect x="4" y="5.5" width="16" height="13" rx="2.5"/><circle cx="9" cy="10.7" r="1.8"/><path d="M6.3 15.6c.4-1.4 1.4-2.1 2.7-2.1s2.3.7 2.7 2.1M14.5 10.5h3M14.5 13.8h3"/>`,
  );
export const link: Icon = () =>
  draw(
    svg`<path d="M10.3 13.7a3.4 3.4 0 0 0 4.8 0l3-3a3.4 3.4 0 0 0-4.8-4.8l-1 1M13.7 10.3a3.4 3.4 0 0 0-4.8 0l-3 3a3.4 3.4 0 0 0 4.8 4.8l1-1"/>`,
  );
export const mail: Icon = () =>
  draw(svg`<rect x="4" y="6" width="16" height="12.5" rx="2.5"/><path d="m4.5 8 7.5 5.5L19.5 8"/>`);
export const phone: Icon = () =>
  draw(
    svg`<path d="M6.5 4.5h3l1.3 3.6-1.9 1.4a11 11 0 0 0 5.6 5.6l1.4-1.9 3.6 1.3v3c0 .9-.8 1.6-1.7 1.5C10.9 18.3 5.7 13.1 5 6.2c-.1-.9.6-1.7 1.5-1.7z"/>`,
  );
