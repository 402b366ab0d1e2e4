import { mentions } from './agreed.js';
import { agreedValue, type Clauses, type ClauseValues } from './agreement.js';

/** What one of two people has settled about themselves (R10, R12, R30). What nobody settled is absent or empty. */
export interface Said {
  readonly purpose?: string | undefined;
  readonly expectations: readonly string[];
  readonly gives: readonly string[];
  readonly cannot: readonly string[];
  readonly does: readonly string[];
  readonly style?: ClauseValues['style'] | undefined;
}

/** Only what both said yes to. */
export const saidOf = (agreement: Clauses | undefined, person: string): Said => ({
  purpose: agreedValue(agreement, 'purpose', person),
  expectations: agreedValue(agreement, 'expectations', person) ?? [],
  gives: agreedValue(agreement, 'gives', person) ?? [],
  cannot: agreedValue(agreement, 'cannot', person) ?? [],
  does: agreedValue(agreement, 'does', person) ?? [],
  style: agreedValue(agreement, 'style', person),
});

/** What somebody does not give and a text asks for, in the words that were agreed on (R12). */
export const cannotIn = (text: string, { cannot }: Pick<Said, 'cannot'>): string | undefined =>
  cannot.find((line) => mentions(text, line));

/** What two people want to talk about and a text of theirs does not mention yet (R13). */
export const topicsLeft = (agreement: Clauses | undefined, texts: readonly string[]): readonly string[] =>
  (agreedValue(agreement, 'topics') ?? []).filter((topic) => !texts.some((text) => mentions(text, topic)));
