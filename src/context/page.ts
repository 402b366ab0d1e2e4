import { ContextRoot } from '@lit/context';
import type { MentorshipStore } from '../store/store.js';

/** A provider as others on the page see it. */
export interface ProviderLike {
  readonly id: string;
  readonly store: MentorshipStore;
}

/** What the copies of this package on one page share. */
interface Page {
  readonly providers: Set<ProviderLike>;
  readonly listeners: Set<() => void>;
  store: MentorshipStore | undefined;
}

const KEY = Symbol.for('mentorship-widgets/page/1');

/** One registry and one ContextRoot a document, whichever copy comes first. */
function page(): Page {
  const holder = document as Document & { [KEY]?: Page };
  const known = holder[KEY];
  if (known) return known;
  new ContextRoot().attach(document.documentElement);
  return (holder[KEY] = { providers: new Set(), listeners: new Set(), store: undefined });
}

const tell = (): void => {
  for (const listener of [...page().listeners]) listener();
};

/** Makes a provider known; answers the way to withdraw it. */
export function registerProvider(provider: ProviderLike): () => void {
  page().providers.add(provider);
  tell();
  return () => {
    page().providers.delete(provider);
    tell();
  };
}

/** Calls back when providers come, go or change their store; answers the way to stop. */
export function onProviders(listener: () => void): () => void {
  page().listeners.add(listener);
  return () => page().listeners.delete(listener);
}

/** A provider has a new store. */
export const providerChanged = tell;

/** The provider around an element, whatever shadow roots lie between. */
export function providerAround(element: Node): ProviderLike | undefined {
  const providers = [...page().providers];
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    const found = providers.find((provider) => Object.is(provider, node));
    if (found) return found;
  }
  return undefined;
}

/** The id of the plain element that a provider was mounted in: authors can write one there. */
const placeId = (provider: ProviderLike): string | undefined =>
  provider instanceof Element ? provider.closest('[data-mentorship-widget]')?.id : undefined;

export const providerById = (id: string): ProviderLike | undefined =>
  [...page().providers].find((provider) => provider.id === id || placeId(provider) === id);

/** The only provider of the page, for elements that an editor moved out of it. */
export function onlyProvider(): ProviderLike | undefined {
  const [only, ...others] = page().providers;
  return others.length === 0 ? only : undefined;
}

let makeDefault: (() => MentorshipStore) | undefined;

/** The provider module says how a page without a provider gets its store. */
export const registerDefaultStore = (make: () => MentorshipStore): void => {
  makeDefault = make;
};

/** The store of a page without a provider: made once, when the first element asks. */
export function pageStore(): MentorshipStore | undefined {
  if (page().providers.size > 1) return undefined;
  return (page().store ??= makeDefault?.());
}

/** Resolves when the page has been parsed: only then is it known whether it has a provider. */
export const whenParsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
