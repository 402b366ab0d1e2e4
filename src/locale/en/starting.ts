import type { Catalogue } from '../localize.js';

/** Sentences of the part that starts a mentorship; loaded when somebody opens it. */
export const starting = {
  'start.title': 'Start a mentorship with {name}',
  'start.what':
    'You begin by talking and decide later whether to go on. Nobody has to approve it, and either of you can end it at any time without a reason.',
  'start.kind': 'Which kind?',
  'start.kind.informal': 'Informal',
  'start.kind.informal.what': '{name} mentors you, in the way that suits you both.',
  'start.kind.peer': 'Peer',
  'start.kind.peer.what': 'You help each other, turn by turn.',
  'start.kind.reverse': 'Reverse',
  'start.kind.reverse.what': 'You show {name} something you know.',
  'start.name': 'Your name',
  'start.name.hint': '{name} will see it.',
  'start.name.missing': 'Say what {name} can call you.',
  'start.confirm': 'Start with {name}',
  'start.busy': 'Just a moment…',
  'start.started': 'You and {name} are working together now.',
  'start.waiting': 'It is kept on this device and starts when the storage answers again.',
} as const satisfies Catalogue;
