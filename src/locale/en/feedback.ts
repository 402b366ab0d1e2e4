import type { Catalogue } from '../localize.js';

/** Sentences of the feedback form at first sight. */
export const feedback = {
  'feedback.loading': 'Getting the feedback…',
  'feedback.failed': 'The feedback did not load',
  'feedback.empty': 'Whom would you like to hear from?',
  'feedback.empty.how':
    'Feedback passes between two people who work together. Start a mentorship with somebody, then you can give and ask for it here.',
  'feedback.switch': 'Give or ask',
  'feedback.switch.give': 'Give feedback',
  'feedback.switch.ask': 'Ask for feedback',
  'feedback.title': 'Feedback for {partner}',
  'feedback.asked': '{partner} asked: “{question}”',
  'feedback.ifYouLike': '(if you like)',
  'feedback.situation': 'When and where was it?',
  'feedback.situation.missing': 'Say when and where it was, in a few words.',
  'feedback.day': 'The day',
  'feedback.observation': 'What did you see or hear?',
  'feedback.observation.missing': 'Say what you saw or heard. One sentence is enough.',
  'feedback.effect': 'What did it do?',
  'feedback.next': 'Next time, try…',
  'feedback.next.hint': 'One small thing that {partner} could do more of, or differently.',
  'feedback.draft.keptAt': 'Draft kept on this device, {time}',
  'feedback.draft.tab': 'Your text stays here until you close the tab',
  'feedback.send': 'Send to {partner}',
  'feedback.sent': 'Sent to {partner}.',
  'feedback.sent.next': '{partner} can answer in one step. You will see it here.',
  'feedback.waiting': 'It is kept on this device and goes to {partner} when the storage answers again.',
  'feedback.another': 'Write something else',
  'feedback.give.other': 'Only the person who was asked can give this feedback.',
  'feedback.give.twice': 'Something was sent from here already. Send again to send this text as well.',
} as const satisfies Catalogue;
