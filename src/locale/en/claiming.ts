import type { Catalogue } from '../localize.js';

/** Sentences about what somebody wrote on a device before signing in; loaded only where there is something. */
export const claiming = {
  'claim.notice': {
    one: 'You wrote {count} thing on this device before signing in.',
    other: 'You wrote {count} things on this device before signing in.',
  },
  'claim.notice.storage': {
    one: 'There is {count} thing from before on this device. It is not part of this page yet.',
    other: 'There are {count} things from before on this device. They are not part of this page yet.',
  },
  'claim.look': 'Look at them',
  'claim.later': 'Not now',
  'claim.quiet': {
    one: '{count} thing from before is still on this device only.',
    other: '{count} things from before are still on this device only.',
  },
  'claim.title': 'What is on this device',
  'claim.what.move': 'Nothing moves until you press. Then it is kept with everything else you write here.',
  'claim.what.copy':
    'This page keeps things only until you close the tab. So you get a copy, and what is on this device stays.',
  'claim.whose': 'Does somebody else use this device, too? Look first: what you move becomes yours.',
  'claim.whose.named':
    'Does somebody else use this device, too? Look first: what you move becomes yours, under the name {name}.',
  'claim.kind.mentorship': 'Mentorships',
  'claim.kind.person': 'People',
  'claim.kind.goal': 'Goals',
  'claim.kind.meeting': 'Meetings',
  'claim.kind.note': 'Notes',
  'claim.kind.action': 'Advice and promises',
  'claim.kind.feedback': 'Feedback',
  'claim.kind.request': 'Asks',
  'claim.kind.other': 'Other things',
  'claim.item.contact': 'How to reach you, {date}',
  'claim.item.request': 'An ask, {date}',
  'claim.item.places': 'How many asks you take, {date}',
  'claim.item.agreement': 'What you two agreed, {date}',
  'claim.item.shortlist': 'People you keep for later, {date}',
  'claim.item.mentorship': 'You and {name}',
  'claim.item.meeting': 'Meeting',
  'claim.item.series': 'Series of meetings, from {date}',
  'claim.item.note': 'Notes of a meeting',
  'claim.item.feedback': 'Feedback',
  'claim.more': { one: '{count} more', other: '{count} more' },
  'claim.stays': 'Stays on this device',
  'claim.aside': {
    one: '{count} entry cannot be read by this version of the page. It stays as it is.',
    other: '{count} entries cannot be read by this version of the page. They stay as they are.',
  },
  'claim.left.self': 'It is between you and yourself, so there is nobody to share it with.',
  'claim.left.together': 'You have a mentorship with the same person already. That one stays, and the rest joins it.',
  'claim.left.there': 'Another version of it is here already. That one stays.',
  'claim.move': 'Move them here',
  'claim.copy': 'Copy them here',
  'claim.again': 'Try again',
  'claim.close': 'Close',
  'claim.moving': 'Moving {done} of {all}…',
  'claim.moved': {
    one: '{count} thing is here now. It is yours.',
    other: '{count} things are here now. They are yours.',
  },
  'claim.some': {
    one: '{count} thing could not be moved. Nothing is lost: it is still on this device.',
    other: '{count} things could not be moved. Nothing is lost: they are still on this device.',
  },
  'claim.unread': 'What is on this device could not be read just now. Nothing has been changed.',
} as const satisfies Catalogue;
