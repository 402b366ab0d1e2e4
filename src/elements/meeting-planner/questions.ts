import type { ReactiveControllerHost } from 'lit';
import { agendaLater } from '../../locale/en/agenda-later.js';
import { questionBank } from '../../locale/en/question-bank.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Rule } from '../../model/agenda.js';
import { timeBoxes } from '../../model/agenda/boxes.js';
import { independenceOf, promptCode } from '../../model/agenda/prompts.js';
import { LATER_RULES } from '../../model/agenda/later.js';
import type { MentorshipStage } from '../../model/mentorship.js';
import { QUESTION_BANK } from '../../model/question-bank.js';
import { questionsFor } from '../../model/question.js';
import type { Problem } from '../../model/result.js';
import { learnersOf, type Desk } from './desk.js';

const sentences = { ...agendaLater, ...questionBank };

/** What agendas take from beyond the records of two people: open questions and the rarer rules, with their words. */
export class Questions {
  readonly rules: readonly Rule[] = LATER_RULES;
  readonly boxes = timeBoxes;
  readonly #words: LocalizeController<typeof sentences>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#words = new LocalizeController(host, sentences);
  }

  /** The codes that fit a stage, the best first. */
  of(stage: MentorshipStage): readonly string[] {
    return questionsFor(QUESTION_BANK, { stage });
  }

  /** The sentence with which an agenda begins (R55). */
  promptFor(desk: Desk): string {
    const held = desk.meetings.filter(({ value }) => value.status === 'held').length;
    const learns = learnersOf(desk).includes(desk.me.person);
    const code = promptCode(independenceOf(held, desk.mentorship.value.stage), learns);
    return this.say({ code, params: { other: desk.partner.short } });
  }

  /** Whether this has the words of a code. */
  has(code: string): boolean {
    return code in sentences;
  }

  say(problem: Problem): string {
    return this.#words.say(problem);
  }
}
