import type { directoryChoosing } from '../../locale/en/directory-choosing.js';
import type { directory } from '../../locale/en/directory.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { Facet } from '../../model/directory/facets.js';
import type { Choice } from './choices.js';

export type ChoosingLocalizer = Pick<
  LocalizeController<typeof directory & typeof directoryChoosing>,
  't' | 'say' | 'rich' | 'number' | 'list'
>;

/** What a choice is called: the words of the catalogue, or those that people wrote. */
export function labelOf(localize: ChoosingLocalizer, facet: Facet | 'now', value: string): string {
  if (facet !== 'kinds' && facet !== 'now') return value;
  const code = `directory.${facet === 'now' ? 'now' : 'kind'}.${value}`;
  const words = localize.say({ code, params: {} });
  return words === code ? value : words;
}

/** What a choice is called on its chip. */
export function wordsOf(localize: ChoosingLocalizer, choice: Choice): string {
  if ('text' in choice) return localize.t('directory.none.text', { text: choice.text });
  if ('shortlist' in choice) return localize.t('directory.saved', { count: '' });
  return 'switch' in choice ? labelOf(localize, 'now', choice.switch) : labelOf(localize, choice.facet, choice.value);
}
