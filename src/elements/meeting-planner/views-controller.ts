import type { LitElement } from 'lit';
import { loadTemporal, nativeTemporal } from '../../calendar/temporal.js';
import type { Problem } from '../../model/result.js';
import { PartsController } from '../parts/parts-controller.js';
import { Clocks } from './clocks.js';
import type * as Asking from './questions.js';
import { loadKept, loadMore } from './loads.js';

const VIEWS = ['agenda', 'another', 'clocks', 'day', 'kept', 'questions', 'start'] as const;

type View = (typeof VIEWS)[number];

interface Loaded extends Partial<Record<View, unknown>> {
  clocks: Clocks | undefined;
  questions: Asking.Questions | undefined;
}

/** What an earlier planner of the page has loaded: one that comes later asks from its first drawing on. */
let asking: typeof Asking | undefined;

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
  /** What is made for this planner and is there. */
  readonly loaded: Loaded = { clocks: undefined, questions: undefined };

  constructor(host: LitElement) {
    this.#host = host;
    const native = nativeTemporal();
    if (native) this.loaded.clocks = new Clocks(host, native);
    if (asking) this.loaded.questions = new asking.Questions(host);
    this.#parts = new PartsController(host, {
      wanted: () => Promise.all([...this.#wanted].map((view) => this.#loads[view]())),
    });
  }

  /** Why a view is not there. */
  get problem(): Problem | undefined {
    return this.#parts.problem;
  }

  /** Loads a view once; a failure stays until somebody tries again. */
  show(view: View): void {
    if (this.#wanted.has(view) || this.loaded[view]) return;
    this.#wanted.add(view);
    this.retry();
  }

  /** The same for each that is wanted; the month is always there. */
  showAll(wanted: Readonly<Partial<Record<View | 'month', boolean>>>): void {
    for (const view of VIEWS) if (wanted[view]) this.show(view);
  }

  readonly retry = (): void => void this.#parts.need('wanted');

  async loadClocks(): Promise<void> {
    if (this.loaded.clocks) return;
    const temporal = await loadTemporal();
    this.loaded.clocks ??= new Clocks(this.#host, temporal);
  }

  async #loadQuestions(): Promise<void> {
    asking ??= await import('./questions.js');
    this.loaded.questions ??= new asking.Questions(this.#host);
  }
}
