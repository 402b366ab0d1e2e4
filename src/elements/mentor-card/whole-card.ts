import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { plainDateOf } from '../../calendar/plain-date.js';
import { ownZone } from '../../context/identity.js';
import { people } from '../../locale/en/people.js';
import { peopleMore } from '../../locale/en/people-more.js';
import { peopleWords } from '../../locale/en/people-words.js';
import { LocalizeController } from '../../locale/localize.js';
import { personId } from '../../model/id.js';
import { isSafeAddress } from '../../model/link.js';
import type { Profile } from '../../model/person.js';
import type { Problem } from '../../model/result.js';
import { isLostObject, oneOf } from '../parts/attributes.js';
import { addStyles } from '../parts/document-styles.js';
import { actionsOf, type Action } from './card-actions.js';
import type { MentorSelectDetail } from './events.js';
import { JsonLdController } from './json-ld-controller.js';
import './mentor-card-details.js';
import type { MentorCard } from './mentor-card.js';
import { isoNow, MinuteController } from './minute.js';
import { profileFromAttributes } from './profile-attributes.js';
import { ProfileSource } from './profile-source.js';
import { hasContact, renderPerson, type CardContext } from './render-person.js';
import type { Sighting } from './sighting.js';
import { wholeCardStyles } from './whole-card.styles.js';

const SIZES = ['auto', 'compact', 'regular', 'full'] as const;

const loadActions = () => import('./mentor-card-actions.js');
const loadContact = () => import('./mentor-card-contact.js');
const loadNobody = () => import('./mentor-card-nobody.js');

/** What a card says when the part that needs a store does not load. */
const UNREACHABLE: Problem = { code: 'person.src', params: {} };

/**
 * All that a card can do beside showing plain attributes: other sources of a profile, the store, every field, and the
 * actions. Cards that need none of it never load it.
 */
export class WholeCard implements ReactiveController {
  readonly #host: MentorCard;
  readonly #localize: CardContext['localize'];
  readonly #source: ProfileSource;
  readonly #jsonLd: JsonLdController;
  #profile: Profile | undefined;
  #person = '';
  #actions: readonly Action[] = [];
  #sighting: Sighting | undefined;
  #unreachable = false;
  #open = false;
  #brokenPhoto = '';

  constructor(host: MentorCard) {
    this.#host = host;
    addStyles(host, wholeCardStyles);
    this.#localize = new LocalizeController(host, { ...people, ...peopleMore, ...peopleWords });
    this.#source = new ProfileSource(host);
    this.#jsonLd = new JsonLdController(host, () => (host.jsonLd ? this.#shown() : undefined));
    new MinuteController(host, () => (this.#profile?.zone ?? '') !== '' && host.size !== 'compact');
    isLostObject(host, 'person', host.getAttribute('person') ?? '');
    host.addController(this);
  }

  /** Once per update, before anything is drawn: whom to show, and which parts that takes. */
  hostUpdate(): void {
    const host = this.#host;
    this.#actions = actionsOf(host);
    const before = this.#person;
    const { state: source } = this.#source;
    const told = host.personId || (source.status === 'ready' ? source.profile['id'] : '');
    this.#person = typeof told === 'string' && told !== '' ? personId(told) : '';
    if (this.#person !== before) this.#sighting = undefined;
    this.#profile = this.#read();
    this.#load();
  }

  toJsonLd(): Promise<object | undefined> {
    return this.#jsonLd.read(this.#shown());
  }

  render(): TemplateResult {
    const profile = this.#profile;
    const size = oneOf(this.#host, 'size', this.#host.size, SIZES);
    const classes = `card ${size} ${this.#open ? 'open' : ''} ${this.#sighting?.together ? 'together' : ''}`;
    return html`<div class="mw">
      <article class=${profile ? classes : 'bare'} part="card" aria-labelledby=${profile ? 'name' : nothing}>
        ${profile ? renderPerson(this.#context(profile)) : this.#renderNobody()} ${this.#renderActions(profile)}
      </article>
    </div>`;
  }

  #read(): Profile | undefined {
    const { state: source } = this.#source;
    if (source.status === 'ready') return source.profile;
    if (source.status !== 'none') return undefined;
    return profileFromAttributes(this.#host) ?? this.#sighting?.known?.profile;
  }

  /** What the page itself tells, or the public record: nothing else may leave the card. */
  #shown(): Profile | undefined {
    const { state: source } = this.#source;
    if (source.status !== 'none') return source.status === 'ready' ? source.profile : undefined;
    return profileFromAttributes(this.#host) ?? this.#sighting?.known?.shown;
  }

  get #usesActions(): boolean {
    return this.#person !== '' || this.#actions.some((action) => action === 'vcard' || action === 'compare');
  }

  #load(): void {
    if (this.#usesActions) {
      loadActions().catch(() => {
        if (this.#unreachable) return;
        this.#unreachable = true;
        this.#host.requestUpdate();
      });
    }
    if (hasContact(this.#sighting?.known)) loadContact().catch(() => undefined);
    if (this.#nobody() !== 'content') loadNobody().catch(() => undefined);
  }

  /** What is said where there is nobody to show; `content` is that of the tag itself, and also stands for somebody. */
  #nobody(): 'content' | 'loading' | 'failed' | 'missing' {
    const { status } = this.#source.state;
    if (this.#profile) return 'content';
    if (status !== 'none') return status === 'failed' ? 'failed' : 'loading';
    if (this.#person === '') return 'content';
    const seen = this.#unreachable ? 'failed' : (this.#sighting?.status ?? 'loading');
    if (seen === 'missing') return this.#hasContent() ? 'content' : 'missing';
    return seen === 'failed' ? 'failed' : 'loading';
  }

  /** Whether the page put something to read inside the tag; a line break is nothing. */
  #hasContent(): boolean {
    return [...this.#host.childNodes].some(
      (node) => !(node instanceof HTMLScriptElement) && (node.textContent ?? '').trim() !== '',
    );
  }

  #context(profile: Profile): CardContext {
    const { why, clock, provider } = this.#host;
    const { known, now, zone = ownZone(), reads = nothing, me = '', together = false } = this.#sighting ?? {};
    const present = clock?.() ?? now?.() ?? isoNow();
    return {
      ...{ localize: this.#localize, profile, why, known, reads, together, provider, me, zone },
      open: this.#open,
      hasMore: this.#actions.includes('more'),
      now: present,
      today: plainDateOf(present, zone),
      photo: isSafeAddress(profile.photo) && profile.photo !== this.#brokenPhoto ? profile.photo : '',
      slots: new Set(Array.from(this.#host.children, ({ slot }) => slot)),
      onMore: this.#onMore,
      onPhotoError: this.#onPhotoError,
    };
  }

  #renderNobody(): TemplateResult {
    const status = this.#nobody();
    if (status === 'content') return html`<slot></slot>`;
    const { state: source } = this.#source;
    const problem = source.status === 'failed' ? source.problem : (this.#sighting?.problem ?? UNREACHABLE);
    return html`<mentor-card-nobody
      exportparts="loading, failed"
      .status=${status}
      .problem=${problem}
      .onRetry=${this.#onRetry}
    ></mentor-card-nobody>`;
  }

  /** Stands at the same place in every state of a card, so that what the store says is never asked twice. */
  #renderActions(profile: Profile | undefined): TemplateResult {
    const slotted = this.#host.querySelector(':scope > [slot="actions"]') !== null;
    const shown = profile !== undefined && (slotted || (this.#sighting?.offers ?? false));
    const own = html`<mentor-card-actions
      exportparts="ask, favourite, compare, vcard, start"
      .person=${this.#person}
      .profile=${profile}
      .provider=${this.#host.provider}
      .actions=${this.#actions}
      .compared=${this.#host.compared}
      @sighting-change=${this.#onSighting}
      @compare-change=${this.#onCompare}
    ></mentor-card-actions>`;
    return html`<div class=${slotted ? 'actions hair slotted' : 'actions hair'} part="actions" ?hidden=${!shown}>
      ${this.#usesActions ? own : nothing}<slot name="actions"></slot>
    </div>`;
  }

  readonly #onRetry = (): void => {
    this.#unreachable = false;
    this.#source.retry();
    this.#host.renderRoot.querySelector('mentor-card-actions')?.retry();
    this.#host.requestUpdate();
  };

  readonly #onSighting = ({ detail }: CustomEvent<Sighting>): void => {
    this.#sighting = detail;
    this.#host.requestUpdate();
  };

  readonly #onCompare = ({ detail }: HTMLElementEventMap['compare-change']): void => {
    this.#host.compared = detail.on;
  };

  readonly #onPhotoError = (): void => {
    this.#brokenPhoto = this.#profile?.photo ?? '';
    this.#host.requestUpdate();
  };

  readonly #onMore = (): void => {
    this.#open = !this.#open;
    this.#host.requestUpdate();
    if (!this.#open || !this.#profile) return;
    const detail: MentorSelectDetail = { person: this.#person, name: this.#profile.name };
    this.#host.dispatchEvent(new CustomEvent('mentor-select', { detail, bubbles: true, composed: true }));
  };
}
