/** The request that the address of the page names: `?request=<id>` or `#request=<id>`; empty when it names none. */
export function linkedRequest({ search, hash }: Pick<Location, 'search' | 'hash'>): string {
  const named = [search, hash.replace(/^#/u, '')].map((part) => new URLSearchParams(part).get('request') ?? '');
  return named.find((id) => id !== '') ?? '';
}
