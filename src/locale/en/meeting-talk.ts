import type { Catalogue } from '../localize.js';

/** Sentences of what is written around a meeting: its agenda, notes, advice and what became of it. */
export const meetingTalk = {
  // agenda
  'agenda.wanted.label': 'What do you want to leave with?',
  'agenda.wanted.goal': 'Which goal does it serve?',
  'agenda.wanted.noGoal': 'None in particular',
  'agenda.up': 'Move up',
  'agenda.down': 'Move down',
  'agenda.postpone': 'Put off to the next meeting',
  'agenda.dismiss': 'Leave it out',
  'agenda.restore': 'Bring back',
  'agenda.moved': '“{title}” is now number {place}.',
  'agenda.postponed': '“{title}” is put off to the next meeting.',
  'agenda.dismissed': '“{title}” is left out of this meeting.',
  'agenda.restored': '“{title}” is back.',
  'agenda.added': '“{title}” is on the agenda.',
  'agenda.pick.title': 'Open questions for where you two are',
  'agenda.pick.none': 'You have asked them all. A topic of your own is just as good.',
  'agenda.topic.label': 'What would you like to talk about?',
  'agenda.topic.save': 'Put it on the agenda',
  'agenda.stuck.label': 'What are you stuck with?',
  'agenda.stuck.hint': 'What happened, and the options you see. It lands on this agenda, more is not needed.',

  // hold
  'hold.title': 'Your meeting on {date}',
  'hold.covered': 'Tick what you have talked about. The rest comes up again next time.',
  'hold.notes': 'Notes of you both',
  'hold.notes.hint': 'What you want to remember, in a few lines.',
  'hold.notes.save': 'Keep the notes',
  'hold.notes.saved': 'The notes are kept.',
  'hold.advice': 'Advice from this meeting',
  'hold.advice.text': 'What to try',
  'hold.advice.hint': 'One concrete thing that can be done before you meet again.',
  'hold.advice.by': 'By when',
  'hold.advice.goal': 'For which goal',
  'hold.advice.noGoal': 'None in particular',
  'hold.advice.owner': 'Who tries it?',
  'hold.advice.owner.me': 'Me',
  'hold.advice.save': 'Write it down',
  'hold.advice.saved': 'The advice is written down.',
  'hold.done': 'The meeting took place',
  'hold.saved': 'Kept: the meeting took place.',
  'hold.close': 'Close for now',

  // what became of advice
  'advice.how': 'How did it go?',
  'advice.line': 'What happened, in a line',
  'advice.save': 'Tell {name}',
  'advice.saved': 'Told. It stands first on the next agenda.',
  'advice.saved.notYet': 'Told: not yet.',

  // refusals
  'meeting.cancelled': 'This meeting was cancelled.',
  'agenda.item.gone': 'Somebody took this off the agenda meanwhile. Add it again if you still want it.',
  'agenda.item.changed': 'Somebody changed these words meanwhile. Look at theirs first.',
  'agenda.text.missing': 'Write a few words first.',
  'action.text.missing': 'Write what to try.',
  'action.outcome.owner': 'Only the one who tried it can tell what became of it.',
  'action.outcome.dropped': 'This advice was let go, so there is nothing to tell.',
  'action.finished': 'This is finished already.',
  'action.answer.missing': 'Choose how it went.',
} as const satisfies Catalogue;
