import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { property, state } from 'lit/decorators.js';
import { loadTemporal, type TemporalApi } from '../../calendar/temporal.js';
import { StoreController } from '../../context/store-controller.js';
import { common } from '../../locale/en/common.js';
import { reminders } from '../../locale/en/reminders.js';
import { LocalizeController } from '../../locale/localize.js';
import { dueNudges } from '../../model/nudges/due-nudges.js';
import type { Nudge, NudgePreferences } from '../../model/nudges/nudge.js';
import { nudgeState, type NudgeRecords } from '../../model/nudges/state.js';
import { shortName } from '../../model/person.js';
import type { Snapshot } from '../../store/snapshot.js';
import type { MentorshipStore } from '../../store/store.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { define } from '../parts/define.js';
import { mostReminders, quietHours } from './quiet-hours.js';
import { reminderStyles } from './mentorship-provider-reminders.styles.js';

/** What `nudge-due` tells. */
export interface NudgeDueDetail {
  /** The same while the same thing waits: a host that has routed it once can tell. */
  readonly key: string;
  /** Why it waits: `held`, `tell`, `prepare`, `feedback`, `book`, `review`, `until`, `checkIn`, `step` or `worth`. */
  readonly rule: Nudge['rule'];
  /** Id of the record that it is about. */
  readonly about: string;
  /** The sentence, in the language of the page. It may hold what only this person may read. */
  readonly text: string;
}

const SNOOZED = 'reminders';

const DAY = 86_400_000;

const recordsOf = (snapshot: Snapshot): NudgeRecords => ({
  mentorships: snapshot.of('mentorship'),
  series: snapshot.of('series'),
  meetings: snapshot.of('meeting'),
  goals: snapshot.of('goal'),
  actions: snapshot.of('action'),
  feedback: snapshot.of('feedback'),
  agreements: snapshot.of('agreement'),
  suggestions: snapshot.of('suggestion'),
});

/**
 * What waits for a person, few at a time, each with a way to put it off (R61). Loaded only where the host wants it.
 *
 * @internal
 */
export class MentorshipProviderReminders extends LitElement {
  static override styles = [base, form, reminderStyles];

  /** At most so many at once, as the attribute says it. */
  @property({ attribute: false }) most = '';
  /** From when to when nothing is said, as the attribute says it. */
  @property({ attribute: false }) quiet = '';
  /** The nearest provider is the one around. */
  readonly provider = '';

  @state() private said = '';
  @state() private temporal: TemporalApi | undefined;

  readonly #stored = new StoreController(this);
  readonly #localize = new LocalizeController(this, { ...common, ...reminders });
  /** Keys of reminders of which the page was told, and whether it took them over. */
  readonly #told = new Map<string, 'shown' | 'routed'>();
  #due: readonly Nudge[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  override willUpdate(): void {
    const { store, snapshot } = this.#stored;
    this.#due = store && snapshot.status === 'ready' && snapshot.identity.person !== '' ? this.#find(store) : [];
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return html`<div class="mw">
      ${
        this.#due.length === 0
          ? nothing
          : html`<section class="note accent" aria-labelledby="title">
              ${icons.clock()}
              <div>
                <h2 id="title" tabindex="-1">${t.t('nudge.title')}</h2>
                <ul role="list">
                  ${repeat(
                    this.#due,
                    ({ key }) => key,
                    (nudge) => this.#renderNudge(nudge),
                  )}
                </ul>
              </div>
            </section>`
      }
      <p class="sr" role="status">${this.said}</p>
    </div>`;
  }

  #renderNudge(nudge: Nudge): TemplateResult {
    const t = this.#localize;
    const text = this.#words(nudge);
    const later = (days: number, name: 'tomorrow' | 'week') =>
      html`<button
        class="btn quiet s"
        type="button"
        aria-label=${t.t(`nudge.${name}.of`, { text })}
        @click=${() => this.#putOff(nudge, days)}
      >
        ${t.t(`nudge.${name}`)}
      </button>`;
    return html`<li>
      <p dir="auto">${text}</p>
      <div class="later">
        <span class="small muted">${t.t('nudge.again')}</span>${later(1, 'tomorrow')}${later(7, 'week')}
      </div>
    </li>`;
  }

  /** What is due and was not taken over by the page, which is told of each once. */
  #find(store: MentorshipStore): readonly Nudge[] {
    const { snapshot } = store;
    const { person, zone } = snapshot.identity;
    const records = recordsOf(snapshot);
    if (records.series.length > 0 && !this.temporal) void this.#loadClocks();
    const now = store.now();
    const preferences: NudgePreferences = {
      most: mostReminders(this.most),
      zone,
      quiet: quietHours(this.quiet),
      snoozed: store.drafts.get(SNOOZED) ?? {},
    };
    const due = dueNudges(nudgeState(this.temporal, records, person, now), now, preferences);
    return due.filter((nudge) => this.#tell(nudge) === 'shown');
  }

  #tell(nudge: Nudge): 'shown' | 'routed' {
    const known = this.#told.get(nudge.key);
    if (known) return known;
    const { key, rule, about } = nudge;
    const detail: NudgeDueDetail = { key, rule, about, text: this.#words(nudge) };
    const event = new CustomEvent('nudge-due', { detail, bubbles: true, composed: true, cancelable: true });
    const answer = this.dispatchEvent(event) ? 'shown' : 'routed';
    this.#told.set(key, answer);
    return answer;
  }

  async #loadClocks(): Promise<void> {
    this.temporal = await loadTemporal().catch(() => undefined);
  }

  #nameOf(person: string): string {
    const partners = this.#stored.snapshot.of('mentorship').flatMap(({ value }) => value.partners);
    const name = partners.find((partner) => partner.person === person)?.name ?? '';
    return name === '' ? this.#localize.t('nudge.somebody') : shortName(name);
  }

  /** The sentence with names instead of ids and dates in words. */
  #words({ reason: { code, params } }: Nudge): string {
    const { snapshot } = this.#stored;
    const { person, zone } = snapshot.identity;
    const { date, by, mentorship } = params;
    const pair = snapshot.of('mentorship').find(({ id }) => id === mentorship);
    const other = pair?.value.partners.find((partner) => partner.person !== person)?.person ?? '';
    return this.#localize.say({
      code,
      params: {
        ...params,
        name: this.#nameOf(other),
        ...(typeof by === 'string' ? { by: this.#nameOf(by) } : {}),
        ...(typeof date === 'string' ? { date: this.#localize.date(date, 'date', zone) } : {}),
      },
    });
  }

  /** It rests on this device; those whose rest is over are forgotten. */
  #putOff({ key }: Nudge, days: number): void {
    const { store, snapshot } = this.#stored;
    if (!store) return;
    const now = store.now();
    const until = new Date(Date.parse(now) + days * DAY).toISOString();
    const resting = Object.entries(store.drafts.get(SNOOZED) ?? {}).filter(([, end]) => end > now);
    store.drafts.set(SNOOZED, { ...Object.fromEntries(resting), [key]: until });
    const date = this.#localize.date(until, 'long', snapshot.identity.zone);
    this.said = this.#localize.t('nudge.rests', { date });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h2')?.focus());
  }

  /** Time has passed while nobody looked. */
  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible') this.requestUpdate();
  };
}

define('mentorship-provider-reminders', MentorshipProviderReminders);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-provider-reminders': MentorshipProviderReminders;
  }
}
