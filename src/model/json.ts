/** What stands in its place, whatever a `toJSON` made of it. */
function asItStands(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/**
 * The JSON text of a value that holds nothing else, with `indent` spaces a level. Prototype 1.6 gives every array of a
 * page a `toJSON` that answers text, so that `JSON.stringify` alone would write arrays as strings.
 */
export const jsonText = (value: unknown, indent = 0): string => JSON.stringify(value, asItStands, indent);

/**
 * Whether two JSON values are equal: storages may order fields anew, and a field without a value is none. Null is a
 * value of its own.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = new Map(Object.entries(a));
  const right = new Map(Object.entries(b));
  return [...new Set([...left.keys(), ...right.keys()])].every((key) => sameJson(left.get(key), right.get(key)));
}
