// The classic script: every element at once, and the plain elements of the page that name one.
import { mountWidgets } from './mount.js';

export * from './index.js';
export { mountWidgets };

mountWidgets();
