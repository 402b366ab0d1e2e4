// What the manifest knows, for checks of what is written.
import { readFileSync } from 'node:fs';
import { elementsOf } from '../../.scripts/element-tables.mjs';

/** Every element, as `npm run manifest` wrote it. */
export const elements = elementsOf(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));

export const tags = elements.map(({ tagName }) => tagName);

const namesOf = (list = []) => list.map(({ name }) => name);

/** The attributes of each tag. */
export const attributesOf = Object.fromEntries(
  elements.map(({ tagName, attributes }) => [tagName, namesOf(attributes)]),
);

/** The parts of each tag. */
export const partsOf = Object.fromEntries(elements.map(({ tagName, cssParts }) => [tagName, namesOf(cssParts)]));

export const tokens = namesOf(elements[0].cssProperties);

/** The events of all elements. */
export const events = elements.flatMap((element) => namesOf(element.events));
