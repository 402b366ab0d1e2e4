import type { LitElement } from 'lit';
import { meetingDrag } from '../../locale/en/meeting-drag.js';
import { LocalizeController } from '../../locale/localize.js';
import { isOpen } from '../../model/meeting-state.js';
import { endOf, type PlannedMeeting } from '../../model/schedule.js';
import { isWritten } from '../../model/written.js';
import { addStyles } from '../parts/document-styles.js';
import { DragController, type Drag, type Lift } from '../parts/drag-controller.js';
import type { Desk } from './desk.js';
import { monthMoverStyles } from './month-mover.styles.js';
import { sentences } from './words.js';

/** A day of the month. */
interface DayPlace {
  readonly day: string;
}

/** A meeting on its way: the day that it comes from, and the one where it would land. */
export type Moving = Drag<DayPlace>;

export interface MonthMoverOptions {
  readonly desk: () => Desk | undefined;
  /** The meeting that the button of a day stands for. */
  readonly meetingOn: (day: string) => PlannedMeeting | undefined;
  /** Where a meeting would go, that it goes back, or why it cannot go. */
  readonly onSaid: (text: string) => void;
  /** A meeting was dropped on another day that is to come. */
  readonly onDrop: (meeting: PlannedMeeting, day: string) => void;
}

/** For how long a finger rests on a meeting before it is lifted: shorter, and pages would not scroll. */
const HOLD_MS = 450;

const cellsIn = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('td[data-day]')];

function dayAt(root: ParentNode, x: number, y: number): DayPlace | undefined {
  const cell = cellsIn(root).find((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    return x >= left && x <= right && y >= top && y <= bottom;
  });
  const day = cell?.dataset['day'];
  return day === undefined ? undefined : { day };
}

function liftAt(target: Element, { pointerType }: PointerEvent): Lift | undefined {
  const card = target.closest<HTMLElement>('button.day');
  const id = card?.closest<HTMLElement>('[data-day]')?.dataset['day'];
  return card && id !== undefined ? { card, id, hold: pointerType === 'mouse' ? undefined : HOLD_MS } : undefined;
}

/** Drags the meetings of a month to other days. Dropped, a meeting is not moved yet: who dropped it is asked first. */
export class MonthMover {
  readonly #options: MonthMoverOptions;
  readonly #words: LocalizeController<typeof sentences & typeof meetingDrag>;
  readonly #drag: DragController<DayPlace>;

  constructor(host: LitElement, options: MonthMoverOptions) {
    this.#options = options;
    this.#words = new LocalizeController(host, { ...sentences, ...meetingDrag });
    addStyles(host, monthMoverStyles);
    this.#drag = new DragController<DayPlace>(host, {
      liftAt,
      slotOf: (card) => card.closest('td'),
      placeAt: (_, x, y) => dayAt(host.renderRoot, x, y),
      isSame: (a, b) => a.day === b.day,
      onMove: (drag) => {
        this.#onMove(drag);
        host.requestUpdate();
      },
      onDrop: (drag) => this.#onDrop(drag),
      onCancel: (day) => this.#sayBack(day),
    });
  }

  get moving(): Moving | undefined {
    return this.#drag.current;
  }

  /** Takes over a press that is held since before this was loaded, and has come to where `since` tells. */
  grip(event: PointerEvent, target: EventTarget | undefined, since?: PointerEvent): void {
    this.#drag.grip(event, target, since);
  }

  #onMove({ id, day }: Moving): void {
    const { desk, meetingOn, onSaid } = this.#options;
    const [at, meeting] = [desk(), meetingOn(id)];
    if (!at || !meeting) return;
    if (!isOpen(meeting.value) || endOf(meeting.value) <= at.now) {
      this.#drag.cancel();
      onSaid(this.#words.t('drag.over'));
      return;
    }
    const date = this.#words.date(day, 'long');
    const time = this.#words.time(meeting.value.start, at.me.zone);
    if (day < at.today) onSaid(this.#words.t('drag.past', { date }));
    else onSaid(this.#words.t(isWritten(meeting.value) ? 'drag.to.written' : 'drag.to', { date, time }));
  }

  #onDrop({ id, day }: Moving): void {
    const { desk, meetingOn, onSaid, onDrop } = this.#options;
    const [at, meeting] = [desk(), meetingOn(id)];
    if (!at || !meeting || day === id) {
      this.#sayBack(id);
    } else if (day < at.today) {
      onSaid(this.#words.t('drag.past', { date: this.#words.date(day, 'long') }));
    } else {
      onSaid('');
      onDrop(meeting, day);
    }
  }

  #sayBack(day: string): void {
    this.#options.onSaid(this.#words.t('drag.back', { date: this.#words.date(day, 'long') }));
  }
}
