// Writes src/theme/tokens.ts from the rows of src/theme/tokens.json. With --check it only tells whether the written file
// is the one the source gives.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { documentedTokens, tokenRows } from './token-rows.mjs';

const target = new URL('../src/theme/tokens.ts', import.meta.url);

// Private names follow the public ones: `--_accent` is `--mw-accent` where a host set it, else our value.
const privateName = (cssProperty) => cssProperty.replace('--mw-', '--_');
const declarations = tokenRows
  .map(
    ({ cssProperty, open, value }) =>
      `    ${privateName(cssProperty)}: ${open ? `var(${cssProperty}, ${value})` : value};`,
  )
  .join('\n');

const text = await format(
  `// Written by \`npm run tokens\` from tokens.json; change that file instead.
import { css } from 'lit';

/** Every token as a private property: the host's value where it set the public one, else the default. */
export const tokens = css\`
  :host {
${declarations}
  }
\`;

/** The public custom properties, for documentation. */
export const TOKENS: readonly { readonly name: string; readonly value: string; readonly description: string }[] = ${JSON.stringify(documentedTokens)};
`,
  { parser: 'typescript', printWidth: 120, singleQuote: true },
);

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/theme/tokens.ts differs from tokens.json: run `npm run tokens`');
    process.exitCode = 1;
  }
} else writeFileSync(target, text);
