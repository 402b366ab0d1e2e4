import { uniquePart } from '../id.js';
import { changeAgenda } from '../meeting-changes.js';
import type { AgendaItem, Meeting, Note } from '../meeting.js';
import { inOrder } from '../order.js';
import { newBase, type Acting } from '../record.js';
import { done, refused, type Result } from '../result.js';

/** What somebody may want to talk about and keeps for now (R20): a note that only its author reads. */
export interface ThoughtDraft {
  /** The meeting for which it was written; it outlives that one. */
  readonly meeting: string;
  readonly mentorship: string;
  readonly topic: Exclude<AgendaItem['kind'], 'question'>;
  readonly text: string;
}

export function keepThought(draft: ThoughtDraft, acting: Acting): Result<Note> {
  const text = draft.text.trim();
  if (text === '') return refused('thought.text.missing');
  return done({ ...newBase(acting), schemaVersion: 1, ...draft, text });
}

/**
 * The thoughts of a mentorship that still wait, the oldest first. They are no suggestions of the agenda: its order and
 * what was left out are kept where both read, and would tell that there are any.
 */
export const thoughtsOf = <T extends { readonly value: Note }>(notes: readonly T[], mentorship: string): T[] =>
  notes
    .filter(({ value }) => value.topic !== undefined && value.mentorship === mentorship)
    .toSorted((a, b) => inOrder(a.value.createdAt, b.value.createdAt));

/** The agenda item that a thought becomes. */
const itemId = (thought: string): string => `item-${uniquePart(thought)}`;

/** Puts a thought on an agenda, where both read it; doing it again, with the thought gone, changes nothing. */
export function releaseThought(
  meeting: Meeting,
  thought: { readonly id: string; readonly value: Note | undefined },
  acting: Acting,
): Result<Meeting> {
  const id = itemId(thought.id);
  if (meeting.agenda.items.some((item) => item.id === id)) return done(meeting);
  if (!thought.value) return refused('store.gone');
  const { topic: kind = 'topic', text } = thought.value;
  return changeAgenda(meeting, { change: 'add', item: { id, kind, text } }, acting);
}
