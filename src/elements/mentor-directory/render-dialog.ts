import { html, type TemplateResult } from 'lit';
import type { Listed } from '../../model/directory/listed.js';
import type { Fit } from './fit-words.js';
import type { PeopleActions, Opened } from './people-actions.js';

export interface DialogSetting extends Opened {
  readonly actions: PeopleActions;
  readonly provider: string;
  readonly today: string;
  readonly clock: (() => string) | undefined;
  readonly fit: Fit | undefined;
  readonly asks: boolean;
}

/** The letter of an ask is that of the requests. */
export const loadAsk = () => import('../mentorship-requests/mentorship-requests-ask.js');

/** The dialog that was asked for last. Its part is loaded by then. */
export function renderDialog({
  what,
  people,
  actions,
  provider,
  today,
  clock,
  fit,
  asks,
}: DialogSetting): TemplateResult {
  const words = (person: Listed) =>
    fit
      ?.why(person)
      .map((reason) => reason.words)
      .join('. ') ?? '';
  const onRemove = ({ detail }: CustomEvent<string>) => {
    actions.compared.filter(({ id }) => id === detail).forEach((person) => actions.compare(person));
  };
  const onAsk = ({ detail }: CustomEvent<string>) => {
    actions.compared.filter(({ id }) => id === detail).forEach((person) => void actions.ask(person));
  };
  switch (what) {
    case 'person':
      return html`<mentor-directory-person
        data-dialog
        .people=${people}
        .why=${people.map(words).join()}
        .provider=${provider}
        .clock=${clock}
      ></mentor-directory-person>`;
    case 'compare':
      return html`<mentor-directory-compare
        data-dialog
        .people=${actions.compared}
        .why=${words}
        .today=${today}
        .asks=${asks}
        @person-ask=${onAsk}
        @person-remove=${onRemove}
      ></mentor-directory-compare>`;
    case 'ask':
      return html`<mentorship-requests-ask
        data-dialog
        .person=${people[0]}
        .provider=${provider}
        @start-done=${actions.onStarted}
      ></mentorship-requests-ask>`;
  }
}
