import type { Command } from './desk.js';

/** What `meeting-change` tells. */
export interface MeetingChangeDetail {
  /** Id of the meeting, or of the series that was planned or ended. */
  readonly id: string;
  readonly change: 'planned' | 'moved' | 'cancelled' | 'held' | 'missed' | 'agenda' | 'edited' | 'notes';
}

/** What `action-change` tells. */
export interface ActionChangeDetail {
  readonly id: string;
  readonly change: 'added' | 'reported';
}

type News =
  | { readonly type: 'meeting-change'; readonly detail: MeetingChangeDetail }
  | { readonly type: 'action-change'; readonly detail: ActionChangeDetail };

const MEETING_CHANGES: Readonly<Partial<Record<Command['type'], MeetingChangeDetail['change']>>> = {
  'meeting-add': 'planned',
  'series-add': 'planned',
  'meeting-move': 'moved',
  'meeting-cancel': 'cancelled',
  'series-end': 'cancelled',
  'meeting-hold': 'held',
  'meeting-miss': 'missed',
  'agenda-change': 'agenda',
  'meeting-edit': 'edited',
  'note-edit': 'notes',
};

const ACTION_CHANGES: Readonly<Partial<Record<Command['type'], ActionChangeDetail['change']>>> = {
  'action-add': 'added',
  'action-report': 'reported',
};

/** The event that belongs to a stored command. */
export function newsOf({ type, id }: Command): News | undefined {
  const meeting = MEETING_CHANGES[type];
  if (meeting) return { type: 'meeting-change', detail: { id, change: meeting } };
  const action = ACTION_CHANGES[type];
  return action && { type: 'action-change', detail: { id, change: action } };
}
