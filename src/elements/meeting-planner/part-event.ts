/** The event with which a part of the planner says that it is finished; it stays inside the planner. */
export interface DoneDetail {
  /** What was done, in a sentence; empty when nothing was. */
  readonly said: string;
}

export const doneEvent = (said = ''): CustomEvent<DoneDetail> =>
  new CustomEvent('meeting-planner-done', { detail: { said } });
