// The closed lists of words that records are made of; what each means stands in the glossary of the README.

export const GOAL_STATUSES = ['idea', 'planned', 'active', 'onHold', 'achieved', 'changed', 'dropped'] as const;
export const GOAL_HORIZONS = ['short', 'long'] as const;
export const CHECKPOINT_ANSWERS = ['onTrack', 'atRisk', 'offTrack'] as const;

export const ACTION_KINDS = ['task', 'advice', 'followUp'] as const;
export const ACTION_STATUSES = ['open', 'tried', 'done', 'dropped'] as const;
export const OUTCOME_ANSWERS = ['worked', 'partly', 'didNot', 'notYet'] as const;

export const FEEDBACK_STATUSES = ['requested', 'draft', 'given', 'read', 'acknowledged'] as const;
export const FEEDBACK_REPLIES = ['thanks', 'try', 'talk'] as const;

export const MENTORSHIP_KINDS = ['formal', 'informal', 'peer', 'reverse'] as const;
export const MENTORSHIP_STAGES = ['exploring', 'active', 'paused', 'closing', 'closed', 'alumni'] as const;
export const PARTNER_ROLES = ['mentor', 'mentee', 'peer'] as const;

export const MEETING_STATUSES = ['proposed', 'scheduled', 'held', 'cancelled', 'missed'] as const;
export const MEETING_FORMATS = ['video', 'phone', 'coffee', 'walk', 'written'] as const;
export const AGENDA_ITEM_KINDS = ['topic', 'roadblock', 'question'] as const;

export { HELP_KINDS, LEVELS } from './profile-terms.js';

export const REQUEST_STATUSES = [
  'draft',
  'sent',
  'viewed',
  'infoRequested',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
] as const;
export const REQUEST_KINDS = ['informal', 'peer', 'reverse'] as const;
export const REQUEST_CADENCES = ['weekly', 'fortnightly', 'threeWeeks', 'monthly', 'quarterly', 'once'] as const;
export const DECLINE_REASONS = ['time', 'topic', 'someoneElse', 'tooClose', 'own'] as const;

export const SUGGESTION_KINDS = ['training', 'conference', 'association', 'article'] as const;
export const SUGGESTION_STATUSES = ['open', 'taken', 'passed'] as const;
export const SUGGESTION_WORTHS = ['much', 'some', 'little'] as const;

export const AGREEMENT_CADENCES = ['weekly', 'fortnightly', 'threeWeeks', 'monthly', 'quarterly'] as const;
export const TALK_STYLES = ['detail', 'overview'] as const;
export const TALK_WAYS = ['spoken', 'written'] as const;
export const OFF_LIMITS = ['money', 'health', 'family', 'conflict', 'politics', 'religion'] as const;
export const CONFIDENCES = ['between', 'own', 'open'] as const;
export const CONFIDENCE_EXCEPTIONS = ['danger', 'law', 'asked', 'programme'] as const;
export const COURTESIES = ['juniorFirst', 'firstNames', 'noSteps', 'noReports'] as const;
