/** Every parsed record asks for its zone. There are about 600 names; letters of other cases count as further ones. */
const known = new Set<string>();
const MOST = 1_000;

/** Whether this machine knows a zone by that name; needs no Temporal. */
export function isZoneName(zone: string): boolean {
  if (known.has(zone)) return true;
  try {
    if (new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone === '') return false;
  } catch {
    return false;
  }
  if (known.size < MOST) known.add(zone);
  return true;
}
