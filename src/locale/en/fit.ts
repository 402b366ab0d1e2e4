import type { Catalogue } from '../localize.js';

/** Sentences that say why a mentor fits, and where the two differ as a chance to learn. */
export const fit = {
  'fit.goal': 'Can help with {topic}, which your goal “{goal}” needs',
  'fit.goal.deep': 'Knows {topic} in depth, which your goal “{goal}” needs',
  'fit.learns': 'Mentors in {topic}, which you want to learn',
  'fit.learns.deep': 'Knows {topic} in depth, which you want to learn',
  'fit.asks': 'Is happy to answer questions about {topic}',
  'fit.kind.skill': 'Helps to build a skill, the help you look for',
  'fit.kind.career': 'Talks about career paths, the help you look for',
  'fit.kind.perspective': 'Offers another view on things, the help you look for',
  'fit.kind.reverse': 'Likes to be mentored by a junior colleague, as you wish',
  'fit.kind.peer': 'Looks for an exchange among equals, as you do',
  'fit.gives': 'Wants to learn {topic}, which you know: you can give something back',
  'fit.language': 'Speaks {language}, as you do',
  'fit.hours': {
    one: 'You are both free for {count} hour each week',
    other: 'You are both free for {count} hours each week',
  },
  'fit.format': 'Likes to meet as you do: {format}',
  'fit.style': 'Works as you like it: {style}',
  'fit.reply': { one: 'Usually answers within {count} day', other: 'Usually answers within {count} days' },
  'fit.reply.sameDay': 'Usually answers on the same day',
  'fit.other.work': 'Does other work than you ({headline}): a chance to see it from there',
  'fit.other.organisation': 'Works at {organisation}: a chance to learn how it is done elsewhere',
  'fit.other.place': 'Lives in {place}: a chance to learn how it is done there',
  'fit.other.style': 'Works in another way than you ({style}): a chance to try it',
} as const satisfies Catalogue;
