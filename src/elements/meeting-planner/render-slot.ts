import { html, nothing, type TemplateResult } from 'lit';
import type { Slot, SlotMark } from '../../calendar/slots.js';
import type { LocalizeController } from '../../locale/localize.js';
import * as icons from '../../theme/icons.js';
import type { Desk } from './desk.js';
import { dayInWords } from './echo.js';
import type { slotSentences } from './slot-words.js';

type Words = LocalizeController<typeof slotSentences>;

/** The sides of a slot, in its order. */
export const SIDES = ['me', 'other'] as const;

const MINUTE_MS = 60_000;

interface Card {
  readonly type: 'checkbox' | 'radio';
  readonly isPicked: boolean;
  readonly isDisabled?: boolean;
  readonly onPick: () => void;
}

const minutesOf = ({ start, end }: Slot): number => (Date.parse(end) - Date.parse(start)) / MINUTE_MS;

const MARKS = {
  me: { early: 'slots.early.me', late: 'slots.late.me', dayOff: 'slots.dayOff.me' },
  other: {
    early: 'slots.early.other',
    late: 'slots.late.other',
    dayOff: 'slots.dayOff.other',
    nextDay: 'slots.nextDay.other',
    previousDay: 'slots.previousDay.other',
  },
} as const satisfies Record<(typeof SIDES)[number], Partial<Record<SlotMark, keyof typeof slotSentences>>>;

function renderMarks(words: Words, { partner }: Desk, { locals }: Slot): TemplateResult | typeof nothing {
  const marks = SIDES.flatMap((side, index) => {
    const codes: Partial<Record<SlotMark, keyof typeof slotSentences>> = MARKS[side];
    return (locals[index]?.marks ?? []).flatMap((mark) => codes[mark] ?? []);
  });
  return marks.length === 0
    ? nothing
    : html`<span class="marks">
        ${marks.map((code) => html`<span class="mark">${icons.clock()}${words.t(code, { name: partner.short })}</span> `)}
      </span>`;
}

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
