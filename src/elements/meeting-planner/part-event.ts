/** The event with which a part of the planner says that it is finished; it stays inside the planner. */
export interface DoneDetail {
  /** What was done, in a sentence; empty when nothing was. */
  readonly said: string;
}

export const doneEvent = (said = ''): CustomEvent<DoneDetail> =>
  new CustomEvent('meeting-planner-done', { detail: { said } });

/** Opens the dialog of a part; focus goes to its first field or harmless button, the browser gives it back on closing. */
export function openDialog(root: ParentNode): void {
  root.querySelector('dialog')?.showModal();
  root.querySelector<HTMLElement>('[data-first], input')?.focus();
}
