import type { Catalogue } from '../localize.js';

/** Sentences of what can be done from an agenda: thoughts for oneself, and the answer to a check-in. */
export const agendaParts = {
  'thought.title': 'Only for you, for now',
  'thought.label': 'What might you want to raise?',
  'thought.hint': 'A doubt, a mistake, half a question. You decide later whether it goes on the agenda.',
  'thought.keep': 'Keep it for me',
  'thought.kept': 'Kept for you alone.',
  'thought.release': 'Put it on the agenda',
  'thought.release.of': 'Put it on the agenda, where {name} reads it: “{text}”',
  'thought.released': '“{text}” is on the agenda. {name} can read it now.',
  'thought.drop.of': 'Remove “{text}”',
  'thought.dropped': '“{text}” is removed.',
  'check.onTrack': 'On track',
  'check.atRisk': 'At risk',
  'check.offTrack': 'Off track',
  'check.group': 'How is “{goal}” going?',
  'check.saved': 'Noted: {answer}.',
  'thought.text.missing': 'Write a few words first, for yourself.',
  'followUp.lead': 'It did not work. That is worth a new question:',
  'followUp.instead': 'What could be tried instead?',
  'followUp.missed': 'What did we overlook?',
  'followUp.known': 'Who else has been where we are?',
  'followUp.asked': 'On the agenda: “{text}”',
} as const satisfies Catalogue;
