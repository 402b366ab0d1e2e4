// Whether anything moves for a reader who asked for stillness.
import { everything, fault, storyRoot, type Fault } from './tree.js';

const PSEUDO = [undefined, '::before', '::after', '::backdrop'];

const seconds = (list: string): number => Math.max(...list.split(',').map(parseFloat));

function movesByStyle(element: Element): boolean {
  return PSEUDO.some((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    const runs = style.animationName !== 'none' && seconds(style.animationDuration) > 0;
    const changes = style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0;
    return runs || changes || style.scrollBehavior === 'smooth';
  });
}

/** Animations of the story and of its shadow roots that take any time. */
function running(): Element[] {
  const story = storyRoot();
  const roots = [...everything(story)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return [...story.getAnimations({ subtree: true }), ...roots.flatMap((root) => root.getAnimations())]
    .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0) > 0)
    .flatMap(({ effect }) => (effect instanceof KeyframeEffect && effect.target ? [effect.target] : []));
}

/** What moves or would move, once each. */
export function moving(): Fault[] {
  const styled = [...everything(storyRoot())].filter(movesByStyle);
  return [...new Set([...running(), ...styled])].map((element) => fault('motion', element, 'moves all the same'));
}
