import type { Listed } from '../../model/directory/listed.js';
import type { Results } from './results.js';

/** What a reader wants of whom. */
export interface Act {
  readonly what: string | undefined;
  readonly person: Listed;
}

/** The people who are drawn stand first, and everybody who can be clicked is drawn. */
function personIn(at: Results['at'], id: string): Listed | undefined {
  for (let index = 0; ; index += 1) {
    const person = at(index);
    if (!person || person.id === id) return person;
  }
}

/** Which button of whose card was pressed: one listener serves all cards. */
export function actedOn({ target }: Event, at: Results['at']): Act | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
  const id = button?.closest<HTMLElement>('[data-person]')?.dataset['person'];
  const person = id === undefined ? undefined : personIn(at, id);
  return person && { what: button?.dataset['act'], person };
}
