import * as v from './shape.js';
import { parseRule } from '../../calendar/rule.js';
import { MEETING_STATUSES, MEETING_FORMATS, AGENDA_ITEM_KINDS } from '../terms.js';
import { count, instant, localTime, optionalText, recordBase, reference, requiredText, zoneName } from './fields.js';

const agendaItemSchema = v.looseObject({
  id: requiredText,
  kind: v.picklist(AGENDA_ITEM_KINDS),
  text: requiredText,
  by: reference,
  at: instant,
  goal: v.optional(reference),
});

/** What people did to the agenda. Suggestions themselves are derived, never stored. */
const agendaSchema = v.looseObject({
  items: v.optional(v.array(agendaItemSchema), []),
  /** Keys in the order somebody gave them; others follow in the order of the rules. */
  order: v.optional(v.array(v.string()), []),
  /** Keys that are left out of this meeting. */
  dismissed: v.optional(v.array(v.string()), []),
  /** Keys that were put off to the meeting after this one. */
  postponed: v.optional(v.array(v.string()), []),
  /** Keys that were talked about. */
  covered: v.optional(v.array(v.string()), []),
});

const place = {
  minutes: v.pipe(
    v.number(),
    v.check((minutes) => Number.isInteger(minutes) && minutes >= 5 && minutes <= 480),
  ),
  format: v.picklist(MEETING_FORMATS),
  place: optionalText,
  /** http, https, mailto or tel */
  link: optionalText,
};

export const seriesSchema = v.looseObject({
  ...recordBase,
  mentorship: reference,
  /** Wall time in `zone`: `2026-02-25T16:00` */
  start: localTime,
  zone: zoneName,
  /** A rule that `parseRule` takes: another would stop every meeting that is planned beside it. */
  rrule: v.pipe(
    v.string(),
    v.check((rule) => parseRule(rule).ok),
  ),
  /** Wall times that do not take place. */
  exdates: v.optional(v.array(localTime), []),
  ...place,
});

/** Times that one side offers; the other takes one, offers others, or keeps the time that stands (R22). */
const offerSchema = v.looseObject({
  by: reference,
  at: instant,
  times: v.pipe(
    v.array(instant),
    v.check(({ length }) => length > 0),
  ),
});

export const meetingSchema = v.looseObject({
  ...recordBase,
  mentorship: reference,
  status: v.picklist(MEETING_STATUSES),
  uid: requiredText,
  sequence: count,
  start: instant,
  /** IANA zone in which the wall time was chosen. */
  zone: zoneName,
  ...place,
  series: v.optional(reference),
  /** Wall time of the occurrence this meeting stands for. */
  occurrence: v.optional(v.string()),
  offer: v.optional(offerSchema),
  agenda: v.optional(agendaSchema, {}),
  wanted: optionalText,
  wantedGoal: v.optional(reference),
  heldAt: v.optional(instant),
  /** When it was last moved with less than a day left until it was to begin. */
  movedLateAt: v.optional(instant),
});

export const noteSchema = v.looseObject({
  ...recordBase,
  meeting: reference,
  text: optionalText,
  mentorship: v.optional(reference),
  /** What the note may become on an agenda; absent where it is a note of the meeting itself. */
  topic: v.optional(v.picklist(AGENDA_ITEM_KINDS)),
});

export type Series = v.InferOutput<typeof seriesSchema>;

export type Meeting = v.InferOutput<typeof meetingSchema>;

export type Note = v.InferOutput<typeof noteSchema>;

export type AgendaItem = v.InferOutput<typeof agendaItemSchema>;

export type Agenda = v.InferOutput<typeof agendaSchema>;
