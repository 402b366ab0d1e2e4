/** What one layer may import. Its own files are always allowed. */
export interface Layer {
  /** The start of the paths that belong to it; of several that fit, the longest counts. */
  readonly path: string;
  /** Starts of paths below src that it may import in any way. */
  readonly files: readonly string[];
  /** Starts of paths below src that it may import by `import()` only. */
  readonly onDemand?: readonly string[];
  /** Starts of paths below src of which it may use types only. */
  readonly types?: readonly string[];
  /** Starts of paths below src that it may use by `import()` and as types only, whatever else allows them. */
  readonly lazy?: readonly string[];
  /** Packages; `lit` includes `lit/decorators.js` and the like. */
  readonly packages?: readonly string[];
  /** Packages that it may import by `import()` or as a type only. */
  readonly packagesOnDemand?: readonly string[];
}

const LIT = ['lit', '@lit/context', '@lit/reactive-element'];
/** Shapes of records cost bytes: only what reads from outside carries them. */
const SCHEMAS = ['model/schemas/'];
const BELOW_ELEMENTS = ['model/', 'calendar/', 'context/', 'locale/', 'theme/'];

/** Imports go downward only: this table is the order of the house. */
export const LAYERS: readonly Layer[] = [
  { path: 'calendar/', files: [] },
  { path: 'calendar/temporal.ts', files: ['calendar/'], packagesOnDemand: ['temporal-polyfill'] },
  { path: 'model/', files: ['calendar/'], lazy: SCHEMAS },
  { path: 'model/schemas/', files: ['calendar/', 'model/'] },
  { path: 'storage/', files: [] },
  { path: 'store/', files: ['model/', 'calendar/', 'storage/contract.ts'] },
  {
    path: 'exchange/',
    files: ['model/', 'calendar/'],
    packagesOnDemand: ['ical.js'],
  },
  // written by a build, which has no page that loads a catalogue
  { path: 'exchange/static-directory.ts', files: ['model/', 'exchange/', 'locale/en/static-directory.ts'] },
  { path: 'locale/', files: [], types: ['model/'], packages: LIT },
  { path: 'theme/', files: [], packages: LIT },
  { path: 'context/', files: ['model/', 'store/'], lazy: SCHEMAS, packages: LIT },
  {
    path: 'elements/',
    files: [...BELOW_ELEMENTS, 'elements/'],
    lazy: SCHEMAS,
    // snapshots, entries and commands; the store itself comes through the context
    types: ['store/', 'storage/contract.ts', 'exchange/'],
    onDemand: ['exchange/'],
    packages: LIT,
  },
  {
    path: 'elements/mentorship-provider/',
    files: [...BELOW_ELEMENTS, 'elements/', 'store/', 'storage/contract.ts'],
    lazy: SCHEMAS,
    onDemand: ['exchange/', 'storage/'],
    packages: LIT,
  },
  {
    path: 'index.ts',
    files: [...BELOW_ELEMENTS, 'elements/', 'store/', 'storage/', 'exchange/'],
    packages: LIT,
  },
  { path: 'mount.ts', files: ['context/'], packages: LIT },
  { path: 'arrivals.ts', files: ['context/', 'mount.ts'], onDemand: ['elements/'] },
  {
    path: 'browser.ts',
    files: ['arrivals.ts', 'mount.ts', 'context/', 'model/', 'storage/contract.ts'],
    onDemand: ['store/'],
    types: ['store/'],
  },
  { path: 'classic.ts', files: ['index.ts', 'mount.ts'] },
];
