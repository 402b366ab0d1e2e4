import type { LitElement, ReactiveController } from 'lit';
import type { Listed } from '../../model/directory/listed.js';
import type { Problem } from '../../model/result.js';
import type { Act } from './acted-on.js';
import { loadAsk } from './render-dialog.js';
import type {
  CompareChangeDetail,
  MentorSelectDetail,
  MentorshipStartDetail,
  ShortlistChangeDetail,
} from './events.js';

/** So many people fit beside each other. */
export const MOST_COMPARED = 4;

export type ActionsHost = LitElement & { readonly provider: string };

export interface Opened {
  readonly what: 'person' | 'compare' | 'ask';
  readonly people: readonly Listed[];
}

const LOADS = {
  person: () => import('./mentor-directory-person.js'),
  compare: () => import('./mentor-directory-compare.js'),
  ask: loadAsk,
} as const;

interface DialogPart {
  readonly open: () => unknown;
}

const isDialogPart = (part: Element | null): part is Element & DialogPart =>
  part !== null && 'open' in part && typeof part.open === 'function';

/** What a reader does with people: looks closer, asks, keeps for later, puts side by side. Dialogs load when asked for. */
export class PeopleActions implements ReactiveController {
  readonly #host: ActionsHost;
  readonly #keep: (person: string, on: boolean) => Promise<boolean>;
  #compared: readonly Listed[] = [];
  #opened: Opened | undefined;
  #problem: Problem | undefined;

  constructor(host: ActionsHost, keep: (person: string, on: boolean) => Promise<boolean>) {
    this.#host = host;
    this.#keep = keep;
    host.addController(this);
  }

  /** The people who are put side by side, in the order in which they were chosen. */
  get compared(): readonly Listed[] {
    return this.#compared;
  }

  /** The dialog that was asked for last, and whom it shows. */
  get opened(): Opened | undefined {
    return this.#opened;
  }

  /** Why something that was asked for is not there. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  hostDisconnected(): void {
    this.#opened = undefined;
  }

  /** What a button on a card does. */
  act({ what, person }: Act, kept: ReadonlySet<string>): void {
    switch (what) {
      case 'open':
        return void this.look(person);
      case 'ask':
        return void this.ask(person);
      case 'keep':
        return void this.keep(person.id, !kept.has(person.id));
      case 'compare':
        this.compare(person);
    }
  }

  /** Opens one person in full. */
  async look(person: Listed): Promise<void> {
    const detail: MentorSelectDetail = { person: person.id, name: person.profile.name };
    if (await this.#open('person', [person]))
      this.#host.dispatchEvent(new CustomEvent('mentor-select', { detail, bubbles: true, composed: true }));
  }

  /** Opens the letter to one person. */
  ask(person: Listed): Promise<boolean> {
    return this.#open('ask', [person]);
  }

  openCompared(): Promise<boolean> {
    return this.#open('compare', this.#compared);
  }

  async keep(person: string, on: boolean): Promise<void> {
    const detail: ShortlistChangeDetail = { person, on };
    if (await this.#keep(person, on))
      this.#host.dispatchEvent(new CustomEvent('shortlist-change', { detail, bubbles: true, composed: true }));
  }

  /** Puts a person beside the others, or takes them away; a fifth one is refused in words. */
  compare(person: Listed): void {
    const others = this.#compared.filter(({ id }) => id !== person.id);
    const isFull = others.length === MOST_COMPARED;
    this.#problem = isFull ? { code: 'directory.compare.full', params: {} } : undefined;
    if (isFull) this.#host.requestUpdate();
    else this.#setCompared(person.id, others.length < this.#compared.length ? others : [...others, person]);
  }

  clearCompared(): void {
    this.#setCompared('', []);
  }

  /** The two had agreed already. */
  readonly onStarted = ({ detail }: CustomEvent<MentorshipStartDetail>): void => {
    this.#host.dispatchEvent(new CustomEvent('mentorship-start', { detail, bubbles: true, composed: true }));
  };

  #setCompared(person: string, people: readonly Listed[]): void {
    this.#compared = people;
    const ids = people.map(({ id }) => id);
    const detail: CompareChangeDetail = { person, on: ids.includes(person), people: ids };
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new CustomEvent('compare-change', { detail, bubbles: true, composed: true }));
  }

  async #open(what: Opened['what'], people: readonly Listed[]): Promise<boolean> {
    const isLoaded = await LOADS[what]().then(
      () => true,
      () => false,
    );
    this.#problem = isLoaded ? undefined : { code: 'directory.unavailable', params: {} };
    this.#opened = isLoaded ? { what, people } : undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const part = this.#host.renderRoot.querySelector('[data-dialog]');
    if (isLoaded && isDialogPart(part)) part.open();
    return isLoaded;
  }
}
