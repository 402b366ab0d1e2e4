import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainDateOf } from '../../src/calendar/plain-date.js';
import { StoreController } from '../../src/context/store-controller.js';
import { common } from '../../src/locale/en/common.js';
import { LocalizeController } from '../../src/locale/localize.js';
import { availability } from '../../src/model/availability.js';
import { sides, isRunning } from '../../src/model/mentorship.js';
import type { Person } from '../../src/model/person.js';
import { words } from './words.js';

/** As many people are shown before somebody asks for all. */
const FIRST = 6;

interface Shown {
  readonly id: string;
  readonly value: Person;
}

/** The people of the store who mentor: a list of small cards, and the chosen one in full. */
export class DemoMentors extends LitElement {
  @property() provider = '';
  @state() private chosen = '';
  @state() private all = false;

  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, { ...common, ...words });

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { status } = this.#stored.snapshot;
    const people = this.#people();
    return html`
      <h2>${this.#localize.t('mentors.title')}</h2>
      ${
        status === 'ready'
          ? html`<p class="lead">
              ${this.#localize.t(people.length === 0 ? 'mentors.none' : 'mentors.count', { count: people.length })}
            </p>`
          : html`<p class="lead">${status === 'loading' ? this.#localize.t('mentors.loading') : nothing}</p>`
      }
      ${people.length === 0 ? nothing : this.#renderPeople(people)}
    `;
  }

  /** Everybody else who has places, those who can be asked now first. A members' profile goes before the public one. */
  #people(): Shown[] {
    const { snapshot, store } = this.#stored;
    const { person: me, zone } = snapshot.identity;
    const byId = new Map<string, Shown>();
    for (const { id, space, value } of snapshot.of('person')) {
      if (space === 'members' || !byId.has(id)) byId.set(id, { id, value });
    }
    const today = plainDateOf(store?.now() ?? new Date().toISOString(), zone);
    const rank = ({ value }: Shown) => Number(!['open', 'unsaid'].includes(availability(value, today).state));
    const { compare } = new Intl.Collator(this.#localize.language);
    return [...byId.values()]
      .filter(({ id, value }) => id !== me && value.places !== 0)
      .sort((a, b) => rank(a) - rank(b) || compare(a.value.name, b.value.name));
  }

  /** The one that was chosen, else the partner of today, else the first. */
  #current(people: readonly Shown[]): string | undefined {
    const { snapshot } = this.#stored;
    const partners = snapshot
      .of('mentorship')
      .filter(({ value }) => isRunning(value))
      .map(({ value }) => sides(value, snapshot.identity.person)?.other.person);
    const [first] = people;
    return (
      people.find(({ id }) => id === this.chosen)?.id ?? people.find(({ id }) => partners.includes(id))?.id ?? first?.id
    );
  }

  #renderPeople(people: readonly Shown[]): TemplateResult {
    const current = this.#current(people);
    const shown = this.all ? people : people.slice(0, FIRST);
    return html`<div class="mentors">
      <div>
        <ul class="cards" aria-label=${this.#localize.t('mentors.list')}>
          ${shown.map((person) => this.#renderSmall(person, current))}
        </ul>
        ${
          shown.length === people.length
            ? nothing
            : html`<button class="button" type="button" @click=${this.#onAll}>
                ${this.#localize.t('mentors.all', { count: people.length })}
              </button>`
        }
      </div>
      <section class="chosen" aria-label=${this.#localize.t('mentors.chosen')} tabindex="-1">
        <mentor-card size="full" person-id=${current ?? ''}></mentor-card>
      </section>
    </div>`;
  }

  #renderSmall({ id, value }: Shown, current: string | undefined): TemplateResult {
    return html`<li>
      <mentor-card size="compact" person-id=${id} no-action></mentor-card>
      <button
        type="button"
        aria-pressed=${id === current ? 'true' : 'false'}
        aria-label=${this.#localize.t('mentors.show', { name: value.name })}
        @click=${() => {
          this.#choose(id);
        }}
      ></button>
    </li>`;
  }

  #choose(id: string): void {
    this.chosen = id;
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('.chosen')?.focus();
    });
  }

  #onAll = (): void => {
    this.all = true;
    void this.updateComplete.then(() => {
      this.querySelectorAll<HTMLElement>('.cards button')[FIRST]?.focus();
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'demo-mentors': DemoMentors;
  }
}
