import { html, nothing, type TemplateResult } from 'lit';
import type { StoreController } from '../../context/store-controller.js';
import type { MentorshipStore } from '../../store/store.js';
import { saveCopy } from './save-copy.js';
import { renderFailed, renderLoading, renderNotices, type CommonLocalizer } from './states.js';

/** The sentences of an element about its own content. */
export interface StoredWords {
  readonly loading: string;
  readonly failed: string;
}

/**
 * What an element shows whose content comes from the store: what the page put inside it where there is no store, that
 * it loads, why it could not, or the content; and above it what the page has to tell, unless a provider tells it.
 */
export function renderStored(
  { snapshot, store, hasProvider }: Pick<StoreController, 'snapshot' | 'store' | 'hasProvider'>,
  localize: CommonLocalizer,
  { loading, failed }: StoredWords,
  renderReady: (store: MentorshipStore) => TemplateResult,
): TemplateResult | typeof nothing {
  if (!store || snapshot.status === 'absent') return html`<slot></slot>`;
  const notices = hasProvider ? nothing : renderNotices(localize, snapshot, () => void saveCopy(store));
  switch (snapshot.status) {
    case 'loading':
      return html`${notices} ${renderLoading(loading)}`;
    case 'failed':
      return html`${notices}
      ${renderFailed(localize, failed, snapshot.problem, () => {
        store.retry();
      })}`;
    case 'ready':
      return html`${notices} ${renderReady(store)}`;
  }
}
