import { html, type TemplateResult } from 'lit';
import * as icons from '../../theme/icons.js';
import type { Obstacle } from './ask-obstacle.js';
import type { AskWords } from './ask-words.js';

function words(t: AskWords, obstacle: Obstacle, name: string, zone: string): string {
  switch (obstacle.stop) {
    case 'paused':
      return t.t('ask.stop.paused', { name, date: t.date(obstacle.until, 'long') });
    case 'many':
      return t.t('ask.stop.many', { count: obstacle.letters.length });
    case 'open': {
      const { sentAt, createdAt } = obstacle.letter.value;
      return t.t('ask.stop.open', { name, date: t.date(sentAt ?? createdAt, 'date', zone) });
    }
    default:
      return t.t(`ask.stop.${obstacle.stop}`, { name });
  }
}

const letters = (obstacle: Obstacle): readonly string[] =>
  obstacle.stop === 'many' ? obstacle.letters.map(({ value }) => value.toName) : [];

/** Why this person cannot be asked now, before anything is written. */
export const renderObstacle = (t: AskWords, obstacle: Obstacle, name: string, zone: string): TemplateResult =>
  html`<div class="note caution" id="stop" tabindex="-1">
    ${icons.alert()}
    <div>
      <p>${words(t, obstacle, name, zone)}</p>
      <ul class="open">
        ${letters(obstacle).map((asked) => html`<li>${asked}</li>`)}
      </ul>
    </div>
  </div>`;
