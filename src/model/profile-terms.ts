// The closed lists of a profile, apart from those that a page with a card alone never reads.

export const LEVELS = ['some', 'solid', 'deep'] as const;
export const HELP_KINDS = ['skill', 'career', 'perspective', 'reverse', 'peer'] as const;
