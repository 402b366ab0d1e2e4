import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { PartsController } from '../parts/parts-controller.js';
import { renderProblem } from '../parts/states.js';
import { loadMore } from './loads.js';
import type { Words } from './words.js';

type Sheets = Awaited<ReturnType<typeof loadMore>>;

/** A button that prints; what it prints is loaded with the first press. */
export class PrintController {
  readonly #host: LitElement;
  readonly #parts: PartsController<'sheets'>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#parts = new PartsController(host, { sheets: loadMore });
  }

  render(words: Words, label: string, print: (sheets: Sheets, place: HTMLElement) => Promise<void>): TemplateResult {
    const { problem } = this.#parts;
    return html`<button class="btn s" type="button" @click=${() => void this.#print(print)}>${label}</button>
      ${problem ? renderProblem(words, problem) : nothing}`;
  }

  async #print(print: (sheets: Sheets, place: HTMLElement) => Promise<void>): Promise<void> {
    const isThere = await this.#parts.need('sheets');
    const place = this.#host.renderRoot.querySelector<HTMLElement>('.mw');
    if (isThere && place) await print(await loadMore(), place);
  }
}
