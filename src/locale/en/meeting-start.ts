import type { Catalogue } from '../localize.js';

/** Sentences of the first step: whom one meets, and where their clocks are. */
export const meetingStart = {
  'mentorship.name.missing': 'Write the name of the person you meet.',
  'first.title': 'Who do you meet?',
  'first.text': 'A name is enough to plan meetings. Your partner needs no account for it.',
  'first.name': 'Name',
  'first.zone': 'Where are their clocks?',
  'first.zone.hint': 'With the time zone you see the right hour for both of you.',
  'first.zone.unknown': 'I do not know yet',
  'first.role': 'In this mentoring I am',
  'first.role.mentee': 'the mentee',
  'first.role.mentor': 'the mentor',
  'first.role.peer': 'a peer',
  'first.save': 'Start',
  'first.me': 'Me',
  'zone.title': 'Where is {name}?',
  'zone.saved': 'The hours of {name} are shown from now on.',
} as const satisfies Catalogue;
