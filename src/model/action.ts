import type { Action, Outcome } from './schemas/action.js';

export type { Action, Outcome } from './schemas/action.js';

export type OutcomeAnswer = Outcome['answer'];

export type ActionDraft = Pick<Action, 'kind' | 'text' | 'owner' | 'by' | 'mentorship' | 'meeting' | 'goal'>;
