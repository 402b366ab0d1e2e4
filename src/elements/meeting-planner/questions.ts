import type { ReactiveControllerHost } from 'lit';
import { questionBank } from '../../locale/en/question-bank.js';
import { LocalizeController } from '../../locale/localize.js';
import type { MentorshipStage } from '../../model/mentorship.js';
import { QUESTION_BANK } from '../../model/question-bank.js';
import { questionsFor } from '../../model/question.js';

/** The bank of open questions, with their words. */
export class Questions {
  readonly #words: LocalizeController<typeof questionBank>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#words = new LocalizeController(host, questionBank);
  }

  /** The codes that fit a stage, the best first. */
  of(stage: MentorshipStage): readonly string[] {
    return questionsFor(QUESTION_BANK, { stage });
  }

  say(code: string): string {
    return this.#words.say({ code, params: {} });
  }
}
