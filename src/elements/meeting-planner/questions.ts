import type { ReactiveControllerHost } from 'lit';
import { leftOut, leftOutWords } from '../../locale/en/left-out.js';
import { questionBank } from '../../locale/en/question-bank.js';
import { LocalizeController } from '../../locale/localize.js';
import { mentions, offLimitIn, type Agreed } from '../../model/agreed.js';
import type { MentorshipStage } from '../../model/mentorship.js';
import { QUESTION_BANK } from '../../model/question-bank.js';
import { questionsFor } from '../../model/question.js';

const sentences = { ...questionBank, ...leftOut };

/** The bank of open questions, with their words, and what two people wanted to leave out. */
export class Questions {
  readonly #words: LocalizeController<typeof sentences>;

  constructor(host: ReactiveControllerHost & Element) {
    this.#words = new LocalizeController(host, sentences);
  }

  /** The codes that fit a stage and touch nothing that is left out (R13), the best first. */
  of(stage: MentorshipStage, { offLimits }: Agreed): readonly string[] {
    const fitting = questionsFor(QUESTION_BANK, { stage, offLimits: offLimits.picked });
    return fitting.filter((code) => !offLimits.own.some((phrase) => mentions(this.say(code), phrase)));
  }

  say(code: string): string {
    return this.#words.say({ code, params: {} });
  }

  /** A sentence where a text touches what is left out (R13); undefined where it does not. It never blocks. */
  remark(text: string, agreed: Agreed): string | undefined {
    const found = offLimitIn(text, agreed, (topic) => leftOutWords[topic]);
    if (!found) return undefined;
    const topic = found.topic === undefined ? found.own : this.#words.t(`leftOut.${found.topic}`);
    return this.#words.t('leftOut.remark', { topic });
  }
}
