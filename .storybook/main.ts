import type { StorybookConfig } from '@storybook/web-components-vite';
import type { PluginOption } from 'vite';

const TABLE = /(?:^\|.*\|\n)+/gm;

/** MDX knows no tables, the Markdown block of Storybook does. */
const tables: PluginOption = {
  name: 'tables-in-mdx',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.mdx') || code.match(TABLE) === null) return undefined;
    const text = code.replace(TABLE, (table) => `<Table>{${JSON.stringify(table)}}</Table>\n`);
    return `import { Markdown as Table } from '@storybook/addon-docs/blocks';\n${text}`;
  },
};

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // the Vite configuration of the library build is not for Storybook
  viteFinal: ({ plugins, ...rest }) => ({
    ...rest,
    plugins: [tables, plugins],
    build: { ...rest.build, target: 'es2022' },
  }),
};
export default config;
