import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // the Vite configuration of the library build is not for Storybook
  viteFinal: ({ plugins, ...rest }) => ({ ...rest, plugins, build: { ...rest.build, target: 'es2022' } }),
};
export default config;
