import type { Command } from './desk.js';

/** What `meeting-change` tells. */
export interface MeetingChangeDetail {
  /** Id of the meeting, or of the series that was planned or ended. */
  readonly id: string;
  readonly change:
    | 'planned'
    | 'offered'
    | 'agreed'
    | 'kept'
    | 'moved'
    | 'cancelled'
    | 'held'
    | 'missed'
    | 'agenda'
    | 'edited'
    | 'notes';
}

/** What `action-change` tells. */
export interface ActionChangeDetail {
  readonly id: string;
  readonly change: 'added' | 'reported';
}

/** What `goal-change` tells. */
export interface GoalCheckDetail {
  readonly id: string;
  readonly change: 'checked';
}

/** What a command is called in the event that tells of it. */
export type Change = MeetingChangeDetail['change'] | ActionChangeDetail['change'] | GoalCheckDetail['change'];

/** The event that tells of a stored command. */
export const changeEvent = ({ type, id }: Command, change: Change): CustomEvent =>
  new CustomEvent(
    type === 'goal-check' ? 'goal-change' : type.startsWith('action') ? 'action-change' : 'meeting-change',
    { detail: { id, change }, bubbles: true, composed: true },
  );
