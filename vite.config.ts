import { existsSync, readdirSync } from 'node:fs';
import htmlLiterals from 'rollup-plugin-html-literals';
import { defineConfig, type UserConfig } from 'vite';

const MODULES: Record<string, string> = {
  index: 'src/index.ts',
  exchange: 'src/exchange/index.ts',
  'storage/contract': 'src/storage/contract.ts',
  'storage/memory': 'src/storage/memory.ts',
  'storage/indexeddb': 'src/storage/indexeddb.ts',
  'storage/conformance': 'src/storage/conformance/index.ts',
};

/** Every folder of src/elements that holds a file of its own name is an entry. */
function elementModules(): [string, string][] {
  return readdirSync('src/elements')
    .map((tag): [string, string] => [`elements/${tag}`, `src/elements/${tag}/${tag}.ts`])
    .filter(([, file]) => existsSync(file));
}

const entries = Object.fromEntries([
  ...Object.entries(MODULES).filter(([, file]) => existsSync(file)),
  ...elementModules(),
]);

const DEPENDENCIES = [/^lit(\/|$)/, /^@lit\//, /^valibot$/, /^temporal-polyfill/, /^papaparse$/];

const NOTICE =
  '/*! mentorship-widgets | MIT | includes Lit, (c) Google LLC, BSD-3-Clause, and others: see LICENSES.md beside this file */';

/** The modules of the npm package, one an element, with the dependencies outside. */
const library: UserConfig = {
  build: {
    sourcemap: true,
    minify: false,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      external: DEPENDENCIES,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** Everything for a script tag, dependencies inside; parts that load on demand lie beside the file. */
const browser: UserConfig = {
  plugins: [
    htmlLiterals({
      include: ['**/src/**/*.ts'],
      // shapes inside `svg` need their slash, words beside elements their space
      options: { minifyOptions: { keepClosingSlash: true, conservativeCollapse: true } },
    }),
  ],
  build: {
    sourcemap: true,
    license: { fileName: 'browser/LICENSES.md' },
    lib: { entry: { 'mentorship-widgets': 'src/index.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: 'browser/[name].js',
        chunkFileNames: 'browser/[name]-[hash].js',
        // an ES library build keeps its white space unless this is set, and `banner` does not survive it
        minify: true,
        postBanner: NOTICE,
      },
    },
  },
};

/** Each entry with all it loads, to be weighed only. */
const weighed: UserConfig = {
  plugins: browser.plugins,
  build: {
    outDir: 'out/sizes',
    emptyOutDir: true,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: true },
    },
  },
};

const MODES: Record<string, UserConfig> = { library, browser, weighed };

export default defineConfig(({ mode }) => {
  const { plugins, build } = MODES[mode] ?? library;
  return {
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: { target: 'es2022', outDir: 'dist', emptyOutDir: false, reportCompressedSize: false, ...build },
  };
});
