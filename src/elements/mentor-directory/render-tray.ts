import { html, nothing, type TemplateResult } from 'lit';
import type { ChoosingLocalizer } from './choosing-words.js';
import type { Unread } from './people-source.js';
import type { PeopleActions } from './people-actions.js';
import { renderProblem } from './render-directory.js';

type Rendered = TemplateResult | typeof nothing;

const loadUnread = () => import('./mentor-directory-unread.js');

/** Which rows of a file could not be read, below the people who could. */
export function renderUnread(words: ChoosingLocalizer, all: number, unread: readonly Unread[]): Rendered {
  if (unread.length === 0) return nothing;
  loadUnread().catch(() => undefined);
  const count = new Set(unread.map(({ line }) => line)).size;
  const people = words.t('directory.count', { count: all });
  return html`<mentor-directory-unread
    class="small muted"
    .words=${words.t('directory.unread', { people, count })}
    .unread=${unread}
  ></mentor-directory-unread>`;
}

/** The people who are put side by side. */
export function renderTray(words: ChoosingLocalizer, actions: PeopleActions): Rendered {
  const count = actions.compared.length;
  const problem = renderProblem(words, actions.problem);
  if (count === 0) return problem;
  return html`<div class="tray" part="tray">
    <p>${words.t(count === 1 ? 'directory.compare.another' : 'directory.compare.tray', { count })}</p>
    ${problem}
    <span class="cluster">
      <button class="btn quiet s" type="button" @click=${() => actions.clearCompared()}>
        ${words.t('directory.compare.clear')}
      </button>
      <button class="btn s" type="button" ?disabled=${count < 2} @click=${() => void actions.openCompared()}>
        ${words.t('directory.compare.open')}
      </button>
    </span>
  </div>`;
}
