import type { Problem } from '../../model/result.js';

/** What of an event says when somebody is busy. Nothing else of it is kept. */
const NEEDED =
  /^(?:DTSTART|DTEND|DURATION|RRULE|RDATE|EXDATE|RECURRENCE-ID|UID|STATUS|TRANSP|FREEBUSY|X-MICROSOFT-CDO-BUSYSTATUS)$/;

/** A component of a calendar file, cut down to what is needed. */
export interface Scanned {
  readonly name: 'VEVENT' | 'VFREEBUSY' | 'VTIMEZONE';
  /** Line of its BEGIN, from 1. */
  readonly line: number;
  /** Content lines, unfolded; a zone is whole, with BEGIN and END. */
  readonly lines: readonly string[];
}

/** A line that says nothing, or a component that never ends. */
export interface Malformed {
  readonly line: number;
  readonly problem: Problem;
}

interface Open {
  readonly name: Scanned['name'];
  readonly line: number;
  readonly lines: string[];
  depth: number;
}

/** Lines of busy times that are read in one go; each of them stands by itself. */
const MOST_PERIODS = 100;
const NAMES: readonly string[] = ['VEVENT', 'VFREEBUSY', 'VTIMEZONE'];
const isName = (name: string): name is Scanned['name'] => NAMES.includes(name);
const malformed = (line: number, code: string): Malformed => ({ line, problem: { code, params: {} } });
const unended = ({ line }: Open): Malformed => malformed(line, 'exchange.calendar.unended');

/** The content lines of a file, each with the line on which it begins; folded ones are put together (RFC 5545, 3.1). */
function* contentLines(text: string): Generator<{ text: string; line: number }, void> {
  let held = '';
  let begin = 1;
  let line = 0;
  for (let at = 0; at < text.length; line++) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    const raw = text.slice(at, text[stop - 1] === '\r' ? stop - 1 : stop);
    at = stop + 1;
    if (raw.startsWith(' ') || raw.startsWith('\t')) held += raw.slice(1);
    else {
      if (held !== '') yield { text: held, line: begin };
      held = raw;
      begin = line + 1;
    }
  }
  if (held !== '') yield { text: held, line: begin };
}

const nameOf = (text: string): string => (/^[A-Za-z0-9-]+(?=[;:])/.exec(text)?.[0] ?? '').toUpperCase();

/** Reads on inside an open component; answers it once it ends. */
function readOn(open: Open, text: string, name: string): Scanned | Malformed | undefined {
  const whole = open.name === 'VTIMEZONE';
  if (name === 'BEGIN') open.depth++;
  if (whole || (open.depth === 1 && NEEDED.test(name))) open.lines.push(text);
  if (name !== 'END') return undefined;
  open.depth--;
  if (open.depth > 0) return undefined;
  const { line, lines } = open;
  return text.slice(4).trim().toUpperCase() === open.name ? { name: open.name, line, lines } : unended(open);
}

/**
 * The events, busy times and zones of a calendar file, in its order, and what in it cannot be read; undefined for each
 * line of anything else, so that a long walk can be paused. Never throws.
 */
export function* scan(text: string): Generator<Scanned | Malformed | undefined, void> {
  let open: Open | undefined;
  for (const { text: content, line } of contentLines(text.replace(/^\uFEFF/, ''))) {
    const name = nameOf(content);
    const value = name === 'BEGIN' ? content.slice(6).trim().toUpperCase() : '';
    if (name === '') yield malformed(line, 'exchange.calendar.line');
    else if (isName(value)) {
      if (open) yield unended(open);
      open = { name: value, line, lines: value === 'VTIMEZONE' ? [content] : [], depth: 1 };
    } else if (open) {
      const ended = readOn(open, content, name);
      if (ended) {
        open = undefined;
        yield ended;
      } else if (open.name === 'VFREEBUSY' && open.lines.length >= MOST_PERIODS) {
        yield { name: open.name, line: open.line, lines: open.lines.splice(0) };
      }
    } else yield undefined;
  }
  if (open) yield unended(open);
}
