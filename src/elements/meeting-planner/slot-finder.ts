import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { localTime } from '../../calendar/zones.js';
import * as icons from '../../theme/icons.js';
import type { FormDraft } from '../parts/form-draft.js';
import { PartsController } from '../parts/parts-controller.js';
import { renderProblem } from '../parts/states.js';
import type { Desk } from './desk.js';
import type { DialogWords } from './dialog.js';
import { startOf } from './echo.js';
import { loadSlots } from './loads.js';
import type { PicksDetail } from './part-event.js';

/** The button of a dialog that looks for times for both; the one that is taken goes into the fields `date` and `time`. */
export class SlotFinder {
  readonly #host: LitElement;
  readonly #draft: FormDraft;
  readonly #parts: PartsController<'slots'>;
  #isOpen = false;

  constructor(host: LitElement, draft: FormDraft) {
    this.#host = host;
    this.#draft = draft;
    this.#parts = new PartsController(host, { slots: loadSlots });
  }

  render(words: DialogWords, desk: Desk | undefined, minutes: number, except = ''): TemplateResult {
    const { problem } = this.#parts;
    return html`
      <div>
        <button class="btn" type="button" aria-expanded=${this.#isOpen ? 'true' : 'false'} @click=${this.#onToggle}>
          ${icons.pair()}${words.t('plan.slots')}
        </button>
        ${problem ? renderProblem(words, problem) : nothing}
      </div>
      ${this.#isOpen && desk ? this.#renderSlots(desk, minutes, except) : nothing}
    `;
  }

  #renderSlots(desk: Desk, minutes: number, except: string): TemplateResult {
    const when = { date: this.#draft.text('date'), time: this.#draft.text('time') };
    const isComplete = when.date !== '' && when.time !== '';
    const taken = desk.clocks && isComplete ? startOf(desk.clocks.temporal, when, desk.me) : undefined;
    return html`<meeting-planner-slots
      .desk=${desk}
      .minutes=${minutes}
      .except=${except}
      .picked=${taken?.ok ? [taken.instant] : []}
      @meeting-planner-picks=${({ detail }: CustomEvent<PicksDetail>) => {
        this.#take(desk, detail);
      }}
    ></meeting-planner-slots>`;
  }

  #take({ clocks, me }: Desk, { starts: [start] }: PicksDetail): void {
    if (!clocks || start === undefined) return;
    const { date, time } = localTime(clocks.temporal, start, me.zone);
    this.#draft.set('date', date);
    this.#draft.set('time', time);
  }

  readonly #onToggle = async (): Promise<void> => {
    this.#isOpen = !this.#isOpen && (await this.#parts.need('slots'));
    this.#host.requestUpdate();
  };
}
