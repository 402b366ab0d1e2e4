import { warn } from '../../context/warn.js';

const ACTIONS = ['ask', 'favourite', 'compare', 'vcard', 'more', 'start'] as const;

/** What a reader can do on a card. */
export type Action = (typeof ACTIONS)[number];

const USUAL: readonly Action[] = ['ask', 'favourite', 'more'];

interface Wishes {
  readonly actions: string;
  readonly noAction: boolean;
  readonly comparable: boolean;
}

/** The actions that a host wants to be shown; a word that is none warns and is left out. */
export function actionsOf({ actions, noAction, comparable }: Wishes): readonly Action[] {
  const named = (actions || '').split(/[\s,]+/u).flatMap((word) => {
    const action = ACTIONS.find((known) => known === word);
    if (!action && word !== '')
      warn(`<mentor-card actions="${actions}">: "${word}" is none of ${ACTIONS.join(', ')}. It is left out.`);
    return action ?? [];
  });
  const wanted = named.length > 0 ? named : USUAL;
  if (noAction) return wanted.filter((action) => action === 'more');
  return comparable && !wanted.includes('compare') ? [...wanted, 'compare'] : wanted;
}
