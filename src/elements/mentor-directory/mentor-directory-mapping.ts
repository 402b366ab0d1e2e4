import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ColumnUse, Mapping } from '../../exchange/mapping.js';
import type { TableSample } from '../../exchange/preview.js';
import { common } from '../../locale/en/common.js';
import { exchange } from '../../locale/en/exchange.js';
import { mapping as words } from '../../locale/en/mapping.js';
import { LocalizeController } from '../../locale/localize.js';
import { jsonText } from '../../model/json.js';
import type { Problem } from '../../model/result.js';
import { base } from '../../theme/base.js';
import { form } from '../../theme/form.js';
import { define } from '../parts/define.js';
import { faceStyles } from '../parts/face.js';
import { renderFailed, renderLoading, renderProblem, stateStyles } from '../parts/states.js';
import { mappingStyles } from './mentor-directory-mapping.styles.js';
import { renderColumn } from './mentor-directory-mapping-column.js';
import { renderChooser, renderTaken } from './mentor-directory-mapping-ends.js';
import { renderSampled } from './mentor-directory-mapping-sampled.js';

type Status = 'absent' | 'loading' | 'failed' | 'ready';

const NAMES: readonly string[] = ['name', 'firstName', 'lastName'];

const loadExchange = () => import('../../exchange/preview.js');

/**
 * The step before a table with columns of any names becomes a directory: what each column seems to mean and why, to be
 * changed where it is wrong, with one person as they will read.
 *
 * @internal
 * @fires {CustomEvent<{mapping: Mapping}>} mapping-change - The editor takes the columns as they are shown.
 * @csspart column - One column of the table.
 * @csspart preview - One person as the mapping reads them.
 * @csspart text - The text for the attribute `mapping`.
 */
export class MentorDirectoryMapping extends LitElement {
  static override styles = [base, form, faceStyles, stateStyles, mappingStyles];

  /** Address of a table; without it, and without `file`, the step asks for a file. */
  @property() src = '';
  /** A table: its text, or what a file picker gives. */
  @property({ attribute: false }) file: string | Blob | undefined;
  /** What the columns were said to mean before; guesses fill what it does not name. */
  @property({ attribute: false }) mapping: Mapping | undefined;

  @state() private status: Status = 'absent';
  @state() private problem: Problem | undefined;
  @state() private sample: TableSample | undefined;
  /** What the editor said, or the host before; headings that are not in it are guessed. */
  @state() private chosen: Mapping = {};
  @state() private index = 0;
  /** The text for the attribute, once the columns are taken. */
  @state() private taken = '';
  @state() private news = '';
  @state() private needsName = false;
  @query('textarea') private readonly textField!: HTMLTextAreaElement | null;

  readonly #localize = new LocalizeController(this, { ...common, ...exchange, ...words });
  #reading: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('src') || changed.has('file')) void this.#read();
    if (changed.has('mapping')) this.chosen = this.mapping ?? {};
  }

  override render(): TemplateResult {
    return html`<div class="mw">
      <header>
        <h3>${this.#localize.t('mapping.title')}</h3>
        ${this.status === 'ready' ? html`<p class="muted">${this.#localize.t('mapping.lead')}</p>` : nothing}
      </header>
      ${this.#renderStatus()}
      <p class="sr" role="status">${this.news}</p>
    </div>`;
  }

  #renderStatus(): TemplateResult {
    switch (this.status) {
      case 'absent':
        return renderChooser(this.#localize, 'choose', this.#onFile);
      case 'loading':
        return renderLoading(this.#localize.t('mapping.loading'));
      case 'failed':
        return renderFailed(this.#localize, this.#localize.t('mapping.failed'), this.problem, () => void this.#read());
      case 'ready':
        return this.sample && this.sample.guesses.length > 0
          ? this.#renderReady(this.sample)
          : renderChooser(this.#localize, 'empty', this.#onFile);
    }
  }

  #renderReady(sample: TableSample): TemplateResult {
    const mapping = this.#current(sample);
    return html`
      <p class="sum">${this.#sumWords(mapping)}</p>
      <div class="sides">
        <ul role="list" class="columns" aria-label=${this.#localize.t('mapping.columns')}>
          ${sample.guesses.map((guess, index) =>
            guess.heading === ''
              ? nothing
              : renderColumn(this.#localize, {
                  guess,
                  index,
                  use: mapping[guess.heading] ?? { field: 'keep' },
                  isChosen: Object.hasOwn(this.chosen, guess.heading),
                  onChange: (use) => this.#choose(guess.heading, use),
                }),
          )}
        </ul>
        ${renderSampled(this.#localize, {
          person: sample.personAt(this.index, mapping),
          index: this.index,
          size: sample.size,
          onNext: this.#onNext,
        })}
      </div>
      ${this.#renderUse()}
    `;
  }

  #renderUse(): TemplateResult {
    return html`<footer class="hair">
      ${this.needsName ? renderProblem(this.#localize, { code: 'mapping.needsName', params: {} }) : nothing}
      ${this.taken === '' ? nothing : renderTaken(this.#localize, this.taken, () => void this.#onCopy())}
      <div class="cluster">
        <button class="btn primary" type="button" part="use" @click=${this.#onUse}>
          ${this.#localize.t('mapping.use')}
        </button>
        ${
          this.src === ''
            ? html`<button class="btn quiet" type="button" @click=${this.#onAgain}>
                ${this.#localize.t('mapping.again')}
              </button>`
            : nothing
        }
      </div>
    </footer>`;
  }

  /** Guesses, and what the editor said instead. */
  #current({ guesses }: TableSample): Mapping {
    const guessed = guesses.map(({ heading, field, split, dates }): [string, ColumnUse] => [
      heading,
      { field, ...(split === undefined ? {} : { split }), ...(dates ? { dates } : {}) },
    ]);
    const all: Mapping = { ...Object.fromEntries(guessed), ...this.chosen };
    return Object.fromEntries(guesses.flatMap(({ heading }) => (all[heading] ? [[heading, all[heading]]] : [])));
  }

  #sumWords(mapping: Mapping): string {
    const uses = Object.values(mapping).map(({ field }) => field);
    const kept = uses.filter((field) => field === 'keep').length;
    const known = uses.filter((field) => field !== 'keep' && field !== 'leave').length;
    const rest = kept > 0 ? ` ${this.#localize.t('mapping.rest', { count: kept })}` : '';
    return `${this.#localize.t('mapping.known', { count: known })}${rest}`;
  }

  async #read(): Promise<void> {
    this.#reading?.abort();
    this.taken = '';
    this.index = 0;
    if (this.file === undefined && this.src === '') {
      this.status = 'absent';
      return;
    }
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    this.status = 'loading';
    try {
      const { sampleTable } = await loadExchange();
      const sample = await sampleTable(this.file ?? (await this.#fetched(signal)), this.mapping);
      if (signal.aborted) return;
      this.sample = sample;
      this.status = 'ready';
    } catch {
      if (signal.aborted) return;
      this.problem = { code: this.file ? 'mapping.failed.file' : 'mapping.failed.address', params: {} };
      this.status = 'failed';
    }
  }

  async #fetched(signal: AbortSignal): Promise<Response> {
    const response = await fetch(this.src, { signal });
    if (!response.ok) throw new Error(response.statusText);
    return response;
  }

  #choose(heading: string, use: ColumnUse): void {
    this.chosen = { ...this.chosen, [heading]: use };
    this.taken = '';
    this.needsName = false;
  }

  #onFile = ({ target }: Event): void => {
    const file = target instanceof HTMLInputElement ? target.files?.[0] : undefined;
    if (file) this.file = file;
  };

  #onAgain = async (): Promise<void> => {
    this.file = undefined;
    this.chosen = this.mapping ?? {};
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  };

  #onNext = (): void => {
    this.index = (this.index + 1) % Math.max(this.sample?.size ?? 1, 1);
  };

  #onUse = async (): Promise<void> => {
    if (!this.sample) return;
    const mapping = this.#current(this.sample);
    this.needsName = !Object.values(mapping).some(({ field }) => NAMES.includes(field));
    if (this.needsName) return;
    this.taken = jsonText(mapping);
    this.news = this.#localize.t('mapping.used');
    this.dispatchEvent(new CustomEvent('mapping-change', { detail: { mapping }, bubbles: true, composed: true }));
    await this.updateComplete;
    this.textField?.focus();
  };

  async #onCopy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.taken);
      this.news = this.#localize.t('mapping.copied');
    } catch {
      this.textField?.select();
      this.news = this.#localize.t('mapping.copy.failed');
    }
  }
}

define('mentor-directory-mapping', MentorDirectoryMapping);

declare global {
  interface HTMLElementTagNameMap {
    'mentor-directory-mapping': MentorDirectoryMapping;
  }
}
