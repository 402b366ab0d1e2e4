export default {
  extends: ['stylelint-config-standard'],
  rules: {
    // public properties are --mw-…, private ones --_…
    'custom-property-pattern': '^(_[a-z]|mw-)[a-z0-9-]*$',
    // false alarms on the expressions inside css`…`
    'value-keyword-case': null,
    'declaration-empty-line-before': null,
  },
  overrides: [{ files: ['**/*.ts'], customSyntax: 'postcss-lit' }],
  // tokens.ts is written by .scripts/tokens.mjs
  ignoreFiles: ['src/theme/tokens.ts', 'dist/**', 'out/**', 'storybook-static/**', 'coverage/**'],
};
