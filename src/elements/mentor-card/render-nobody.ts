import { html, type TemplateResult } from 'lit';
import type { common } from '../../locale/en/common.js';
import type { people } from '../../locale/en/people.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { Problem } from '../../model/result.js';
import { renderFailed, renderLoading } from '../parts/states.js';

interface NobodyContext {
  readonly localize: Pick<LocalizeController<typeof people & typeof common>, 't' | 'say'>;
  readonly status: string;
  readonly problem: Problem | undefined;
  readonly onRetry: () => void;
}

/** A card without anybody to show: absent, loading, failed, or nobody of that id. */
export function renderNobody({ localize, status, problem, onRetry }: NobodyContext): TemplateResult {
  switch (status) {
    case 'none':
      return html`<slot></slot>`;
    case 'failed':
      return renderFailed(localize, localize.t('person.failed'), problem, onRetry);
    case 'missing':
      return html`<slot><p class="muted">${localize.t('person.unknown')}</p></slot>`;
    default:
      return renderLoading(localize.t('person.loading'));
  }
}
