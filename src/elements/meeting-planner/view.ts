/** How the coming meetings are shown. */
export const VIEWS = ['month', 'agenda', 'day'] as const;

export type View = (typeof VIEWS)[number];
