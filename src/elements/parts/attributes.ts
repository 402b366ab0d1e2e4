import { warn } from '../../context/warn.js';

/** One of the allowed words of an attribute; any other one warns in words and falls back to the first. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string,
  allowed: readonly T[] & { readonly 0: T },
): T {
  const found = allowed.find((word) => word === value);
  if (found !== undefined) return found;
  if (value !== '') {
    warn(`<${element.localName} ${attribute}="${value}">: it can be ${allowed.join(', ')}. "${allowed[0]}" is used.`);
  }
  return allowed[0];
}

/** A property that a template set too early arrives as this text and holds nothing. */
export function isLostObject(element: Element, attribute: string, value: string): boolean {
  const lost = value === '[object Object]';
  if (lost)
    warn(
      `<${element.localName}>: "${attribute}" was set as an attribute, so its object was lost. Import the element before it is rendered, or set the property.`,
    );
  return lost;
}
