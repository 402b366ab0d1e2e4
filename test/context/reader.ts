import { html, LitElement, type TemplateResult } from 'lit';
import { StoreController } from '../../src/context/store-controller.js';
import type { Snapshot } from '../../src/store/snapshot.js';

/** An element that does nothing but read a store. */
export class Reader extends LitElement {
  static override properties = { provider: {} };
  declare provider: string;
  readonly stored = new StoreController(this, () => this.needed);
  needed = true;
  rendered = 0;

  constructor() {
    super();
    this.provider = '';
  }

  get snapshot(): Snapshot {
    return this.stored.snapshot;
  }

  override render(): TemplateResult {
    this.rendered += 1;
    return html`${this.snapshot.status} ${this.snapshot.identity.person}`;
  }
}

let count = 0;

/** A new tag for a reader: warnings are said once for each tag. */
export function readerTag(): string {
  const tag = `test-reader-${String((count += 1))}`;
  customElements.define(tag, class extends Reader {});
  return tag;
}

/** A reader that stands nowhere yet. */
export function createReader(provider = ''): Reader {
  const reader = document.createElement(readerTag());
  if (!(reader instanceof Reader)) throw new Error('not defined');
  reader.provider = provider;
  return reader;
}
