import { html, type TemplateResult } from 'lit';
import type { Slot } from '../../calendar/slots.js';
import type { LocalizeController } from '../../locale/localize.js';
import type { Desk } from './desk.js';
import { dayInWords } from './echo.js';
import { renderMarks } from './render-marks.js';
import type { slotSentences } from './slot-words.js';

type Words = LocalizeController<typeof slotSentences>;

const MINUTE_MS = 60_000;

interface Card {
  readonly type: 'checkbox' | 'radio';
  readonly isPicked: boolean;
  readonly isDisabled?: boolean;
  readonly onPick: () => void;
}

const minutesOf = ({ start, end }: Slot): number => (Date.parse(end) - Date.parse(start)) / MINUTE_MS;

/** A time that can be picked: its day, its hours on both clocks, and what is unusual about them. */
export function renderSlot(words: Words, desk: Desk, slot: Slot, card: Card): TemplateResult {
  const { mine, theirs } = dayInWords(words, desk, slot.start, minutesOf(slot));
  return html`
    <label class="choice">
      <input
        type=${card.type}
        name="slot"
        .checked=${card.isPicked}
        ?disabled=${card.isDisabled ?? false}
        @change=${card.onPick}
      />
      <span>
        <b>${words.date(slot.start, 'long', desk.me.zone)}</b>
        <small>${mine}</small>
        <small>${theirs}</small>
        ${renderMarks(words, desk, slot)}
      </span>
    </label>
  `;
}
