import { isZoneName } from '../../calendar/zone-name.js';
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

/** A zone that a clock knows; any other one warns in words and falls back to that of the browser. */
export function zoneOf(element: Element, attribute: string, zone: string): string {
  if (zone === '' || isZoneName(zone)) return zone;
  warn(
    `<${element.localName} ${attribute}="${zone}">: it has to be a time zone such as Europe/Berlin. That of the browser is used.`,
  );
  return '';
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
