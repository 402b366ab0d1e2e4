import { isPlainDate } from '../calendar/plain-date.js';
import type { Problem } from '../model/result.js';
import type { ColumnType } from './columns.js';
import { readPersonId } from './person-id.js';

export type CellValue =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

const read = (value: unknown): CellValue => ({ ok: true, value });

const wrong = (code: string, value: string): CellValue => ({ ok: false, problem: { code, params: { value } } });

const YES = ['yes', 'y', 'true', '1', 'x'];
const NO = ['no', 'n', 'false', '0', ''];

/** Needs to be asked of the calendar, which may have to load first. */
export interface Zones {
  readonly isZone: (name: string) => boolean;
}

const READERS: Readonly<Record<ColumnType, (text: string, zones: Zones) => CellValue>> = {
  text: read,
  list: (text) =>
    read(
      text
        .split(';')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    ),
  whole: (text) => (/^\d{1,4}$/u.test(text) ? read(Number(text)) : wrong('exchange.cell.whole', text)),
  number: (text) =>
    /^\d{1,4}([.,]\d+)?$/u.test(text) ? read(Number(text.replace(',', '.'))) : wrong('exchange.cell.number', text),
  date: (text) => (isPlainDate(text) ? read(text) : wrong('exchange.cell.date', text)),
  zone: (text, zones) => (zones.isZone(text) ? read(text) : wrong('exchange.cell.zone', text)),
  link: (text) => (/^https?:\/\/\S+$/iu.test(text) ? read(text) : wrong('exchange.cell.link', text)),
  yesNo(text) {
    const answer = text.toLowerCase();
    return [...YES, ...NO].includes(answer) ? read(YES.includes(answer)) : wrong('exchange.cell.yesNo', text);
  },
  id(text) {
    const id = readPersonId(text);
    return id === undefined ? wrong('exchange.cell.id', text) : read(id);
  },
};

/** Reads the text of a cell that is not empty. */
export const readCell = (type: ColumnType, text: string, zones: Zones): CellValue => {
  // no storage can hold it
  if (text.includes('\u0000') || !text.isWellFormed()) return wrong('exchange.cell.signs', '');
  return READERS[type](text, zones);
};
