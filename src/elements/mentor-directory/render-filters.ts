import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { SWITCHES, type Facet, type Switch } from '../../model/directory/facets.js';
import * as icons from '../../theme/icons.js';
import { labelOf, type ChoosingLocalizer } from './choosing-words.js';
import type { DirectorySetting } from './render-directory.js';

/** So many values of a facet are offered at once, and at most so many after "Show more". */
const FEW = 6;
const MANY = 60;

/** What few people choose by stays folded until somebody asks for it. */
const FOLDED = ['formats', 'styles', 'learns', 'organisation', 'place'] as const satisfies readonly Facet[];
const OPEN = ['kinds', 'languages'] as const satisfies readonly Facet[];

export interface FilterSetting extends DirectorySetting {
  readonly words: ChoosingLocalizer;
  /** Whether people differ in a facet. */
  readonly differsIn: (facet: Facet) => boolean;
  /** Facets of which all values are shown. */
  readonly wide: ReadonlySet<string>;
  readonly onValue: (facet: Facet, value: string) => void;
  readonly onSwitch: (name: Switch) => void;
  readonly onWide: (group: string) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number | undefined;
  readonly chosen: boolean;
}

interface Group {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly isFolded: boolean;
  readonly onChange: (value: string) => void;
}

function optionsOf(setting: FilterSetting, facet: Facet): readonly Option[] {
  const { words, query, results, offered } = setting;
  const { counts } = results;
  const now = new Map((counts.facets[facet] ?? []).map((found) => [found.value, found]));
  const chosen = query.chosen[facet] ?? [];
  const values = (offered.facets[facet] ?? []).map(({ value }) => value);
  const others = chosen.filter((value) => !values.includes(value));
  return [...others, ...values].map((value) => ({
    value,
    label: labelOf(words, facet, value),
    count: now.get(value)?.count ?? 0,
    chosen: now.get(value)?.chosen ?? chosen.includes(value),
  }));
}

function groupsOf(setting: FilterSetting): readonly Group[] {
  const { words, needs, query, wide, differsIn, onValue } = setting;
  const facetGroup = (facet: Facet, options: readonly Option[], isFolded = false): Group => ({
    ...{ name: facet, title: words.t(`directory.facet.${facet}`), options, isFolded },
    onChange: (value) => onValue(facet, value),
  });
  const topics = optionsOf(setting, 'topics');
  const needed: Group = {
    ...facetGroup(
      'topics',
      topics.filter(({ value }) => needs.includes(value)),
    ),
    name: 'needs',
    title: words.t('directory.facet.needs'),
    hint: words.t('directory.facet.needs.hint'),
  };
  const open = [
    needed,
    facetGroup(
      'topics',
      topics.filter(({ value }) => !needs.includes(value)),
    ),
    switchGroup(setting),
    ...OPEN.map((facet) => facetGroup(facet, optionsOf(setting, facet))),
  ];
  // what is folded is not counted before somebody asks for it
  const folded = FOLDED.filter((facet) => differsIn(facet)).map((facet) =>
    wide.has(facet) || query.chosen[facet] ? facetGroup(facet, optionsOf(setting, facet)) : facetGroup(facet, [], true),
  );
  return [...open.filter(({ options }) => options.length > 0), ...folded];
}

const switchGroup = ({ words, query, results, onSwitch }: FilterSetting): Group => ({
  name: 'now',
  title: words.t('directory.facet.now'),
  isFolded: false,
  options: SWITCHES.map((name) => ({
    value: name,
    label: labelOf(words, 'now', name),
    count: results.counts.switches[name],
    chosen: query.switches.includes(name),
  })),
  onChange: (value) => SWITCHES.filter((name) => name === value).forEach(onSwitch),
});

/** What people can be chosen by, with how many each choice would leave. */
export const renderFilters = (setting: FilterSetting): TemplateResult =>
  html`<div
    class=${setting.isOpen ? 'filters open' : 'filters'}
    id="filters"
    part="filters"
    role="group"
    aria-label=${setting.words.t('directory.filter')}
  >
    ${groupsOf(setting).map((group) => renderGroup(group, setting))}
    <button class="btn done" type="button" @click=${setting.onOpen}>
      ${setting.words.t('directory.filter.done', { count: setting.results.total })}
    </button>
  </div>`;

function renderGroup(group: Group, setting: FilterSetting): TemplateResult {
  const { name, title, isFolded } = group;
  if (!isFolded) return renderOpenGroup(group, setting);
  return html`<button class="btn quiet s fold" type="button" aria-expanded="false" @click=${() => setting.onWide(name)}>
    ${icons.plus()}${title}
  </button>`;
}

function renderOpenGroup(group: Group, { words, wide, onWide }: FilterSetting): TemplateResult {
  const { name, title, hint, options } = group;
  const isWide = wide.has(name);
  const few = options.filter(({ chosen }, index) => chosen || index < FEW);
  const shown = isWide ? options.slice(0, MANY) : few;
  const left = Math.min(options.length, MANY) - few.length;
  const onChange = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) group.onChange(target.value);
  };
  return html`<fieldset class="facet" part="facet" @change=${onChange}>
    <legend>${title}</legend>
    <ul>
      ${shown.map((option) => renderOption(option, words))}
    </ul>
    ${hint === undefined ? nothing : html`<p class="hint">${hint}</p>`}
    ${
      left > 0 || isWide
        ? html`<button
            class="btn quiet s"
            type="button"
            aria-expanded=${isWide ? 'true' : 'false'}
            @click=${() => onWide(name)}
          >
            ${isWide ? words.t('directory.filter.fewer') : words.t('directory.filter.more', { count: left })}
          </button>`
        : nothing
    }
  </fieldset>`;
}

function renderOption({ value, label, count, chosen }: Option, words: ChoosingLocalizer): TemplateResult {
  const number = count === undefined ? nothing : html`<small>${words.number(count)}</small>`;
  return html`<li>
    <label class=${count === 0 && !chosen ? 'option none' : 'option'}>
      <input type="checkbox" .value=${value} .checked=${live(chosen)} /><span>${label}</span>${number}
    </label>
  </li>`;
}
