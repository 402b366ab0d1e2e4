import { html, nothing, type TemplateResult } from 'lit';
import type { PlannedMeeting } from '../../model/schedule.js';
import type { Desk } from './desk.js';
import './meeting-planner-advice.js';
import './meeting-planner-agenda.js';
import type { DoneDetail } from './part-event.js';

export type DialogName = 'plan' | 'move' | 'offer' | 'cancel' | 'zone' | 'calendars';

type Done = (event: CustomEvent<DoneDetail>) => void;

/** The dialog that is open, if any; the one that moves a meeting begins with a day. */
export function renderDialog(
  name: DialogName | undefined,
  desk: Desk,
  meeting: PlannedMeeting | undefined,
  done: Done,
  day = '',
): TemplateResult | typeof nothing {
  if (name === 'plan')
    return html`<meeting-planner-plan .desk=${desk} @meeting-planner-done=${done}></meeting-planner-plan>`;
  if (name === 'zone')
    return html`<meeting-planner-zone .desk=${desk} @meeting-planner-done=${done}></meeting-planner-zone>`;
  if (!meeting || !name) return nothing;
  if (name === 'calendars')
    return html`<meeting-planner-calendars
      .desk=${desk}
      .meeting=${meeting}
      @meeting-planner-done=${done}
    ></meeting-planner-calendars>`;
  return name !== 'cancel'
    ? html`<meeting-planner-move
        .desk=${desk}
        .meeting=${meeting}
        .offers=${name === 'offer'}
        .day=${day}
        @meeting-planner-done=${done}
      ></meeting-planner-move>`
    : html`<meeting-planner-cancel
        .desk=${desk}
        .meeting=${meeting}
        @meeting-planner-done=${done}
      ></meeting-planner-cancel>`;
}

/** What is talked about at a meeting: its agenda before, its working view while it is held. */
export function renderTalk(
  desk: Desk,
  meeting: PlannedMeeting | undefined,
  isHolding: boolean,
  done: Done,
): TemplateResult | typeof nothing {
  if (!meeting || meeting.value.status === 'cancelled') return nothing;
  if (isHolding) {
    return html`<meeting-planner-hold
      .desk=${desk}
      .meeting=${meeting}
      @meeting-planner-done=${done}
    ></meeting-planner-hold>`;
  }
  const isOver = meeting.value.status === 'held' || meeting.value.status === 'missed';
  return isOver ? nothing : html`<meeting-planner-agenda .desk=${desk} .meeting=${meeting}></meeting-planner-agenda>`;
}

/** Times that one of the two offers, if any. */
export const renderAnother = (
  desk: Desk,
  meeting: PlannedMeeting | undefined,
  on: { readonly done: Done; readonly others: () => void },
): TemplateResult | typeof nothing =>
  meeting
    ? html`<meeting-planner-another
        .desk=${desk}
        .meeting=${meeting}
        @meeting-planner-done=${on.done}
        @meeting-planner-others=${on.others}
      ></meeting-planner-another>`
    : nothing;

export const renderAdvicePanel = (desk: Desk, advice: Desk['actions'], done: Done): TemplateResult | typeof nothing =>
  advice.length === 0
    ? nothing
    : html`<meeting-planner-advice
        .desk=${desk}
        .advice=${advice}
        @meeting-planner-done=${done}
      ></meeting-planner-advice>`;
