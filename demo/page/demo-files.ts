import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { readFileEntries, type Rejected } from '../../src/exchange/index.js';
import { importRecords, StorageError, type ImportReport } from '../../src/index.js';
import { common } from '../../src/locale/en/common.js';
import { exchange } from '../../src/locale/en/exchange.js';
import { LocalizeController } from '../../src/locale/localize.js';
import type { Problem } from '../../src/model/result.js';
import { open } from './home.js';
import { words } from './words.js';

/** Who brings files in: the office of the programme. */
const OFFICE = 'person:programme-office';

/** What became of one file. */
interface Outcome {
  readonly file: string;
  readonly report?: ImportReport;
  readonly rejected: readonly Rejected[];
  /** Why nothing of it could be kept. */
  readonly problem?: Problem;
}

interface Work {
  readonly file: string;
  readonly done: number;
  /** 0 while the file is read. */
  readonly all: number;
}

/**
 * Takes files by picker or drop, reads them with the exchange and stores them with `importRecords`; says how far it is,
 * and tells every row that was left out with line, column and reason.
 *
 * @fires files-done - Files were stored; elements that are open learn of new spaces when they open their store again.
 */
export class DemoFiles extends LitElement {
  @state() private work: Work | undefined;
  @state() private outcomes: readonly Outcome[] = [];
  @state() private over = false;

  readonly #localize = new LocalizeController(this, { ...common, ...exchange, ...words });

  /** Stores one file after the other; answers the instant at which the last of them was true, if one says so. */
  async take(files: readonly File[], now: string): Promise<string | undefined> {
    let asOf: string | undefined;
    this.outcomes = [];
    for (const file of files) asOf = (await this.#takeOne(file, now)) ?? asOf;
    this.work = undefined;
    return asOf;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`
      <section
        class=${this.over ? 'files over' : 'files'}
        aria-labelledby="files-title"
        @dragover=${this.#onDragOver}
        @dragleave=${this.#onDragLeave}
        @drop=${this.#onDrop}
      >
        <div class="files-head">
          <div>
            <h2 id="files-title">${this.#localize.t('files.title')}</h2>
            <p>${this.#localize.t('files.drop')}</p>
          </div>
          <label class="button">
            ${this.#localize.t('files.choose')}
            <input
              type="file"
              accept=".csv,.json,.vcf,text/csv,application/json,text/vcard"
              multiple
              @change=${this.#onChange}
            />
          </label>
        </div>
        ${this.work ? this.#renderWork(this.work) : nothing}
        <div role="status">${this.outcomes.map((outcome) => this.#renderOutcome(outcome))}</div>
      </section>
    `;
  }

  #renderWork({ file, done, all }: Work): TemplateResult {
    const label = this.#localize.t(all === 0 ? 'files.reading' : 'files.storing', { file });
    return html`<p class="progress">
      <label for="files-progress">${label}</label>
      ${
        all === 0
          ? html`<progress id="files-progress"></progress>`
          : html`<progress id="files-progress" max=${all} value=${done}></progress>`
      }
    </p>`;
  }

  #renderOutcome({ file, report, rejected, problem }: Outcome): TemplateResult {
    const { t } = { t: this.#localize.t.bind(this.#localize) };
    if (problem) return html`<p>${t('files.failed', { file, problem: this.#localize.say(problem) })}</p>`;
    const known = report?.known ?? 0;
    const count = rejected.length + (report?.refused.length ?? 0);
    const isEmpty = known === 0 && (report?.stored ?? 0) === 0;
    return html`
      <p>
        ${t('files.done', { file, count: report?.stored ?? 0 })}
        ${known > 0 ? t('files.known', { count: known }) : nothing}
      </p>
      ${
        count === 0
          ? nothing
          : html`<details>
              <summary>${t(isEmpty ? 'files.nothing' : 'files.rejected', { file, count })}</summary>
              <ul>
                ${rejected.map((one) => this.#renderRejected(one))}
                ${report?.refused.map((one) => html`<li>${this.#localize.say(one.problem)}</li>`)}
              </ul>
            </details>`
      }
    `;
  }

  #renderRejected({ line, column, field, problem }: Rejected): TemplateResult {
    const place = this.#localize.t(field === '' ? 'exchange.at.row' : 'exchange.at.cell', { line, column, field });
    return html`<li><b>${place}</b> ${this.#localize.say(problem)}</li>`;
  }

  async #takeOne(file: File, now: string): Promise<string | undefined> {
    this.work = { file: file.name, done: 0, all: 0 };
    try {
      const { entries, rejected, asOf } = await readFileEntries(file, { now, by: OFFICE });
      const onProgress = ({ done, all }: { done: number; all: number }) => {
        this.work = { file: file.name, done, all };
      };
      const report = await importRecords(entries, { open, onProgress });
      this.outcomes = [...this.outcomes, { file: file.name, report, rejected }];
      return asOf;
    } catch (error) {
      const isFull = error instanceof StorageError && error.code === 'quota';
      const problem = { code: isFull ? 'files.full' : 'files.silent', params: {} };
      this.outcomes = [...this.outcomes, { file: file.name, rejected: [], problem }];
      return undefined;
    }
  }

  async #takeHere(files: FileList | undefined | null): Promise<void> {
    if (!files || files.length === 0 || this.work) return;
    await this.take([...files], new Date().toISOString());
    this.dispatchEvent(new Event('files-done'));
  }

  #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    void this.#takeHere(target.files).then(() => {
      // the same file may be chosen again
      target.value = '';
    });
  };

  #onDragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  };

  #onDragLeave = (): void => {
    this.over = false;
  };

  #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    void this.#takeHere(event.dataTransfer?.files);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'demo-files': DemoFiles;
  }
}
