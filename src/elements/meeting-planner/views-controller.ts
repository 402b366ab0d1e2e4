import type { LitElement } from 'lit';
import { loadTemporal, nativeTemporal } from '../../calendar/temporal.js';
import type { Problem } from '../../model/result.js';
import { PartsController } from '../parts/parts-controller.js';
import { Clocks } from './clocks.js';
import type { Questions } from './questions.js';
import { loadKept, loadMore } from './loads.js';

const VIEWS = ['agenda', 'another', 'clocks', 'day', 'kept', 'questions', 'start'] as const;

type View = (typeof VIEWS)[number];

/** Loads what the records of a person ask for, without anybody reaching for it: few need all of it at once. */
export class ViewsController {
  readonly #host: LitElement;
  readonly #parts: PartsController<'wanted'>;
  readonly #wanted = new Set<View>();
  readonly #loads: Readonly<Record<View, () => Promise<unknown>>> = {
    agenda: loadMore,
    another: () => import('./meeting-planner-another.js'),
    clocks: () => this.loadClocks(),
    day: () => Promise.all([loadMore(), this.loadClocks()]),
    kept: loadKept,
    questions: () => this.#loadQuestions(),
    start: () => import('./meeting-planner-start.js'),
  };
  #clocks: Clocks | undefined;
  #questions: Questions | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    const native = nativeTemporal();
    if (native) this.#clocks = new Clocks(host, native);
    this.#parts = new PartsController(host, {
      wanted: () => Promise.all([...this.#wanted].map((view) => this.#loads[view]())),
    });
  }

  get loaded(): { readonly clocks: Clocks | undefined; readonly questions: Questions | undefined } {
    return { clocks: this.#clocks, questions: this.#questions };
  }

  /** Why a view is not there. */
  get problem(): Problem | undefined {
    return this.#parts.problem;
  }

  /** Loads a view once; a failure stays until somebody tries again. */
  show(view: View): void {
    if (this.#wanted.has(view)) return;
    this.#wanted.add(view);
    this.retry();
  }

  /** The same for each that is wanted; the month is always there. */
  showAll(wanted: Readonly<Partial<Record<View | 'month', boolean>>>): void {
    for (const view of VIEWS) if (wanted[view]) this.show(view);
  }

  readonly retry = (): void => void this.#parts.need('wanted');

  async loadClocks(): Promise<void> {
    if (this.#clocks) return;
    const temporal = await loadTemporal();
    this.#clocks ??= new Clocks(this.#host, temporal);
  }

  async #loadQuestions(): Promise<void> {
    const { Questions } = await import('./questions.js');
    this.#questions ??= new Questions(this.#host);
  }
}
