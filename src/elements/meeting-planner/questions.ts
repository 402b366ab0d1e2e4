import type { ReactiveControllerHost } from 'lit';
import { agendaLater } from '../../locale/en/agenda-later.js';
import { leftOut, leftOutWords } from '../../locale/en/left-out.js';
import { questionBank } from '../../locale/en/question-bank.js';
import { LocalizeController } from '../../locale/localize.js';
import type { Rule } from '../../model/agenda.js';
import { timeBoxes } from '../../model/agenda/boxes.js';
import { LATER_RULES } from '../../model/agenda/later.js';
import { independenceOf, promptCode } from '../../model/agenda/prompts.js';
import { mentions, offLimitIn, type Agreed } from '../../model/agreed.js';
import type { MentorshipStage } from '../../model/mentorship.js';
import { QUESTION_BANK } from '../../model/question-bank.js';
import { questionsFor } from '../../model/question.js';
import type { Problem } from '../../model/result.js';
import { cannotIn, saidOf } from '../../model/said.js';
import { agreementOf, learnersOf, type Desk } from './desk.js';
import './meeting-planner-hopes.js';

const sentences = { ...agendaLater, ...questionBank, ...leftOut };

/**
 * What agendas take from beyond the records of two people: open questions and the rarer rules, with their words, and what
 * two people wanted to leave out.
 */
export class Questions {
  readonly rules: readonly Rule[] = LATER_RULES;
  readonly boxes = timeBoxes;
  readonly #words: LocalizeController<typeof sentences>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#words = new LocalizeController(host, sentences);
  }

  /** The codes that fit a stage and touch nothing that is left out (R13), the best first. */
  of(stage: MentorshipStage, { offLimits }: Agreed): readonly string[] {
    const fitting = questionsFor(QUESTION_BANK, { stage, offLimits: offLimits.picked });
    return fitting.filter((code) => !offLimits.own.some((phrase) => mentions(this.say({ code, params: {} }), phrase)));
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

  /**
   * A sentence where a text touches what is left out (R13), or what the partner does not give (R12); undefined where it
   * does not. It never blocks.
   */
  remark(text: string, desk: Desk): string | undefined {
    const { agreed, partner } = desk;
    const found = offLimitIn(text, agreed, (topic) => leftOutWords[topic]);
    if (!found) {
      const line = cannotIn(text, saidOf(agreementOf(desk), partner.person));
      return line === undefined ? undefined : this.#words.t('leftOut.cannot', { name: partner.short, line });
    }
    const topic = found.topic === undefined ? found.own : this.#words.t(`leftOut.${found.topic}`);
    return this.#words.t('leftOut.remark', { topic });
  }
}
