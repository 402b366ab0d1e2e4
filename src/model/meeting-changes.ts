import { addDays, isPlainDate } from '../calendar/plain-date.js';
import { formatRule } from '../calendar/rule-text.js';
import { parseRule } from '../calendar/rule.js';
import { changeItem, mergeFields, withItem, type FieldChanges } from './fields.js';
import { isSafeLink } from './link.js';
import { offerTimes } from './meeting-offers.js';
import { isOpen, withoutOffer } from './meeting-state.js';
import type { Acting } from './record.js';
import { newBase } from './record.js';
import type { Result } from './result.js';
import { done, refused } from './result.js';
import type { Series, Meeting, Note, Agenda } from './schemas/meeting.js';
import type { MeetingDraft, SeriesDraft, AgendaChange } from './meeting.js';

const EMPTY_AGENDA: Agenda = { items: [], order: [], dismissed: [], postponed: [], covered: [] };

function draftProblem(draft: { minutes: number; link: string }) {
  if (!Number.isInteger(draft.minutes) || draft.minutes < 5 || draft.minutes > 480)
    return refused('meeting.minutes', { min: 5, max: 480 });
  if (draft.link !== '' && !isSafeLink(draft.link)) return refused('meeting.link');
  return undefined;
}

export function addMeeting({ offered, ...draft }: MeetingDraft, acting: Acting): Result<Meeting> {
  const problem = draftProblem(draft);
  if (problem) return problem;
  const state = { sequence: 0, agenda: EMPTY_AGENDA, wanted: '' };
  const meeting: Meeting = { ...newBase(acting), schemaVersion: 1, ...draft, ...state, status: 'scheduled' };
  return offered ? offerTimes({ ...meeting, status: 'proposed' }, offered, acting) : done(meeting);
}

export function addSeries(draft: SeriesDraft, acting: Acting): Result<Series> {
  if (!isPlainDate(draft.start.slice(0, 10))) return refused('meeting.date');
  const rule = parseRule(draft.rrule);
  if (!rule.ok) return rule;
  return draftProblem(draft) ?? done({ ...newBase(acting), schemaVersion: 1, exdates: [], ...draft });
}

/** Ends a series before the occurrence at `before` (a wall time of the series); earlier ones stay. */
export function endSeries(series: Series, before: string, acting: Acting): Result<Series> {
  const rule = parseRule(series.rrule);
  if (!rule.ok) return rule;
  const { count: _count, ...rest } = rule.value;
  const until = addDays(before.slice(0, 10), -1);
  if (rest.until !== undefined && rest.until.slice(0, 10) <= until) return done(series);
  return done({ ...series, rrule: formatRule({ ...rest, until }), updatedAt: acting.now });
}

const touched = (meeting: Meeting, acting: Acting): Meeting => ({ ...meeting, updatedAt: acting.now });

/** The same once it is settled: what was offered is settled too. */
const settled = (meeting: Meeting, acting: Acting): Meeting => touched(withoutOffer(meeting), acting);

export interface MeetingMove {
  readonly from: string;
  readonly start: string;
  readonly zone: string;
  /** The series in which it goes on, and for which of its meetings it stands. */
  readonly into?: { readonly series: string; readonly occurrence: string } | undefined;
}

/** Who is told of a move with less time left than this has planned the day already. */
const NOTICE_MS = 86_400_000;

/** Moves a meeting to another time. Agenda and uid stay; the sequence tells calendars that it is newer. */
export function rescheduleMeeting(
  meeting: Meeting,
  { from, start, zone, into }: MeetingMove,
  acting: Acting,
): Result<Meeting> {
  if (!isOpen(meeting)) return refused('meeting.over');
  if (meeting.start === start && (!into || into.series === meeting.series)) return done(meeting);
  if (meeting.start !== from) return refused('conflict.fields', { fields: 'start', count: 1 });
  const isLate = meeting.status === 'scheduled' && Date.parse(from) - Date.parse(acting.now) < NOTICE_MS;
  const late = isLate ? { movedLateAt: acting.now } : {};
  return done({ ...settled(meeting, acting), start, zone, ...into, ...late, sequence: meeting.sequence + 1 });
}

export function cancelMeeting(meeting: Meeting, acting: Acting): Result<Meeting> {
  if (meeting.status === 'cancelled') return done(meeting);
  if (!isOpen(meeting)) return refused('meeting.over');
  return done({ ...settled(meeting, acting), status: 'cancelled', sequence: meeting.sequence + 1 });
}

/** Held, with the keys that were talked about; the rest is carried to the next meeting. */
export function holdMeeting(meeting: Meeting, covered: readonly string[], acting: Acting): Result<Meeting> {
  if (meeting.status === 'cancelled') return refused('meeting.cancelled');
  const keys = [...new Set([...meeting.agenda.covered, ...covered])];
  const agenda = { ...meeting.agenda, covered: keys };
  return done({ ...settled(meeting, acting), status: 'held', heldAt: meeting.heldAt ?? acting.now, agenda });
}

export function missMeeting(meeting: Meeting, acting: Acting): Result<Meeting> {
  if (meeting.status === 'missed') return done(meeting);
  return isOpen(meeting) ? done({ ...settled(meeting, acting), status: 'missed' }) : refused('meeting.over');
}

const without = (keys: readonly string[], key: string): string[] => keys.filter((known) => known !== key);

const including = (keys: readonly string[], key: string): string[] => [...without(keys, key), key];

function editedItem(agenda: Agenda, edit: AgendaChange & { change: 'edit' }): Result<Agenda> {
  const text = edit.text.trim();
  const current = agenda.items.find(({ id }) => id === edit.id);
  if (text === '') return refused('agenda.text.missing');
  if (!current) return refused('agenda.item.gone');
  if (current.text !== edit.from && current.text !== text) return refused('agenda.item.changed');
  return done({ ...agenda, items: [...changeItem(agenda.items, edit.id, (item) => ({ ...item, text }))] });
}

function changedAgenda(agenda: Agenda, edit: AgendaChange, acting: Acting): Result<Agenda> {
  switch (edit.change) {
    case 'add': {
      const text = edit.item.text.trim();
      if (text === '') return refused('agenda.text.missing');
      return done({
        ...agenda,
        items: [...withItem(agenda.items, { ...edit.item, text, by: acting.person, at: acting.now })],
      });
    }
    case 'edit':
      return editedItem(agenda, edit);
    case 'remove':
      return done({ ...agenda, items: agenda.items.filter((item) => item.id !== edit.id) });
    case 'order':
      return done({ ...agenda, order: [...edit.keys] });
    case 'dismiss':
      return done({ ...agenda, dismissed: including(agenda.dismissed, edit.key) });
    case 'postpone':
      return done({ ...agenda, postponed: including(agenda.postponed, edit.key) });
    case 'restore':
      return done({
        ...agenda,
        dismissed: without(agenda.dismissed, edit.key),
        postponed: without(agenda.postponed, edit.key),
      });
    case 'cover':
      return done({
        ...agenda,
        covered: edit.covered ? including(agenda.covered, edit.key) : without(agenda.covered, edit.key),
      });
  }
}

export function changeAgenda(meeting: Meeting, edit: AgendaChange, acting: Acting): Result<Meeting> {
  if (meeting.status === 'cancelled') return refused('meeting.cancelled');
  const agenda = changedAgenda(meeting.agenda, edit, acting);
  return agenda.ok ? done({ ...touched(meeting, acting), agenda: agenda.value }) : agenda;
}

const PLACE_FIELDS = ['minutes', 'format', 'place', 'link'] as const;

/**
 * The outcome wanted from a meeting, and the goal it serves (R18); while it is to come also how long and where it is,
 * which the sequence tells calendars.
 */
export function editMeeting(
  meeting: Meeting,
  changes: FieldChanges<Pick<Meeting, 'wanted' | 'wantedGoal' | 'format' | 'place' | 'link' | 'minutes'>>,
  acting: Acting,
): Result<Meeting> {
  if (meeting.status === 'cancelled') return refused('meeting.cancelled');
  const merged = mergeFields<Meeting>(meeting, changes);
  if (!merged.ok) return merged;
  const moved = PLACE_FIELDS.some((field) => merged.value[field] !== meeting[field]);
  if (moved && !isOpen(meeting)) return refused('meeting.over');
  const sequence = moved ? meeting.sequence + 1 : meeting.sequence;
  return draftProblem(merged.value) ?? done({ ...touched(merged.value, acting), sequence });
}

export function editNote(
  note: Note | undefined,
  edit: { meeting: string; from: string; to: string },
  acting: Acting,
): Result<Note> {
  const current: Note = note ?? { ...newBase(acting), schemaVersion: 1, meeting: edit.meeting, text: '' };
  const merged = mergeFields<Note>(current, { text: { from: edit.from, to: edit.to } });
  return merged.ok ? done({ ...merged.value, updatedAt: acting.now }) : merged;
}
