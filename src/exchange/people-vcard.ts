import { draftOfCard, type Card, type CardProperty } from './card.js';
import type { Draft, Unread } from './draft.js';
import type { Rejected } from './reading.js';
import { contentLines, partsBetween, unescaped, type ContentLine } from './vcard-lines.js';

const STRUCTURED = ['N', 'ADR', 'ORG'];
const LISTS = ['CATEGORIES', 'EXPERTISE', 'INTEREST', 'LANG', 'X-LANGUAGE'];

function valuesOf({ name, value }: ContentLine): string[][] {
  if (STRUCTURED.includes(name)) return [partsBetween(value, ';').map((part) => unescaped(part))];
  if (LISTS.includes(name)) return [partsBetween(value, ',').map((part) => unescaped(part))];
  return [[unescaped(value)]];
}

const propertyOf = (content: ContentLine): CardProperty => ({
  name: content.name,
  params: content.params,
  values: valuesOf(content),
  spot: { line: content.line, column: 1, field: content.name },
});

interface Open {
  readonly line: number;
  readonly properties: CardProperty[];
  readonly faults: Rejected[];
  /** Cards inside a property `AGENT` belong to somebody else. */
  depth: number;
}

const told = (line: number, code: string, field = ''): Rejected => ({
  line,
  column: 1,
  field,
  problem: { code, params: {} },
});

/** Cards of groups, places and organisations are nobody's. */
const isPerson = (card: Card): boolean => {
  const kind = card.find(({ name }) => name === 'KIND')?.values.flat()[0];
  return kind === undefined || !['group', 'org', 'location'].includes(kind.toLowerCase());
};

const closed = ({ line, properties, faults }: Open, share: number): Draft | Unread =>
  isPerson(properties) ? draftOfCard(properties, { line, column: 1, field: '' }, share, faults) : { faults, share };

const isMark = (content: ContentLine, name: 'BEGIN' | 'END'): boolean =>
  content.name === name && /^\s*VCARD\s*$/iu.test(content.value);

/** Whether a file begins as vCards do. */
export const isCards = (file: string): boolean => /^\uFEFF?\s*BEGIN:VCARD[ \t]*(?:[\r\n]|$)/iu.test(file);

/** The people of a vCard file, one after the other; a card that does not end is read as far as it goes. */
export function* draftsOfCards(file: string): Generator<Draft | Unread> {
  const lines = Math.max(file.split('\n', 1_000_000).length, 1);
  let open: Open | undefined;
  for (const content of contentLines(file)) {
    const { line } = content;
    const share = Math.min(line / lines, 1);
    if (content.name === undefined) {
      if (open) open.faults.push(told(line, 'exchange.card.line'));
      else yield { faults: [told(line, 'exchange.card.outside')], share };
    } else if (isMark(content, 'BEGIN')) {
      if (open && isAgent(open)) open.depth++;
      else {
        if (open) yield unended(open, share);
        open = { line, properties: [], faults: [], depth: 0 };
      }
    } else if (isMark(content, 'END')) {
      if (open && open.depth > 0) open.depth--;
      else if (open) {
        yield closed(open, share);
        open = undefined;
      }
    } else if (!open) yield { faults: [told(line, 'exchange.card.outside', content.name)], share };
    else if (open.depth === 0) open.properties.push(propertyOf(content));
  }
  if (open) yield unended(open, 1);
}

const isAgent = ({ properties }: Open): boolean => properties.at(-1)?.name === 'AGENT';

const unended = (open: Open, share: number): Draft | Unread =>
  closed({ ...open, faults: [...open.faults, told(open.line, 'exchange.card.end')] }, share);
