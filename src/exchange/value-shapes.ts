import { typeOf, type ColumnField } from './columns.js';
import type { DateOrder } from './mapping.js';
import { dateIn, itemsOf, readCell } from './person-row.js';

const share = (values: readonly string[], fits: (value: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter(fits).length / values.length;

/** The order in which most of the days are written; undefined for values that are no days. */
export function orderOfDates(values: readonly string[]): DateOrder | undefined {
  const orders = (['ymd', 'dmy', 'mdy'] as const).map((order) => ({
    order,
    found: share(values, (value) => dateIn(value, order) !== undefined),
  }));
  const best = orders.reduce((a, b) => (b.found > a.found ? b : a));
  return best.found > 0 ? best.order : undefined;
}

const SPLITS = ['\n', ';', '|', ',', '、', '،', '/'] as const;

/** An item of a list is a few words; what is longer between two commas is a sentence. */
const LONGEST_ITEM = 48;
const MOST_WORDS = 6;

const isSplitBy = (value: string, split: string): boolean =>
  value.includes(split) &&
  itemsOf(value, split).every((item) => item.length <= LONGEST_ITEM && item.split(' ').length <= MOST_WORDS);

/** What stands between the items of lists; `;` where no value has several. */
export function splitOf(values: readonly string[]): string {
  const found = SPLITS.map((split) => ({ split, found: share(values, (value) => isSplitBy(value, split)) }));
  const best = found.find(({ found: part }, index) => part > (index < 3 ? 0 : 0.1));
  return best?.split ?? ';';
}

/** How many of the values, from 0 to 1, a field could take. */
export function readable(field: ColumnField, values: readonly string[]): number {
  const type = typeOf(field) ?? 'text';
  const dates = type === 'date' ? orderOfDates(values) : undefined;
  return share(values, (value) => readCell(type, value, { dates }).ok);
}

/** What the values of a column look like, and the field that such values fill. */
export interface Shape {
  /** Why it is taken for that field, as a code. */
  readonly because: string;
  readonly shape: 'zones' | 'mails' | 'pictures' | 'links' | 'texts' | 'lists' | 'names';
  readonly field: ColumnField;
  readonly confidence: 'sure' | 'likely';
}

const MOST = 0.8;
const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){1,3}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2,4}[ \u3000][\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4}|[\p{sc=Arab}]+(?: [\p{sc=Arab}]+){1,3})$/u;

const SHAPES: readonly (Shape & { readonly fits: (value: string) => boolean })[] = [
  {
    shape: 'zones',
    because: 'mapping.because.zones',
    field: 'zone',
    confidence: 'sure',
    fits: (value) => value.includes('/') && readCell('zone', value).ok,
  },
  {
    shape: 'mails',
    because: 'mapping.because.mails',
    field: 'email',
    confidence: 'sure',
    fits: (value) => readCell('mail', value).ok,
  },
  {
    shape: 'pictures',
    because: 'mapping.because.pictures',
    field: 'photo',
    confidence: 'likely',
    fits: (value) => readCell('link', value).ok && /\.(?:avif|gif|jpe?g|png|svg|webp)(?:$|[?#])/iu.test(value),
  },
  {
    shape: 'links',
    because: 'mapping.because.links',
    field: 'links',
    confidence: 'likely',
    fits: (value) => readCell('link', value).ok,
  },
  {
    shape: 'lists',
    because: 'mapping.because.lists',
    field: 'topics',
    confidence: 'likely',
    fits: (value) => isSplitBy(value, ';') || isSplitBy(value, '|'),
  },
  {
    shape: 'texts',
    because: 'mapping.because.texts',
    field: 'about',
    confidence: 'likely',
    fits: (value) => value.length > 80,
  },
];

/** Too few values tell nothing. */
const FEWEST = 2;

const isNames = (values: readonly string[]): boolean =>
  share(values, (value) => NAME.test(value)) >= MOST && new Set(values).size > values.length / 2;

/** What the values look like; names are looked for only when asked, since many texts look like them. */
export function shapeOf(values: readonly string[], names = false): Shape | undefined {
  if (values.length < FEWEST) return undefined;
  if (names && isNames(values))
    return { shape: 'names', because: 'mapping.because.names', field: 'name', confidence: 'likely' };
  const found = SHAPES.find(({ fits, shape }) => share(values, fits) >= (shape === 'lists' ? ENOUGH_LISTS : MOST));
  return found && { because: found.because, shape: found.shape, field: found.field, confidence: found.confidence };
}

/** Many people name one topic only. */
const ENOUGH_LISTS = 0.4;
