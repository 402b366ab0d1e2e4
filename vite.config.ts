import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import htmlLiterals from 'rollup-plugin-html-literals';
import { defineConfig, type Plugin, type PluginOption, type UserConfig } from 'vite';

/** Every folder of src/elements that holds a file of its own name is an entry. */
const elementModules = (): string[] =>
  readdirSync('src/elements')
    .map((tag) => `src/elements/${tag}/${tag}.ts`)
    .filter((file) => existsSync(file));

const MODULES = [
  'src/index.ts',
  'src/mount.ts',
  'src/exchange/index.ts',
  'src/storage/contract.ts',
  'src/storage/memory.ts',
  'src/storage/indexeddb.ts',
  'src/storage/conformance/index.ts',
];

const DEPENDENCIES = [/^lit(\/|$)/, /^@lit\//, /^temporal-polyfill/, /^ical\.js$/];

const NOTICE =
  '/*! mentorship-widgets | MIT | includes Lit, (c) Google LLC, BSD-3-Clause, and others: see LICENSES.md beside this file */';

const minifiedTemplates = (): PluginOption =>
  htmlLiterals({
    include: ['**/src/**/*.ts'],
    // shapes inside `svg` need their slash, words beside elements their space
    options: { minifyOptions: { keepClosingSlash: true, conservativeCollapse: true } },
  });

/**
 * Writes `elements/<tag>.js` as a file of one line that no other file imports. A page may load it with a query
 * ("….js?ver=6.5"), which is another module to the browser: a file that imported the name without the query would bring
 * a second copy of everything.
 */
const elementFacades = (): Plugin => ({
  name: 'element-facades',
  generateBundle(_, bundle) {
    for (const { fileName } of Object.values(bundle)) {
      const tag = /^elements\/([^/]+)\/\1\.js$/.exec(fileName)?.[1];
      if (tag === undefined) continue;
      this.emitFile({
        type: 'asset',
        fileName: `elements/${tag}.js`,
        source: `export * from './${tag}/${tag}.js';\n`,
      });
    }
  },
});

/**
 * A part that one element loads later also imports that element, which is there by then. The bundler of an application
 * would otherwise cut what each set of parts has in common into a file of its own: many small ones, which pack badly and
 * are fetched one after the other.
 */
const partsNameTheirElement = (): Plugin => ({
  name: 'parts-name-their-element',
  renderChunk(code, { fileName, moduleIds: [id = ''] }) {
    const [, tag = '', part = ''] = /^elements\/([^/]+)\/([^/]+)\.js$/.exec(fileName) ?? [];
    const users = this.getModuleInfo(id)?.dynamicImporters ?? [];
    const isOfOneElement = users.length > 0 && users.every((user) => dirname(user) === dirname(id));
    if (!isOfOneElement || part === tag) return null;
    return { code: `${code}\nimport './${tag}.js';\n`, map: null };
  },
});

/** The modules of the npm package, one for each source file, with the dependencies outside. */
const library: UserConfig = {
  plugins: [minifiedTemplates(), elementFacades(), partsNameTheirElement()],
  build: {
    sourcemap: true,
    minify: false,
    lib: { entry: [...MODULES, ...elementModules()], formats: ['es'] },
    rolldownOptions: {
      external: DEPENDENCIES,
      checks: { bundlerTimings: false },
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        virtualDirname: 'helpers',
        entryFileNames: '[name].js',
      },
    },
  },
};

/**
 * Lit with a Trusted Types policy of our name: a host allows that one name, and a Lit of its own cannot stop ours nor
 * ours it. Where the policy is refused the script still runs, so that another copy of it on the page can draw.
 */
const ownPolicy: Plugin = {
  name: 'own-policy',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    const own = code.replace(/(\w+)\.createPolicy\(["'`]lit-html["'`],/, '((types,rules)=>{' + POLICY + '})($1,');
    if (own === code) throw new Error('The policy of Lit was not found');
    return { code: own, map: null };
  },
};

const POLICY = `
  try {
    return types.createPolicy('mentorship-widgets', rules);
  } catch {
    console.warn('mentorship-widgets: this script cannot draw, because the page does not allow its Trusted Types policy "mentorship-widgets", or another copy of the script has it. The header Content-Security-Policy needs: trusted-types mentorship-widgets');
    return rules;
  }`;

/** A loop of the bundler over the exports of a module takes in what a page gave Object.prototype, and stops there. */
const ownKeys: Plugin = {
  name: 'own-keys',
  renderChunk: (code) => ({
    code: code.replaceAll('for (var name in all)', 'for (var name of Object.keys(all))'),
    map: null,
  }),
};

/** What every page with stored content asks for, whatever it shows. */
const OFTEN = ['src/store/engine.ts', 'src/storage/indexeddb.ts'];

/** What most people see at once of an element whose parts load on demand. */
const SOON = ['src/elements/feedback-form/past.ts'];

/** The file of a module that does not stand alone: one of those below, or an element. */
const fileOf = new Map<string, string>();

/** An element's own file, or `with-gb-mp` for what goal-board and meeting-planner need. */
const fileWith = ([tag = '', ...others]: readonly string[]): string =>
  others.length === 0 ? tag : ['with', ...[tag, ...others].map((one) => one.replace(/(\w)\w*-?/g, '$1'))].join('-');

const tagOf = (path: string): string => basename(dirname(path));

/** What this element shares with others, every page with an element loads. */
const LIGHTEST = 'src/elements/mentor-card/mentor-card.ts';

/**
 * `first`: what the entry loads at once, and what the lightest element shares with others. `shared`: what elements have in
 * common besides. `store`: what often follows. An element has one file for what it alone needs at once or
 * soon, and a few elements have one for what only they need. All else stands with the part that needs it.
 */
const collectFiles: Plugin = {
  name: 'collect-files',
  buildEnd() {
    const importsOf = (id: string): readonly string[] => this.getModuleInfo(id)?.importedIds ?? [];
    const allImportsOf = (id: string): readonly string[] => [
      ...importsOf(id),
      ...(this.getModuleInfo(id)?.dynamicallyImportedIds ?? []),
    ];
    const closureOf = (id: string, next = importsOf, found = new Set<string>()): Set<string> => {
      if (found.has(id)) return found;
      found.add(id);
      next(id).forEach((imported) => closureOf(imported, next, found));
      return found;
    };
    const add = (ids: Iterable<string>, file: string): void => {
      for (const id of ids) if (!fileOf.has(id)) fileOf.set(id, file);
    };
    const elements = elementModules();
    const closures = elements.map((path) => closureOf(resolve(path)));
    const users = (id: string): number => closures.filter((closure) => closure.has(id)).length;
    const known = [...this.getModuleIds()];
    const entry = known.filter((id) => this.getModuleInfo(id)?.isEntry);
    const light = closureOf(resolve(LIGHTEST));
    add(
      [...entry.flatMap((id) => [...closureOf(id)]), ...known.filter((id) => light.has(id) && users(id) > 1)],
      'first',
    );
    add(
      known.filter((id) => users(id) > 1),
      'shared',
    );
    for (const path of OFTEN) add(closureOf(resolve(path)), 'store');
    const reaches = elements.map((path) => ({ tag: tagOf(path), ids: closureOf(resolve(path), allImportsOf) }));
    for (const id of [...elements, ...SOON].flatMap((path) => [...closureOf(resolve(path))]))
      add([id], fileWith(reaches.flatMap(({ tag, ids }) => (ids.has(id) ? [tag] : []))));
  },
};

/** A group also takes what its modules import, unless one of more priority has it. */
const groups = (['first', 'shared', 'store', /^with-/, /./] as const).map((file, index) => ({
  debugName: String(file),
  name: (id: string): string | null => {
    const name = fileOf.get(id);
    return name !== undefined && (typeof file === 'string' ? name === file : file.test(name)) ? name : null;
  },
  priority: 9 - index,
}));

/** Notices stay; what only a bundler reads has been read. */
const comments = { legal: true, annotation: false, jsdoc: false };

/**
 * Everything for a script tag, dependencies inside; elements, and parts that load on demand, lie beside the file. What
 * they share is in a few files, which pack better. The entry only names the first: nothing imports the entry, for the
 * reason given above.
 */
const browser: UserConfig = {
  plugins: [ownPolicy, ownKeys, minifiedTemplates(), collectFiles],
  build: {
    sourcemap: true,
    license: { fileName: 'browser/LICENSES.md' },
    lib: { entry: { 'mentorship-widgets': 'src/browser.ts' }, formats: ['es'] },
    rolldownOptions: {
      // what another element needs at once is no lazy part here
      checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
      output: {
        entryFileNames: 'browser/[name].js',
        chunkFileNames: 'browser/[name]-[hash].js',
        codeSplitting: { groups },
        // an ES library build keeps its white space unless this is set, and `banner` does not survive it
        minify: true,
        comments,
        postBanner: NOTICE,
      },
    },
  },
};

/**
 * A classic script is read in the encoding of its page, which may be an old one: it holds nothing but ASCII. What is
 * escaped means the same in strings, templates, regular expressions and names.
 */
const asciiOnly: Plugin = {
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = inAscii(chunk.code);
    }
  },
};

function inAscii(code: string): string {
  if (/(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.test(code)) throw new Error('a backslash before a letter beyond ASCII');
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same for pages that cannot load modules: one file, one global. */
const classic: UserConfig = {
  plugins: [ownPolicy, ownKeys, minifiedTemplates(), asciiOnly],
  build: {
    lib: {
      entry: 'src/classic.ts',
      formats: ['iife'],
      name: 'MentorshipWidgets',
      fileName: () => 'browser/mentorship-widgets.classic.js',
    },
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: { codeSplitting: false, minify: true, comments, postBanner: NOTICE },
    },
  },
};

const MODES: Record<string, UserConfig> = { library, browser, classic };

/** Without one of these modes (Storybook, for one) there is nothing of ours to build. */
export default defineConfig(({ mode }) => {
  const { plugins, build } = MODES[mode] ?? {};
  return {
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: { target: 'es2022', outDir: 'dist', emptyOutDir: false, reportCompressedSize: false, ...build },
  };
});
