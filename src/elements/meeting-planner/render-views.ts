import { html, type TemplateResult } from 'lit';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Desk } from './desk.js';
import './meeting-planner-month.js';
import type { ChosenMeeting, MoveDetail } from './part-event.js';
import { VIEWS, type View } from './view.js';
import type { Words } from './words.js';

export interface ViewScene {
  readonly desk: Desk;
  readonly view: View;
  /** The meeting that is shown. */
  readonly shown: PlannedMeeting | undefined;
  /** Id of the next meeting. */
  readonly next: string;
  readonly onView: (view: View) => void;
  readonly onChoose: (event: CustomEvent<ChosenMeeting>) => void;
  readonly onMove: (event: CustomEvent<MoveDetail>) => void;
}

function renderView({ view, desk, shown, next, onChoose, onMove }: ViewScene): TemplateResult {
  const chosen = shown?.id ?? '';
  if (view === 'agenda')
    return html`<meeting-planner-list
      .desk=${desk}
      .chosen=${chosen}
      .next=${next}
      @meeting-planner-choose=${onChoose}
    ></meeting-planner-list>`;
  if (view === 'day')
    return html`<meeting-planner-day
      .desk=${desk}
      .shown=${shown}
      .next=${next}
      @meeting-planner-choose=${onChoose}
    ></meeting-planner-day>`;
  return html`<meeting-planner-month
    .desk=${desk}
    .chosen=${chosen}
    .next=${next}
    @meeting-planner-choose=${onChoose}
    @meeting-planner-move=${onMove}
  ></meeting-planner-month>`;
}

/** The meetings in the view that is chosen, and the switch between the views. */
export const renderViews = (words: Words, scene: ViewScene, after: unknown): TemplateResult => html`
  <article class="panel">
    <div class="views" role="group" aria-label=${words.t('view.label')}>
      ${VIEWS.map(
        (view) =>
          html`<button
            class="btn"
            type="button"
            aria-pressed=${view === scene.view ? 'true' : 'false'}
            @click=${() => {
              scene.onView(view);
            }}
          >
            ${words.t(`view.${view}`)}
          </button>`,
      )}
    </div>
    ${renderView(scene)} ${after}
  </article>
`;
