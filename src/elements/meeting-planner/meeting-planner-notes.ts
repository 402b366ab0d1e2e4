import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { confidenceSentence, notesSpace } from '../../model/agreed.js';
import { LocalizeController } from '../../locale/localize.js';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { renderAudience } from '../parts/audience.js';
import { define } from '../parts/define.js';
import { renderProblem } from '../parts/states.js';
import { renderConflict } from './conflict.js';
import type { Desk } from './desk.js';
import { areaField } from '../parts/fields.js';
import { FormDraft } from '../parts/form-draft.js';
import { partStyles } from './parts.styles.js';
import { talkSentences } from './talk-words.js';

/**
 * The notes that both write at a meeting. Two who write at once are asked, never overwritten.
 *
 * @internal
 */
export class MeetingPlannerNotes extends LitElement {
  static override styles = [base, form, partStyles];

  @property({ attribute: false }) desk: Desk | undefined;
  @property({ attribute: false }) meeting: PlannedMeeting | undefined;

  @state() private problem: Problem | undefined;

  readonly #localize = new LocalizeController(this, talkSentences);
  readonly #draft = new FormDraft(this);
  #form = '';

  override willUpdate(): void {
    const { desk, meeting } = this;
    if (!desk || !meeting) return;
    const form = `meeting-notes/${meeting.id}`;
    const isMoved = !this.#isDirty() && this.#draft.text('from') !== this.#stored();
    if (form === this.#form && !isMoved) return;
    this.#form = form;
    this.#draft.open(desk.store, form, { text: this.#stored(), from: this.#stored() });
  }

  override render(): TemplateResult {
    const t = this.#localize;
    return html`
      <div class="mw">
        <div class="form" @input=${this.#draft.onInput}>
          ${areaField(this.#draft, { name: 'text', label: t.t(this.#space().startsWith('pair:') ? 'hold.notes' : 'hold.notes.own'), hint: t.t('hold.notes.hint') })}
          ${this.#renderReader()} ${this.#renderProblem()}
          <div>
            <button
              class="btn s"
              type="button"
              aria-disabled=${this.#isDirty() ? 'false' : 'true'}
              @click=${() => void this.save()}
            >
              ${t.t('hold.notes.save')}
            </button>
          </div>
        </div>
      </div>
    `;
  }

  /** Keeps what is written; false when it could not be kept as it is. */
  async save(): Promise<boolean> {
    const { desk, meeting } = this;
    if (!desk || !meeting || !this.#isDirty()) return true;
    const [from, to] = [this.#draft.text('from'), this.#draft.text('text')];
    const answer = await desk.send({ type: 'note-edit', space: this.#space(), id: meeting.id, from, to }, 'notes');
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) return false;
    this.#draft.set('from', to);
    this.#draft.forget();
    desk.tell(this.#localize.t('hold.notes.saved'));
    return true;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    if (this.problem.code !== 'conflict.fields') return renderProblem(this.#localize, this.problem);
    const theirs = this.#stored();
    return renderConflict(this.#localize, this.#draft.text('text'), theirs, {
      onMine: () => {
        this.#draft.set('from', theirs);
        void this.save();
      },
      onTheirs: () => {
        this.#draft.set('from', theirs);
        this.#draft.set('text', theirs);
        this.#draft.forget();
        this.problem = undefined;
      },
    });
  }

  #renderReader(): TemplateResult | typeof nothing {
    const { desk } = this;
    if (!desk) return nothing;
    const { me, partner, agreed } = desk;
    return renderAudience(this.#localize, this.#space(), me.person, partner.short, confidenceSentence(agreed));
  }

  #notesIn(space: string): string {
    const { desk, meeting } = this;
    const notes = desk?.store.snapshot.of('note').filter((note) => note.space === space) ?? [];
    const ours = notes.filter(({ value }) => value.meeting === meeting?.id);
    return ours.find(({ id }) => space.startsWith('pair:') || id.endsWith('.own'))?.value.text ?? '';
  }

  /** Notes that both began to write stay with both; new ones go where the two agreed (R14). */
  #space(): string {
    const { desk } = this;
    if (!desk) return '';
    const pair = desk.mentorship.space;
    return this.#notesIn(pair) === '' ? notesSpace(desk.agreed, pair, desk.me.person) : pair;
  }

  #stored(): string {
    return this.#notesIn(this.#space());
  }

  #isDirty(): boolean {
    return this.#draft.text('text') !== this.#draft.text('from');
  }
}

define('meeting-planner-notes', MeetingPlannerNotes);

declare global {
  interface HTMLElementTagNameMap {
    'meeting-planner-notes': MeetingPlannerNotes;
  }
}
