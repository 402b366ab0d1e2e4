import type { ReactiveControllerHost } from 'lit';
import { meetingQuestions } from '../../locale/en/meeting-questions.js';
import { LocalizeController } from '../../locale/localize.js';
import type { MentorshipStage } from '../../model/mentorship.js';
import { questionsFor } from '../../model/question.js';

/** The bank of open questions, with their words. */
export class Questions {
  readonly #words: LocalizeController<typeof meetingQuestions>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#words = new LocalizeController(host, meetingQuestions);
  }

  /** The codes that fit a stage, the best first. */
  of(stage: MentorshipStage): readonly string[] {
    return questionsFor(stage);
  }

  say(code: string): string {
    return this.#words.say({ code, params: {} });
  }
}
