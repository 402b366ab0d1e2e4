import { html, LitElement, type TemplateResult } from 'lit';
import { people } from '../../locale/en/people.js';
import { LocalizeController } from '../../locale/localize.js';
import { base } from '../../theme/base.js';
import { VERSION } from '../../context/version.js';
import { warn } from '../../context/warn.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import type {
  CompareChangeDetail,
  MentorSelectDetail,
  MentorshipStartDetail,
  ShortlistChangeDetail,
} from './events.js';
import { mentorCardStyles } from './mentor-card.styles.js';
import { isPlain, plainProfile, type ProfileAttributes } from './plain-profile.js';
import { renderPlain } from './render-plain.js';
import type { WholeCard } from './whole-card.js';

export type { CompareChangeDetail, MentorSelectDetail, MentorshipStartDetail, ShortlistChangeDetail };

/** What only the whole card understands: whoever sets none of it has all in this file. */
const WHOLE = [
  ...['person', 'src', 'personId', 'why', 'actions', 'comparable', 'jsonLd', 'pronouns', 'zone', 'photo', 'about'],
  ...[
    'asks',
    'learns',
    'kinds',
    'workingStyle',
    'workingStyles',
    'limits',
    'stories',
    'pausedUntil',
    'cadence',
    'hours',
  ],
] as const satisfies readonly (keyof MentorCard)[];

/** What may stand inside a tag and matters to the card. */
const CHILDREN = ':scope > script[type="application/json"], :scope > [slot]';

const SIZES = ['', 'auto', 'compact', 'regular', 'full'];

/**
 * One person who mentors: what they help with, how they like to work, when they answer, and what they cannot give.
 * The profile comes from the property `person`, a JSON script child, `src`, the plain attributes, or the store by
 * `person-id`; the first of these that is there counts.
 *
 * @summary Introduces a mentor, keeps them for later, and asks them.
 * @slot - Shown before the element is defined and while it has nobody to show.
 * @slot face - A picture in place of the photo or the initials.
 * @slot head - More below name and headline.
 * @slot why - Why the card is shown, in place of the attribute.
 * @slot topics - More below what the person helps with.
 * @slot facts - More facts, as items of a list.
 * @slot details - More below what the person tells at length.
 * @slot contact - More ways to reach the person.
 * @slot actions - The page's own actions, beside those of the card.
 * @slot foot - More below who reads the profile.
 * @csspart card - The whole card.
 * @csspart head - Face, name, headline and the time there.
 * @csspart name - The name.
 * @csspart headline - Headline, organisation and place.
 * @csspart time - What o'clock it is there.
 * @csspart state - Whether there is a place.
 * @csspart why - Why the card is shown.
 * @csspart topics - What the person can mentor in.
 * @csspart asks - What the person may be asked about.
 * @csspart learns - What the person wants to learn.
 * @csspart level - How well the person knows a topic.
 * @csspart facts - Places, reply time, cadence, free hours, formats, languages, kinds of help.
 * @csspart about - What the person tells about themselves.
 * @csspart stories - The stories the person can tell.
 * @csspart style - How the person likes to work.
 * @csspart limits - What the person cannot give.
 * @csspart contact - How to reach the person.
 * @csspart audience - Who reads the profile, and who reads the contact.
 * @csspart actions - The actions.
 * @csspart ask - The button that asks the person.
 * @csspart favourite - The button that keeps the person for later.
 * @csspart compare - The button that puts the person beside others.
 * @csspart vcard - The button that saves the contact.
 * @csspart start - The button that starts a mentorship.
 * @csspart loading - The state while a profile is read.
 * @csspart failed - The state when it cannot be read.
 * @fires {CustomEvent<MentorshipStartDetail>} mentorship-start - The reader started a mentorship with this person, and it is stored.
 * @fires {CustomEvent<MentorSelectDetail>} mentor-select - The reader asked for more about this person.
 * @fires {CustomEvent<ShortlistChangeDetail>} shortlist-change - The reader keeps this person for later or no more, and it is stored.
 * @fires {CustomEvent<CompareChangeDetail>} compare-change - The reader put this person beside others, or took them away.
 * @key {Tab, Shift+Tab} Goes through the actions; a card without any is passed over.
 * @key {Enter, Space} On a button: shows more, keeps for later, compares, saves the contact, or opens the dialog that asks or starts.
 * @key {ArrowUp, ArrowDown} In the dialog: chooses the kind of mentorship.
 * @key {Enter} In the field of the dialog: starts the mentorship.
 * @key {Escape} Closes the dialog; what was entered is kept on this device.
 * @announces {status} "Amara is on your list.", or off it.
 * @announces {status} "You and Amara are working together now.", or that the start waits for the storage.
 * @announces {status} That the profile is being read, where this takes a while.
 * @announces {alert} That the profile did not load and why, what was not kept, or what the dialog still needs.
 */
export class MentorCard extends LitElement implements ProfileAttributes {
  static readonly version = VERSION;
  static override styles = [base, faceStyles, mentorCardStyles];
  static override properties = {
    person: { attribute: false },
    src: {},
    personId: { attribute: 'person-id' },
    provider: {},
    size: {},
    actions: {},
    noAction: { type: Boolean, attribute: 'no-action' },
    comparable: { type: Boolean },
    compared: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    why: {},
    clock: { attribute: false },
    name: {},
    pronouns: {},
    headline: {},
    organisation: {},
    place: {},
    zone: {},
    photo: {},
    about: {},
    topics: {},
    asks: {},
    learns: {},
    kinds: {},
    formats: {},
    languages: {},
    workingStyle: { attribute: 'working-style' },
    workingStyles: { attribute: 'styles' },
    limits: {},
    stories: {},
    places: { type: Number },
    taken: { type: Number },
    pausedUntil: { attribute: 'paused-until' },
    replyDays: { type: Number, attribute: 'reply-days' },
    cadence: {},
    hours: {},
  };

  /** The profile as an object. */
  person: unknown;
  /** Address (http, https or relative) of a profile as JSON. */
  src = '';
  /** Id of the person: looks them up in the store where nothing else says whom to show, and offers what needs one. */
  personId = '';
  /** Id of the `mentorship-provider` to use, where it stands elsewhere on the page. */
  provider = '';
  /** `auto` (default) follows the room there is; `compact`, `regular` and `full` stay as they are. */
  size = '';
  /** Which actions are shown, separated by spaces: `ask`, `favourite`, `compare`, `vcard`, `more`, `start`. Default: `ask favourite compare more`. */
  actions = '';
  /** Hides every action but `more`. */
  noAction = false;
  /** Lets the reader put the person beside others; the page listens to `compare-change`. */
  comparable = false;
  /** Whether the person stands beside others now. */
  compared = false;
  /** Puts what everybody may read into the head of the page, as schema.org data for search engines. */
  jsonLd = false;
  /** Why this card is shown, in a sentence. */
  why = '';
  /** The present instant (UTC ISO); a host may show another day. */
  clock: (() => string) | undefined;

  /** Name of the person. */
  name = '';
  /** Such as "she/her". */
  pronouns = '';
  /** Role or profession. */
  headline = '';
  /** Company, school or association. */
  organisation = '';
  /** Town or site. */
  place = '';
  /** IANA zone in which the person lives. */
  zone = '';
  /** Address of a picture (http, https or relative). */
  photo = '';
  /** A few sentences about the person. */
  about = '';
  /** What the person can mentor in, separated by commas; `(some)`, `(solid)` or `(deep)` after one tells how well. */
  topics = '';
  /** What the person may be asked about without more, in the same form. */
  asks = '';
  /** What the person would like to learn, in the same form. */
  learns = '';
  /** Kinds of help, separated by commas: `skill`, `career`, `perspective`, `reverse`, `peer`. */
  kinds = '';
  /** Ways to meet, separated by commas. */
  formats = '';
  /** Languages, separated by commas. */
  languages = '';
  /** How the person likes to work. */
  workingStyle = '';
  /** The same in short words, separated by commas. */
  workingStyles = '';
  /** What the person cannot give. */
  limits = '';
  /** Stories the person can tell, separated by `|`. */
  stories = '';
  /** How many mentorships fit. */
  places: number | undefined;
  /** How many mentorships there are. */
  taken: number | undefined;
  /** Day (`YYYY-MM-DD`) from which the person can be asked again. */
  pausedUntil = '';
  /** Usual time to an answer, in days. */
  replyDays: number | undefined;
  /** How often the person likes to meet. */
  cadence = '';
  /** When the person is free for meetings, in their own zone: `Mon-Fri 09:00-17:00; Sat 10:00-12:00`. */
  hours = '';

  readonly #localize = new LocalizeController(this, people);
  readonly #children = new MutationObserver(() => {
    this.requestUpdate();
  });
  #whole: WholeCard | undefined;
  #completing: Promise<WholeCard | undefined> | undefined;
  #waits = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  /** Also waits for the parts that the card needs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#completing;
    return super.getUpdateComplete();
  }

  override willUpdate(): void {
    if (!this.#isPlain()) void this.#complete();
  }

  /** What everybody may read of the person as schema.org data, once it is known; undefined where nothing is public. */
  async toJsonLd(): Promise<object | undefined> {
    return (await this.#complete())?.toJsonLd();
  }

  override render(): TemplateResult {
    if (this.#whole) return this.#whole.render();
    const profile = this.#waits ? undefined : plainProfile(this);
    const shown = profile && { localize: this.#localize, profile, today: '' };
    return html`<div class="mw">
      ${shown ? html`<article class="card ${this.size || 'auto'}" part="card" aria-labelledby="name">${renderPlain(shown)}</article>` : html`<slot></slot>`}
    </div>`;
  }

  #isPlain(): boolean {
    const isAsked = WHOLE.some((property) => this[property]) || this.hasAttribute('person');
    return !isAsked && isPlain(this) && SIZES.includes(this.size) && !this.querySelector(CHILDREN);
  }

  /** Loads what plain cards can do without. Until then a new card draws nothing, so that nothing moves twice. */
  #complete(): Promise<WholeCard | undefined> {
    return (this.#completing ??= this.#loadWhole());
  }

  async #loadWhole(): Promise<WholeCard | undefined> {
    this.#waits = !this.shadowRoot?.querySelector('article');
    const part = await import('./whole-card.js').catch(() => undefined);
    this.#waits = false;
    if (part) this.#whole = new part.WholeCard(this);
    else warn('<mentor-card>: a part of it did not load, so that it shows its plain fields only.');
    this.requestUpdate();
    return this.#whole;
  }
}

define('mentor-card', MentorCard);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-card': MentorCard;
  }
  interface HTMLElementEventMap {
    'mentorship-start': CustomEvent<MentorshipStartDetail>;
    'mentor-select': CustomEvent<MentorSelectDetail>;
    'shortlist-change': CustomEvent<ShortlistChangeDetail>;
    'compare-change': CustomEvent<CompareChangeDetail>;
  }
}
