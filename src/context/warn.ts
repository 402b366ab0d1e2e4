const said = new Set<string>();

/** Tells a page's developer once, in words, what was wrong and what is done instead. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`mentorship-widgets: ${message}`);
}
