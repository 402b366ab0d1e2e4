import { html, nothing, type TemplateResult } from 'lit';
import type { Slot, SlotMark } from '../../calendar/slots.js';
import type { meetingSlots } from '../../locale/en/meeting-slots.js';
import type { LocalizeController } from '../../locale/localize.js';
import * as icons from '../../theme/icons.js';
import type { Desk } from './desk.js';

type Words = Pick<LocalizeController<typeof meetingSlots>, 't'>;

/** The sides of a slot, in its order. */
export const SIDES = ['me', 'other'] as const;

const MARKS = {
  me: { early: 'slots.early.me', late: 'slots.late.me', dayOff: 'slots.dayOff.me' },
  other: {
    early: 'slots.early.other',
    late: 'slots.late.other',
    dayOff: 'slots.dayOff.other',
    nextDay: 'slots.nextDay.other',
    previousDay: 'slots.previousDay.other',
  },
} as const satisfies Record<(typeof SIDES)[number], Partial<Record<SlotMark, keyof typeof meetingSlots>>>;

/** What is unusual about a time, for either of the two. */
export function renderMarks(words: Words, { partner }: Desk, { locals }: Slot): TemplateResult | typeof nothing {
  const marks = SIDES.flatMap((side, index) => {
    const codes: Partial<Record<SlotMark, keyof typeof meetingSlots>> = MARKS[side];
    return (locals[index]?.marks ?? []).flatMap((mark) => codes[mark] ?? []);
  });
  return marks.length === 0
    ? nothing
    : html`<span class="marks">
        ${marks.map((code) => html`<span class="mark">${icons.clock()}${words.t(code, { name: partner.short })}</span> `)}
      </span>`;
}
