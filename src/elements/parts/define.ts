import { warn } from '../../context/warn.js';
import { VERSION } from '../../context/version.js';
import { followDocument } from './document-styles.js';

/** Defines an element unless the tag is taken: the first definition wins and the others of this package go on. */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) {
    followDocument(element);
    customElements.define(tag, element);
    return;
  }
  if (known === element) return;
  const other = 'version' in known && typeof known.version === 'string' ? `version ${known.version}` : 'another script';
  warn(`<${tag}> is already defined by ${other}; version ${VERSION} leaves it as it is.`);
}
