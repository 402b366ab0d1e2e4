import { isPlainDate } from '../calendar/plain-date.js';
import { isZoneName } from '../calendar/zone-name.js';
import { readFreeTimes } from '../model/free-times.js';
import type { Problem } from '../model/result.js';
import type { ColumnType } from './columns.js';
import type { DateOrder } from './mapping.js';
import { readPersonId } from './person-id.js';

export type CellValue =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

/** How a column writes its values. */
export interface CellStyle {
  /** What stands between the items of a list. */
  readonly split?: string | undefined;
  /** The order of day and month; without it only `2026-05-31` is a date. */
  readonly dates?: DateOrder | undefined;
}

const read = (value: unknown): CellValue => ({ ok: true, value });

const wrong = (code: string, value: string): CellValue => ({ ok: false, problem: { code, params: { value } } });

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const YES = words('yes y true 1 x ja j oui o sí si s sim sì tak t نعم はい ✓ ✔ ○ ok');
const NO = words('no n false 0 - nein non não nao nie nee لا いいえ ✗ × ✕');

/** The items of a list in one cell. */
export const itemsOf = (text: string, split = ';'): string[] =>
  text
    .split(split)
    .map((item) => item.trim())
    .filter((item) => item !== '');

const ZONES = new Map<string, boolean>();

/** Asking the platform for a zone is slow, and a file names few. */
function isZone(name: string): boolean {
  if (!/^[A-Za-z]/u.test(name)) return false;
  const known = ZONES.get(name) ?? isZoneName(name);
  ZONES.set(name, known);
  return known;
}

/** `America/New York`, `Europe/Lisbon (WEST)` */
function zoneIn(text: string): string {
  const name = text.replace(/\s*\(.*\)$/u, '').replaceAll(' ', '_');
  return name.includes('/') ? name : text;
}

const padded = (text: string): string => text.padStart(2, '0');

/** A day as `YYYY-MM-DD`; undefined when it is none, or written in another order. */
export function dateIn(text: string, order: DateOrder | undefined): string | undefined {
  const plain = text.slice(0, 10);
  if (isPlainDate(plain) && /^$|^[T ]/u.test(text.slice(10))) return plain;
  const numbers = order && /^(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})\D?$/u.exec(text);
  if (!numbers) return undefined;
  const [, a = '', b = '', c = ''] = numbers;
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a];
  const date = `${year.length === 2 ? `20${year}` : year}-${padded(month)}-${padded(day)}`;
  return isPlainDate(date) ? date : undefined;
}

function numberIn(text: string): number | undefined {
  return /^\d{1,4}(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}

type Reader = (text: string, style: CellStyle) => CellValue;

const list: Reader = (text, { split }) => read(itemsOf(text, split));

const READERS: Readonly<Record<ColumnType, Reader>> = {
  text: read,
  list,
  topics: list,
  kinds: (text, { split }) => read(itemsOf(text.toLowerCase(), split)),
  hours(text) {
    const { hours, rejected } = readFreeTimes(text);
    return rejected.length === 0 ? read(hours) : wrong('exchange.cell.hours', rejected.join('; '));
  },
  whole(text) {
    const value = numberIn(text);
    return value !== undefined && Number.isInteger(value) ? read(value) : wrong('exchange.cell.whole', text);
  },
  number(text) {
    const value = numberIn(text);
    return value === undefined ? wrong('exchange.cell.number', text) : read(value);
  },
  date(text, { dates }) {
    const date = dateIn(text, dates);
    return date === undefined ? wrong('exchange.cell.date', text) : read(date);
  },
  zone(text) {
    const zone = zoneIn(text);
    return isZone(zone) ? read(zone) : wrong('exchange.cell.zone', text);
  },
  link(text) {
    const address = text.replace(/^www\./iu, 'https://www.');
    return /^https?:\/\/\S+$/iu.test(address) ? read(address) : wrong('exchange.cell.link', text);
  },
  mail: (text) => (/^[^\s@]+@[^\s@]+$/u.test(text) ? read(text) : wrong('exchange.cell.mail', text)),
  yesNo(text) {
    const answer = text.toLowerCase();
    return YES.has(answer) || NO.has(answer) ? read(YES.has(answer)) : wrong('exchange.cell.yesNo', text);
  },
  id(text) {
    const id = readPersonId(text);
    return id === undefined ? wrong('exchange.cell.id', text) : read(id);
  },
};

/** Reads the text of a cell that is not empty. */
export const readCell = (type: ColumnType, text: string, style: CellStyle = {}): CellValue => {
  // no storage can hold it
  if (text.includes('\u0000') || !text.isWellFormed()) return wrong('exchange.cell.signs', '');
  return READERS[type](text, style);
};
