import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { plainDateOf } from '../../calendar/plain-date.js';
import { common } from '../../locale/en/common.js';
import { requestsAnswer } from '../../locale/en/requests-answer.js';
import { requestsLetter } from '../../locale/en/requests-letter.js';
import { LocalizeController } from '../../locale/localize.js';
import { takesAsks } from '../../model/availability.js';
import { freePlaces } from '../../model/capacity.js';
import type { Listed } from '../../model/directory/listed.js';
import { shortName } from '../../model/name.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import * as icons from '../../theme/icons.js';
import { FormDraft, onEnter } from '../parts/form-draft.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { answerIn, ANSWERS, refusalIn, type AnswerKind } from './answer-draft.js';
import { answerStyles } from './answer.styles.js';
import { mentorshipOf } from './begin.js';
import { peopleIn } from './people.js';
import type { Telling } from './part-news.js';
import { knownPlaces, ownPlace, ownPlaces } from './places.js';
import { renderAnswer } from './render-answer.js';
import type { Answer, Command, RequestEntry, RequestScene } from './scene.js';

/**
 * The answer of somebody who was asked: yes, a question, not this time, or later (R06).
 *
 * @internal
 */
export class MentorshipRequestsAnswer extends LitElement {
  static override styles = [base, form, answerStyles];

  @property({ attribute: false }) scene: RequestScene | undefined;
  @property({ attribute: false }) entry: RequestEntry | undefined;

  @state() private busy = false;
  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, { ...common, ...requestsLetter, ...requestsAnswer });
  readonly #draft = new FormDraft(this);
  #opened = '';

  override willUpdate(): void {
    const { scene, entry } = this;
    if (!scene || !entry || this.#opened === entry.id) return;
    this.#opened = entry.id;
    this.problem = undefined;
    this.#draft.open(scene.store, `answer/${entry.id}`, { said: scene.store.newId('note') });
  }

  override render(): TemplateResult | typeof nothing {
    const { scene, entry } = this;
    if (!scene || !entry) return nothing;
    const t = this.#localize;
    const name = shortName(entry.value.fromName);
    const kind = this.#kind(entry);
    return html`<div class="mw">
      <section class="hair form" @input=${this.#onInput} @keydown=${onEnter(() => void this.#send())}>
        <h4>${t.t('answer.title')}</h4>
        ${renderAnswer({
          localize: t,
          draft: this.#draft,
          ...{ name, kind, kinds: this.#kinds(entry), free: freePlaces(ownPlaces(scene)) },
          people: this.#people(scene, entry),
          lineMissing: this.problem?.code === 'request.missing.line',
          busy: this.busy,
          onMore: () => void this.#acceptWithMore(),
        })}
        ${this.problem ? renderProblem(t, this.problem) : nothing} ${this.#renderFoot(scene, name, kind)}
      </section>
    </div>`;
  }

  #renderFoot(scene: RequestScene, name: string, kind: AnswerKind | undefined): TemplateResult | typeof nothing {
    const t = this.#localize;
    const isFull = kind === 'accept' && freePlaces(ownPlaces(scene)) === 0;
    if (kind === undefined || isFull) return nothing;
    return html`<div class="between">
      <p class="reads">${icons.pair()}<span>${t.t('answer.reads', { name })}</span></p>
      <button
        class="btn primary"
        type="button"
        aria-disabled=${this.busy ? 'true' : 'false'}
        @click=${() => void this.#send()}
      >
        ${t.t(`answer.${kind}.send`)}
      </button>
      <p class="small muted" role="status">${this.busy ? t.t('answer.busy') : nothing}</p>
    </div>`;
  }

  /** More time can be taken once, and a question waits for its answer before there is another one. */
  #kinds({ value }: RequestEntry): AnswerKind[] {
    return ANSWERS.filter(
      (kind) =>
        (kind !== 'later' || value.extendedAt === undefined) &&
        (kind !== 'question' || value.status !== 'infoRequested'),
    );
  }

  #kind(entry: RequestEntry): AnswerKind | undefined {
    const kind = answerIn(this.#draft.fields);
    return kind && this.#kinds(entry).includes(kind) ? kind : undefined;
  }

  /** Who could be named instead: such as take asks now. */
  #people({ snapshot, me, now, zone }: RequestScene, { value }: RequestEntry): readonly Listed[] {
    const today = plainDateOf(now, zone);
    const { compare } = new Intl.Collator(this.#localize.language);
    return peopleIn(snapshot)
      .filter(({ id, profile }) => id !== me && id !== value.from && profile.places !== 0 && takesAsks(profile, today))
      .toSorted((a, b) => compare(a.profile.name, b.profile.name));
  }

  readonly #onInput = (event: Event): void => {
    this.problem = undefined;
    if (event.target instanceof HTMLInputElement && event.target.type === 'radio') return;
    this.#draft.onInput(event);
  };

  #command(scene: RequestScene, entry: RequestEntry, kind: AnswerKind): Command {
    const place = { space: entry.space, id: entry.id };
    const { fields } = this.#draft;
    switch (kind) {
      case 'question':
        return {
          type: 'request-question',
          ...place,
          said: { id: fields['said'] ?? '', text: fields['question'] ?? '' },
        };
      case 'decline': {
        const people = this.#people(scene, entry);
        const nameOf = (person: string) => people.find(({ id }) => id === person)?.profile.name ?? person;
        return { type: 'request-decline', ...place, refusal: refusalIn(fields, nameOf) };
      }
      case 'later':
        return { type: 'request-extend', ...place };
      case 'accept': {
        const { id: mentorship, draft } = mentorshipOf(scene, entry);
        return { type: 'request-accept', ...place, mentorship, draft, places: knownPlaces(scene) };
      }
    }
  }

  async #send(): Promise<void> {
    const { scene, entry } = this;
    const kind = entry && this.#kind(entry);
    if (!scene || !entry || !kind || this.busy) return;
    const command = this.#command(scene, entry, kind);
    const result = await this.#dispatch(scene, command);
    if (result.ok) this.#onDone(scene, entry, command, result.value.waiting);
    else if (kind === 'question') this.renderRoot.querySelector<HTMLElement>('#question')?.focus();
  }

  async #dispatch(scene: RequestScene, command: Command): Promise<Answer> {
    this.busy = true;
    const result = await scene.dispatch(command);
    this.busy = false;
    this.problem = result.ok ? undefined : result.problem;
    return result;
  }

  /** Offers one more place, then says yes: the places are read again, so that nothing else is lost. */
  async #acceptWithMore(): Promise<void> {
    const { scene } = this;
    if (!scene || this.busy) return;
    const { places = 0, pausedUntil } = ownPlaces(scene);
    const changes = { places: places + 1, pausedUntil };
    const more = { type: 'availability-change', ...ownPlace(scene.me), changes, places: knownPlaces(scene) } as const;
    const result = await this.#dispatch(scene, more);
    if (result.ok) await this.#send();
  }

  #onDone({ onDone }: RequestScene, { id, value }: RequestEntry, command: Command, waiting: boolean): void {
    const kind = answerIn(this.#draft.fields);
    this.#draft.forget();
    this.#opened = '';
    const tells: Telling[] = [];
    if (kind) tells.push({ type: 'request-answer', detail: { id, answer: kind === 'later' ? 'extend' : kind } });
    if (command.type === 'request-accept')
      tells.push({ type: 'mentorship-start', detail: { id: command.mentorship, person: value.from } });
    onDone({ id, waiting, tells });
  }
}

define('mentorship-requests-answer', MentorshipRequestsAnswer);

declare global {
  interface HTMLElementTagNameMap {
    'mentorship-requests-answer': MentorshipRequestsAnswer;
  }
}
