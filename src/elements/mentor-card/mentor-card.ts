import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ownZone } from '../../context/identity.js';
import { people } from '../../locale/en/people.js';
import { LocalizeController } from '../../locale/localize.js';
import { personId } from '../../model/id.js';
import { isSafeAddress } from '../../model/link.js';
import type { Profile } from '../../model/person.js';
import { base } from '../../theme/base.js';
import { VERSION } from '../../context/version.js';
import { isLostObject, oneOf } from '../parts/attributes.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import type { MentorSelectDetail, MentorshipStartDetail } from './events.js';
import { mentorCardStyles } from './mentor-card.styles.js';
import { isoNow, MinuteController } from './minute.js';
import { profileFromAttributes, type ProfileAttributes } from './profile-attributes.js';
import { ProfileSource } from './profile-source.js';
import { loadStart, renderActions } from './render-actions.js';
import { hasDetails } from './render-parts.js';
import { renderPerson, type CardContext } from './render-person.js';
import { unreachable, type Sighting } from './sighting.js';

export type { MentorSelectDetail, MentorshipStartDetail };

/**
 * One person who mentors: what they help with, how they like to work, when they answer, and what they cannot give.
 * The profile comes from the property `person`, a JSON script child, `src`, the plain attributes, or the store by
 * `person-id`; the first of these that is there counts.
 *
 * @summary Introduces a mentor and starts a mentorship.
 * @slot - Shown before the element is defined and while it has nobody to show.
 * @slot actions - The page's own actions, beside that of the card.
 * @csspart card - The whole card.
 * @csspart head - Face, name, headline and the time there.
 * @csspart name - The name.
 * @csspart headline - Headline and place.
 * @csspart time - What o'clock it is there.
 * @csspart state - Whether there is a place.
 * @csspart why - Why the card is shown.
 * @csspart topics - What the person helps with.
 * @csspart facts - Places, reply time, cadence, formats, languages.
 * @csspart about - What the person tells about themselves.
 * @csspart stories - The stories the person can tell.
 * @csspart style - How the person likes to work.
 * @csspart limits - What the person cannot give.
 * @csspart audience - Who reads the profile.
 * @csspart actions - The actions.
 * @csspart start - The button that starts a mentorship.
 * @csspart loading - The state while a profile is read.
 * @csspart failed - The state when it cannot be read.
 * @fires {CustomEvent<MentorshipStartDetail>} mentorship-start - The reader started a mentorship with this person, and it is stored.
 * @fires {CustomEvent<MentorSelectDetail>} mentor-select - The reader asked for more about this person.
 * @key {Tab, Shift+Tab} Goes through the actions; a card without any is passed over.
 * @key {Enter, Space} On a button: shows more about the person, or opens the dialog that starts a mentorship.
 * @key {ArrowUp, ArrowDown} In the dialog: chooses the kind of mentorship.
 * @key {Enter} In the field of the dialog: starts the mentorship.
 * @key {Escape} Closes the dialog; what was entered is kept on this device.
 * @announces {status} "You and Amara are working together now.", or that the start waits for the storage.
 * @announces {status} That the profile is being read, where this takes a while.
 * @announces {alert} That the profile did not load and why, or what the dialog still needs.
 */
export class MentorCard extends LitElement implements ProfileAttributes {
  static readonly version = VERSION;
  static override styles = [base, faceStyles, mentorCardStyles];

  /** The profile as an object. */
  @property({ attribute: false }) person: unknown;
  /** Address (http, https or relative) of a profile as JSON. */
  @property() src = '';
  /** Id of the person: looks them up in the store where nothing else says whom to show, and offers to start a mentorship. */
  @property({ attribute: 'person-id' }) personId = '';
  /** Id of the `mentorship-provider` to use, where it stands elsewhere on the page. */
  @property() provider = '';
  /** `auto` (default) follows the room there is; `compact`, `regular` and `full` stay as they are. */
  @property() size = '';
  /** Hides the action. */
  @property({ type: Boolean, attribute: 'no-action' }) noAction = false;
  /** Why this card is shown, in a sentence. */
  @property() why = '';
  /** The present instant (UTC ISO); a host may show another day. */
  @property({ attribute: false }) clock: (() => string) | undefined;

  /** Name of the person. */
  @property() name = '';
  /** Such as "she/her". */
  @property() pronouns = '';
  /** Role or profession. */
  @property() headline = '';
  /** Town or site. */
  @property() place = '';
  /** IANA zone in which the person lives. */
  @property() zone = '';
  /** Address of a picture (http, https or relative). */
  @property() photo = '';
  /** A few sentences about the person. */
  @property() about = '';
  /** What the person helps with, separated by commas. */
  @property() topics = '';
  /** What the person would like to learn, separated by commas. */
  @property() learns = '';
  /** Ways to meet, separated by commas. */
  @property() formats = '';
  /** Languages, separated by commas. */
  @property() languages = '';
  /** How the person likes to work. */
  @property({ attribute: 'working-style' }) workingStyle = '';
  /** What the person cannot give. */
  @property() limits = '';
  /** Stories the person can tell, separated by `|`. */
  @property() stories = '';
  /** How many mentorships fit. */
  @property({ type: Number }) places: number | undefined;
  /** How many mentorships there are. */
  @property({ type: Number }) taken: number | undefined;
  /** Day (`YYYY-MM-DD`) from which the person can be asked again. */
  @property({ attribute: 'paused-until' }) pausedUntil = '';
  /** Usual time to an answer, in days. */
  @property({ type: Number, attribute: 'reply-days' }) replyDays: number | undefined;
  /** How often the person likes to meet. */
  @property() cadence = '';

  @state() private sighting: Sighting | undefined;
  @state() private open = false;
  @state() private slotted = false;
  @state() private brokenPhoto = '';

  readonly #localize = new LocalizeController(this, people);
  readonly #source = new ProfileSource(this);
  #timed = false;

  constructor() {
    super();
    new MinuteController(this, () => this.#timed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    isLostObject(this, 'person', this.getAttribute('person') ?? '');
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('personId')) this.sighting = undefined;
    const profile = this.#profile();
    if (this.#startId(profile) !== '') this.#loadStart();
    if (profile && hasDetails(profile)) loadDetails().catch(() => undefined);
  }

  override render(): TemplateResult {
    const profile = this.#profile();
    this.#timed = profile !== undefined && profile.zone !== '' && this.size !== 'compact';
    const size = oneOf(this, 'size', this.size, ['auto', 'compact', 'regular', 'full']);
    const classes = `card ${size} ${this.open ? 'open' : ''} ${this.sighting?.together ? 'together' : ''}`;
    return html`<div class="mw">
      <article class=${profile ? classes : 'bare'} part="card" aria-labelledby=${profile ? 'name' : nothing}>
        ${profile ? renderPerson(this.#context(profile)) : this.#renderNobody()} ${this.#renderActions(profile)}
      </article>
    </div>`;
  }

  #profile(): Profile | undefined {
    const { state: source } = this.#source;
    if (source.status === 'ready') return source.profile;
    if (source.status !== 'none') return undefined;
    return profileFromAttributes(this) ?? this.sighting?.profile;
  }

  #context(profile: Profile): CardContext {
    const { sighting, open, why } = this;
    const { now, zone, reads = nothing, together = false } = sighting ?? {};
    return {
      ...{ localize: this.#localize, profile, open, why, reads, together },
      now: this.clock?.() ?? now?.() ?? isoNow(),
      zone: zone ?? ownZone(),
      photo: isSafeAddress(profile.photo) && profile.photo !== this.brokenPhoto ? profile.photo : '',
      onMore: this.#onMore,
      onPhotoError: this.#onPhotoError,
    };
  }

  #renderNobody(): TemplateResult {
    const { state: source } = this.#source;
    const waits = source.status === 'none' && this.personId !== '';
    const status = waits ? (this.sighting?.status ?? 'loading') : source.status;
    if (status === 'none') return html`<slot></slot>`;
    loadNobody().catch(() => undefined);
    const problem = source.status === 'failed' ? source.problem : this.sighting?.problem;
    const nobody = html`<mentor-card-nobody
      exportparts="loading, failed"
      .status=${status === 'failed' || status === 'missing' ? status : 'loading'}
      .problem=${problem}
      .onRetry=${this.#onRetry}
    ></mentor-card-nobody>`;
    return status === 'missing' && this.#hasContent() ? html`<slot></slot>` : nobody;
  }

  /** Whether the page put something to read inside the tag; a line break is nothing. */
  #hasContent(): boolean {
    return [...this.childNodes].some(
      (node) => !(node instanceof HTMLScriptElement) && (node.textContent ?? '').trim() !== '',
    );
  }

  #renderActions(profile: Profile | undefined): TemplateResult {
    return renderActions({
      person: this.#startId(profile),
      profile,
      provider: this.provider,
      silent: this.noAction,
      slotted: this.slotted,
      offers: this.sighting?.offers ?? false,
      onSighting: this.#onSighting,
      onStarted: this.#onStarted,
      onSlot: this.#onSlot,
    });
  }

  /** The id of the person, where the card or the profile tells it. */
  #startId(profile: Profile | undefined): string {
    const told = this.personId === '' ? profile?.['id'] : this.personId;
    return typeof told === 'string' && told !== '' ? personId(told) : '';
  }

  #loadStart(): void {
    loadStart().catch(() => {
      this.sighting = unreachable();
    });
  }

  #onRetry = (): void => {
    this.#source.retry();
    this.renderRoot.querySelector('mentor-card-start')?.retry();
  };

  #onSighting = (event: CustomEvent<Sighting>): void => {
    this.sighting = event.detail;
  };

  #onStarted = ({ detail }: CustomEvent<MentorshipStartDetail>): void => {
    this.dispatchEvent(new CustomEvent('mentorship-start', { detail, bubbles: true, composed: true }));
  };

  #onPhotoError = (): void => {
    this.brokenPhoto = this.#profile()?.photo ?? '';
  };

  #onSlot = ({ target }: Event): void => {
    this.slotted = target instanceof HTMLSlotElement && target.assignedElements().length > 0;
  };

  #onMore = (): void => {
    this.open = !this.open;
    const profile = this.#profile();
    if (!this.open || !profile) return;
    const detail: MentorSelectDetail = { person: this.#startId(profile), name: profile.name };
    this.dispatchEvent(new CustomEvent('mentor-select', { detail, bubbles: true, composed: true }));
  };
}

/** Parts that few cards need; where one does not come, the rest of the card stays as it is. */
const loadDetails = () => import('./mentor-card-details.js');
const loadNobody = () => import('./mentor-card-nobody.js');

define('mentor-card', MentorCard);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-card': MentorCard;
  }
  interface HTMLElementEventMap {
    'mentorship-start': CustomEvent<MentorshipStartDetail>;
    'mentor-select': CustomEvent<MentorSelectDetail>;
  }
}
