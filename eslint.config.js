import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'out', 'storybook-static', 'coverage', 'demo/hosts']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  wc['flat/best-practice'],
  lit['flat/recommended'],
  {
    plugins: { 'lit-a11y': litA11y },
    // lists styled without markers lose their role in Safari, so a role that repeats the tag's own has a use
    rules: { ...litA11y.configs.recommended.rules, 'lit-a11y/no-redundant-role': 'off' },
    settings: { litHtmlSources: true },
  },
  {
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  { files: ['src/**', 'test/**', 'stories/**', 'demo/**'], languageOptions: { globals: globals.browser } },
  { files: ['src/**'], ignores: ['src/**/warn.ts'], rules: { 'no-console': 'error' } },
  {
    // chai's assertions look like promises (chai-a11y-axe) and its property assertions like unused expressions;
    // node:test answers with a promise that the runner itself awaits
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // it gives up after a second, in which a busy machine may not have loaded a part yet
    files: ['test/**/*.ts'],
    ignores: ['test/support/until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: '@open-wc/testing', importNames: ['waitUntil'], message: 'Use until of test/support.' },
      ],
    },
  },
);
