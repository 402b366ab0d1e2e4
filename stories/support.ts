import { html, nothing, type TemplateResult } from 'lit';
import '../src/index.js';
import type { StorageFactory } from '../src/storage/contract.js';
import type { ImportEntry } from '../src/store/import.js';
import { LENA, NOW } from '../test/support/sample.js';
import { spoiled, worldOf } from '../test/support/world.js';

export interface StoryOptions {
  readonly records?: readonly ImportEntry[];
  /** Who looks. */
  readonly as?: string | null;
  readonly now?: string;
  readonly zone?: string;
  /** Changes the storage: to show what a failing or slow one looks like. */
  /** Whether the story offers what its device holds from before; other stories must not show it. */
  readonly claims?: boolean;
  /** The attribute of that name. */
  readonly reminders?: string;
  readonly storage?: (fine: StorageFactory) => StorageFactory;
}

/** A page of one person on a memory storage with these records. */
export function onPage(content: TemplateResult, options: StoryOptions = {}): TemplateResult {
  const { records = [], as = LENA, now = NOW, zone = 'Europe/Berlin', claims = false } = options;
  const change = options.storage ?? ((fine: StorageFactory) => fine);
  const world = worldOf(records);
  const factory: StorageFactory = (config) => world.then((opened) => change(opened.storage)(config));
  return html`<mentorship-provider
    ?no-claim=${!claims}
    reminders=${options.reminders ?? nothing}
    .storageFactory=${factory}
    .user=${as}
    .zone=${zone}
    .clock=${() => now}
    >${content}</mentorship-provider
  >`;
}

/** A storage whose reading never ends. */
export const slow = (fine: StorageFactory): StorageFactory =>
  spoiled(fine, () => ({ spaces: () => new Promise(() => undefined) }));

/** A storage that cannot be reached. */
export const failing = (): StorageFactory => () =>
  import('../src/storage/contract.js').then(({ StorageError }) => {
    throw new StorageError('server');
  });
