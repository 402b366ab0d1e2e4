import type { Catalogue } from '../localize.js';

/** Sentences of what an agenda suggests by the rules that come later. */
export const agendaLater = {
  'agenda.box': { one: 'about {count} minute', other: 'about {count} minutes' },
  'agenda.box.none': 'time is short',
  'agenda.prompt.ask.learner':
    'A good way to begin: tell {other} what you are facing, and ask for one piece of advice.',
  'agenda.prompt.ask.guide': 'A good way to begin: let {other} tell the whole story before you advise.',
  'agenda.prompt.options.learner':
    'You know each other by now: bring the options that you see, and ask {other} what is missing.',
  'agenda.prompt.options.guide': 'You know each other by now: ask {other} for options before you offer yours.',
  'agenda.prompt.plan.learner': 'You have come far: tell {other} your plan, and ask what you overlook.',
  'agenda.prompt.plan.guide': '{other} has come far: listen to the plan, and ask instead of advising.',
  'agenda.title.checkIn': 'How is “{goal}” going?',
  'agenda.title.pulse': 'How is the mentoring going?',
  'agenda.title.review': 'What we agreed: does it still fit?',
  'agenda.title.until': 'Go on, change something, or bring it to a good end?',
  'agenda.title.show': 'Something new that {owner} can show you',
  'agenda.title.show.me': 'Something new that you can show {other}',
  'agenda.title.showBoth': 'Something new that you can show each other',
  'agenda.title.story': 'A story: {text}',
  'agenda.reason.checkEvery': {
    one: 'You wanted to look at it at every meeting.',
    other: 'You wanted to look at it after every {count} meetings.',
  },
  'agenda.reason.checkOn': 'You wanted to look at it on {date}.',
  'agenda.reason.pulse': 'Every fifth meeting asks how it goes for both of you.',
  'agenda.reason.review': 'You wanted to look at your agreement again on {date}.',
  'agenda.reason.until': 'The time that you agreed on goes until {date}.',
  'agenda.reason.show': 'Every third meeting has room for it, so that both of you learn.',
  'agenda.reason.story': '{by} offers to tell it.',
  'agenda.reason.story.me': 'You offer to tell it on your profile.',
} as const satisfies Catalogue;
