/** Every code that the calendar answers with; a catalogue holds one sentence for each. */
export const calendarProblemCodes = [
  /** Not a `YYYY-MM-DD` date. Params: `date`. */
  'calendar.date',
  /** Not an `HH:MM` time. Params: `time`. */
  'calendar.time',
  /** Not an IANA time zone known here. Params: `zone`. */
  'calendar.zone',
  /** The clocks jump over this time. Params: `date`, `time`, `zone`, and the same moment after the jump: `nextDate`, `nextTime`. */
  'calendar.gap',
  /** The text is not a recurrence rule. Params: `part`, the text that could not be read. */
  'calendar.rule-syntax',
  /** The rule uses a part outside the supported subset of RFC 5545. Params: `part`, its name or value. */
  'calendar.rule-unsupported',
  /** A part has a value that it cannot have, alone or beside the other parts. Params: `part`, its name. */
  'calendar.rule-value',
] as const;

export type CalendarProblemCode = (typeof calendarProblemCodes)[number];

export interface CalendarProblem {
  readonly code: CalendarProblemCode;
  readonly params: Readonly<Record<string, string>>;
}

export type CalendarResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: CalendarProblem };

export function refuse(
  code: CalendarProblemCode,
  params: CalendarProblem['params'],
): { readonly ok: false; readonly problem: CalendarProblem } {
  return { ok: false, problem: { code, params } };
}
