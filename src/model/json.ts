/** What stands in its place, whatever a `toJSON` made of it. */
function asItStands(this: Readonly<Record<string, unknown>>, key: string): unknown {
  return this[key];
}

/**
 * The JSON text of a value that holds nothing else, with `indent` spaces a level. Prototype 1.6 gives every array of a
 * page a `toJSON` that answers text, so that `JSON.stringify` alone would write arrays as strings.
 */
export const jsonText = (value: unknown, indent = 0): string => JSON.stringify(value, asItStands, indent);
