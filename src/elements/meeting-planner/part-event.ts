import type { PlannedMeeting } from '../../model/schedule.js';

/** The event with which a part of the planner says that it is finished; it stays inside the planner. */
export interface DoneDetail {
  /** What was done, in a sentence; empty when nothing was. */
  readonly said: string;
}

export const doneEvent = (said = ''): CustomEvent<DoneDetail> =>
  new CustomEvent('meeting-planner-done', { detail: { said } });

/** The event with which the part that looks for times says which are picked; it stays inside the planner. */
export interface PicksDetail {
  /** Instants, in order. */
  readonly starts: readonly string[];
}

export const picksEvent = (starts: readonly string[]): CustomEvent<PicksDetail> =>
  new CustomEvent('meeting-planner-picks', { detail: { starts } });

/** Which meeting somebody wants to see. */
export interface ChosenMeeting {
  readonly id: string;
  readonly start: string;
}

export const chosenOf = ({ id, value }: PlannedMeeting): ChosenMeeting => ({ id, start: value.start });

/** The event with which a view says which meeting somebody chose; it stays inside the planner. */
export const chooseEvent = (meeting: PlannedMeeting): CustomEvent<ChosenMeeting> =>
  new CustomEvent('meeting-planner-choose', { detail: chosenOf(meeting) });

/** The meeting that somebody wants on another day. */
export interface MoveDetail extends ChosenMeeting {
  readonly day: string;
}

/** The event with which the month says that a meeting was dropped on a day; it stays inside the planner. */
export const moveEvent = (meeting: PlannedMeeting, day: string): CustomEvent<MoveDetail> =>
  new CustomEvent('meeting-planner-move', { detail: { ...chosenOf(meeting), day } });
