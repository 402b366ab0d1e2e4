import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../model/result.js';
import type { DirectoryLocalizer } from './render-person.js';
import type { Sight } from './sight.js';

/** Parts that few pages need; where one does not come, the rest stays as it is. */
const loadMapping = () => import('./mentor-directory-mapping.js');
const loadNobody = () => import('./mentor-directory-nobody.js');
export const loadStore = () => import('./mentor-directory-store.js');

/** The page's own content stands until there is more to show; without it, the place is kept. */
export function renderLoadingPeople(localize: DirectoryLocalizer, rows: number, hasContent: boolean): TemplateResult {
  const words = rows > 0 ? localize.t('directory.loading.rows', { count: rows }) : localize.t('directory.loading');
  return html`<p class=${hasContent ? 'sr' : 'waiting muted'} role="status" part="loading">${words}</p>
    ${hasContent ? html`<slot></slot>` : nothing}`;
}

/** The step in which an editor says what the columns of a table mean. */
export function renderMapping(
  src: string,
  onMapping: (event: CustomEvent<{ readonly mapping: unknown }>) => void,
): TemplateResult {
  loadMapping().catch(() => undefined);
  return html`<mentor-directory-mapping .src=${src} @mapping-change=${onMapping}></mentor-directory-mapping>`;
}

/** Why there is nobody to show. */
export function renderNobody(
  status: 'failed' | 'empty',
  problem: Problem | undefined,
  onRetry: () => void,
): TemplateResult {
  loadNobody().catch(() => undefined);
  return html`<mentor-directory-nobody
    exportparts="failed, empty"
    .status=${status}
    .problem=${problem}
    .onRetry=${onRetry}
  ></mentor-directory-nobody>`;
}

/** What the store knows. */
export function renderStore(
  provider: string,
  lists: boolean,
  onSight: (event: CustomEvent<Sight>) => void,
): TemplateResult {
  loadStore().catch(() => undefined);
  return html`<mentor-directory-store
    .provider=${provider}
    .lists=${lists}
    @sight-change=${onSight}
  ></mentor-directory-store>`;
}

/** Whether the page put something to read inside the tag; a line break is nothing. */
export const hasContent = (host: Element): boolean =>
  [...host.childNodes].some((node) => !(node instanceof HTMLScriptElement) && (node.textContent ?? '').trim() !== '');
