import { fileURLToPath } from 'node:url';
import htmlLiterals from 'rollup-plugin-html-literals';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Shapes inside svg need their slash, or each one swallows the next; a space between words must not vanish. */
const MINIFY = { keepClosingSlash: true, conservativeCollapse: true };

export default defineConfig({
  root: at('.'),
  base: './',
  plugins: [{ ...htmlLiterals({ include: ['**/src/**/*.ts'], options: { minifyOptions: MINIFY } }), apply: 'build' }],
  // the sources lie beside the demo, not below it
  server: { fs: { allow: [at('..')] } },
  // strict pages refuse data: addresses, so nothing is put inline
  build: { outDir: at('../out/demo'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
});
