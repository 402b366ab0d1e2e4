import { svg } from 'lit';
import { draw, type Icon } from './first-icons.js';

export { check, clock, draw, talk, type Icon } from './first-icons.js';

export const alert: Icon = () => draw(svg`<path d="M12 4.5 20.5 19h-17z"/><path d="M12 10v4M12 16.4v.1"/>`);
export const calendar: Icon = () =>
  draw(svg`<rect x="4" y="5.5" width="16" height="14" rx="3"/><path d="M4 10.5h16M8.5 3.5v4M15.5 3.5v4"/>`);
export const chevron: Icon = () => draw(svg`<path d="m9.5 6 6 6-6 6"/>`, 'i mirrored');
export const cross: Icon = () => draw(svg`<path d="m7 7 10 10M17 7 7 17"/>`);
export const flag: Icon = () => draw(svg`<path d="M6 20.5V4.5M6 5.5c4-2 7 2 12 0v8.5c-5 2-8-2-12 0"/>`);
export const group: Icon = () =>
  draw(
    svg`<circle cx="12" cy="8" r="3.2"/><path d="M5.5 19.5c.4-3.6 3-5.7 6.5-5.7s6.1 2.1 6.5 5.7"/><path d="M4 11.5a2 2 0 1 1 1.5-3.4M20 11.5a2 2 0 1 0-1.5-3.4"/>`,
  );
export const half: Icon = () =>
  draw(
    svg`<circle cx="12" cy="12" r="8"/><path d="M12 4v16"/><path d="M12 4.6a7.4 7.4 0 0 1 0 14.8z" fill="currentColor" stroke="none"/>`,
  );
export const lock: Icon = () =>
  draw(svg`<rect x="5" y="10.5" width="14" height="9.5" rx="3"/><path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5"/>`);
export const move: Icon = () =>
  draw(
    svg`<path d="M12 4v16M4 12h16M9.5 6.5 12 4l2.5 2.5M9.5 17.5 12 20l2.5-2.5M6.5 9.5 4 12l2.5 2.5M17.5 9.5 20 12l-2.5 2.5"/>`,
  );
export const offline: Icon = () =>
  draw(svg`<path d="M7.5 18h9a4 4 0 0 0 .9-7.9A5.5 5.5 0 0 0 7 9.3 4.4 4.4 0 0 0 7.5 18z"/><path d="m5 4 14 17"/>`);
export const pair: Icon = () => draw(svg`<circle cx="8.5" cy="12" r="6"/><circle cx="15.5" cy="12" r="6"/>`);
export const pen: Icon = () =>
  draw(svg`<path d="m5 19 .9-3.8 9.7-9.7a1.9 1.9 0 0 1 2.7 0l.2.2a1.9 1.9 0 0 1 0 2.7l-9.7 9.7zM13.6 7.5l2.9 2.9"/>`);
export const plus: Icon = () => draw(svg`<path d="M12 5.5v13M5.5 12h13"/>`);
export const retry: Icon = () => draw(svg`<path d="M19 12a7 7 0 1 1-2.3-5.2M19 4v4h-4"/>`);
export const search: Icon = () => draw(svg`<circle cx="10.5" cy="10.5" r="5.5"/><path d="m14.7 14.7 4.8 4.8"/>`);
export const spark: Icon = () =>
  draw(svg`<path d="M12 4c.7 4.8 2.7 6.8 7.5 8-4.8 1.2-6.8 3.2-7.5 8-.7-4.8-2.7-6.8-7.5-8C9.3 10.8 11.3 8.8 12 4z"/>`);
export const sprout: Icon = () =>
  draw(svg`<path d="M12 20v-9M12 13.5c0-4-2.5-6-7-6 0 4 2.5 6 7 6zM12 11c0-4 2.5-6.5 7-6.5 0 4.5-2.5 6.5-7 6.5z"/>`);
export const stop: Icon = () =>
  draw(svg`<path d="M8.7 4h6.6L20 8.7v6.6L15.3 20H8.7L4 15.3V8.7z"/><path d="m9.5 9.5 5 5m0-5-5 5"/>`);
export const thread: Icon = () =>
  draw(
    svg`<circle cx="4.8" cy="17.5" r="2.3"/><circle cx="19.2" cy="6.5" r="2.3"/><path d="M7.2 17.5c7.3 0 2.3-11 9.6-11"/>`,
    'i mirrored',
  );
