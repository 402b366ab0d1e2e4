import { create } from 'storybook/theming/create';

/** The pages around the elements: the colours of our light theme, in values that Storybook can compute with. */
export const look = create({
  base: 'light',
  brandTitle: 'mentorship-widgets',
  brandTarget: '_self',
  fontBase: "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif",
  colorPrimary: '#0f6674',
  colorSecondary: '#0f6674',
  textColor: '#1a2730',
  textMutedColor: '#505d66',
  appBg: '#f6fafb',
  appContentBg: '#ffffff',
  appBorderColor: '#d8dfe3',
  appBorderRadius: 8,
  barTextColor: '#505d66',
});
