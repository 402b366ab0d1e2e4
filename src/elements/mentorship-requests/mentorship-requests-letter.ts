import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { common } from '../../locale/en/common.js';
import { requestsLetter } from '../../locale/en/requests-letter.js';
import { requests } from '../../locale/en/requests.js';
import { LocalizeController } from '../../locale/localize.js';
import { reminderFor, type MentorshipRequest, type Refusal } from '../../model/request.js';
import { base } from '../../theme/base.js';
import * as icons from '../../theme/icons.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { aboutWords, otherName, reminderWords, standingWords } from './letter-words.js';
import { letterPartStyles } from './letter-part.styles.js';
import { letterStyles } from './letter.styles.js';
import { personIn } from './people.js';
import { renderChip } from './render-chip.js';
import { letterTitle, renderLetter } from './render-letter.js';
import type { RequestEntry, RequestScene } from './scene.js';

/**
 * One letter as it was written, what was said since, where it stands, and who reads it.
 *
 * @internal
 */
export class MentorshipRequestsLetter extends LitElement {
  static override styles = [base, letterStyles, letterPartStyles];

  @property({ attribute: false }) scene: RequestScene | undefined;
  @property({ attribute: false }) entry: RequestEntry | undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...requests, ...requestsLetter });

  /** Moves the focus to the head of the letter. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('#letter')?.focus();
  }

  /** Moves the focus to the sentence that says where it stands, after something was done. */
  focusStanding(): void {
    this.renderRoot.querySelector<HTMLElement>('#standing')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { scene, entry } = this;
    if (!scene || !entry) return nothing;
    const t = this.#localize;
    return html`<div class="mw">
      <article aria-labelledby="letter">
        ${this.#renderLetter(scene, entry)} ${this.#renderTalk(scene, entry.value)}
        ${entry.value.refusal ? this.#renderRefusal(scene, entry.value, entry.value.refusal) : nothing}
        <p class="why" id="standing" role="status" tabindex="-1">
          ${icons.thread()}<span>${standingWords(t, entry.value, scene)}</span>
        </p>
        ${this.#renderReminder(scene, entry.value)}
        ${renderAudience(t, entry.space, scene.me, otherName(entry.value, scene.me))}
      </article>
    </div>`;
  }

  #renderLetter(scene: RequestScene, { value }: RequestEntry): TemplateResult {
    const t = this.#localize;
    const { me, zone } = scene;
    const mine = value.from === me;
    const author = personIn(scene.snapshot, value.from)?.profile;
    return renderLetter({
      localize: t,
      outline: value,
      name: value.fromName,
      photo: author?.photo,
      headline: aboutWords(t, author),
      title: letterTitle(t, mine, value.fromName, value.toName),
      mine,
      sent:
        value.status === 'draft' || value.sentAt === undefined
          ? ''
          : t.t('request.letter.sent', { date: t.date(value.sentAt, 'date', zone) }),
      chip: renderChip(t, value, scene),
    });
  }

  #renderTalk({ me, zone }: RequestScene, value: MentorshipRequest): TemplateResult | typeof nothing {
    const t = this.#localize;
    if (value.talk.length === 0) return nothing;
    const name = otherName(value, me);
    const who = (by: string, at: string) => {
      const date = t.date(at, 'date', zone);
      const what = by === value.to ? 'question' : 'answer';
      return by === me ? t.t(`request.talk.you.${what}`, { date }) : t.t(`request.talk.${what}`, { name, date });
    };
    return html`<section class="talk">
      <h5>${t.t('request.talk')}</h5>
      <dl>
        ${value.talk.map(
          ({ by, at, text }) =>
            html`<div>
              <dt>${who(by, at)}</dt>
              <dd class="said">${text}</dd>
            </div>`,
        )}
      </dl>
    </section>`;
  }

  /** Why not, who may fit better, and when to ask again (R06). */
  #renderRefusal({ me }: RequestScene, value: MentorshipRequest, refusal: Refusal): TemplateResult {
    const t = this.#localize;
    const asked = value.to === me;
    const name = otherName(value, me);
    const { reason, line, referrals, againAfter } = refusal;
    const why = { reason: t.t(`request.reason.${reason}`).toLocaleLowerCase(t.language), name };
    const date = againAfter === undefined ? '' : t.date(againAfter, 'full');
    return html`<div class="note refusal">
      <div>
        <p>${t.t(asked ? 'request.refusal.you' : 'request.refusal.said', why)}</p>
        ${line === '' ? nothing : html`<p class="said">${t.t('request.refusal.line', { line })}</p>`}
        ${
          referrals.length === 0
            ? nothing
            : html`<p>${t.t('request.refusal.people', { people: t.list(referrals.map((one) => one.name)) })}</p>`
        }
        ${
          date === ''
            ? nothing
            : html`<p>
                ${asked ? t.t('request.refusal.again.you', { name, date }) : t.t('request.refusal.again', { date })}
              </p>`
        }
      </div>
    </div>`;
  }

  #renderReminder(scene: RequestScene, value: MentorshipRequest): TemplateResult | typeof nothing {
    const reminder = reminderFor(value, scene.me, scene.now);
    if (!reminder) return nothing;
    return html`<p class="note caution reminder">
      ${icons.clock()}<span>${reminderWords(this.#localize, value, scene)}</span>
    </p>`;
  }
}

define('mentorship-requests-letter', MentorshipRequestsLetter);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-requests-letter': MentorshipRequestsLetter;
  }
}
