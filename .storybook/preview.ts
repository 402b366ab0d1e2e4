/// <reference types="vite/client" />
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import './docs.css';
import { look } from './look.js';

// `npm run manifest` writes it; without it the stories still show, only their tables stay empty
const manifests = import.meta.glob<object>('../dist/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

type Icon = 'circlehollow' | 'transfer' | 'component' | 'grow';

const choice = (title: string, icon: Icon, items: Record<string, string>) => ({
  description: title,
  toolbar: { title, icon, items: Object.entries(items).map(([value, name]) => ({ value, title: name })) },
});

const DENSITIES: Record<string, string> = { comfortable: '1', compact: '0.75' };
const WIDTHS: Record<string, string> = { full: 'none', wide: '60em', narrow: '360px' };

/** Sets on the page what a host page would set. */
const onPage: Decorator = (story, { globals }) => {
  const { documentElement, body } = document;
  documentElement.dir = String(globals['direction']);
  documentElement.style.colorScheme = String(globals['theme']);
  documentElement.style.setProperty('--mw-density', DENSITIES[String(globals['density'])] ?? '1');
  body.style.background = 'Canvas';
  body.style.color = 'CanvasText';
  body.style.maxInlineSize = WIDTHS[String(globals['width'])] ?? 'none';
  return story();
};

const preview: Preview = {
  decorators: [onPage],
  initialGlobals: { theme: 'light', direction: 'ltr', density: 'comfortable', width: 'full' },
  globalTypes: {
    theme: choice('Theme', 'circlehollow', { light: 'Light', dark: 'Dark' }),
    direction: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
    density: choice('Density', 'component', { comfortable: 'Comfortable', compact: 'Compact' }),
    width: choice('Width', 'grow', { full: 'Full', wide: 'Wide', narrow: '360 px' }),
  },
  parameters: {
    a11y: { test: 'error' },
    docs: { theme: look, toc: { headingSelector: 'h2, h3', title: 'On this page' } },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Guides',
          ['Intranet', 'Association', 'Product'],
          'Elements',
          ['mentorship-provider', 'mentor-card', 'goal-board', 'meeting-planner', 'feedback-form', '*', ['Docs', '*']],
          'Theme',
          'Storage',
          'Glossary',
        ],
      },
    },
  },
};
export default preview;
