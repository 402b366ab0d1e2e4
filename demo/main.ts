import '../src/index.js';
import type { StorageFactory } from '../src/storage/contract.js';
import { clockFrom, readAddress, type Address } from './page/address.js';
import { DemoFiles } from './page/demo-files.js';
import {
  DATABASE,
  findProgramme,
  forget,
  keepAsOf,
  lookUp,
  memoryInstead,
  needsSample,
  storedAsOf,
} from './page/home.js';
import { startLooks } from './page/looks.js';
import { drawDay, drawPeople } from './page/top.js';

customElements.define('demo-files', DemoFiles);

const SAMPLE = {
  'people.csv': new URL('./programme/people.csv', import.meta.url),
  'programme.json': new URL('./programme/programme.json', import.meta.url),
};

/** An element that stands in index.html. */
function part<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`${selector} is not on the page`);
}

/** Brings the sample in on the first visit, through the same door as any other file. */
async function bringSample(files: DemoFiles): Promise<void> {
  const loaded = Object.entries(SAMPLE).map(async ([name, url]) => {
    const answer = await fetch(url);
    return new File([await answer.blob()], name);
  });
  const asOf = await files.take(await Promise.all(loaded), new Date().toISOString());
  if (asOf !== undefined) await keepAsOf(asOf);
}

/** The clock of the page, or nothing where it is the real one. */
function clockOf({ now }: Address): (() => string) | undefined {
  const start = now ?? storedAsOf();
  return start === undefined || start === 'real' ? undefined : clockFrom(start);
}

/** Draws the name of the programme and of the one who looks; a browser without storage shows the page without them. */
async function drawTop(address: Address): Promise<{ name: string; zone: string; paired: boolean }> {
  const unknown = { name: '', zone: '', paired: false };
  const [programme, sight] = await Promise.all([
    findProgramme().catch(() => undefined),
    address.person === null ? unknown : lookUp(address.person).catch(() => unknown),
  ]);
  if (programme) {
    part('#programme', HTMLElement).textContent = programme.name;
    part('#about', HTMLElement).textContent = programme.about;
    document.title = programme.name;
  }
  drawPeople(part('#people', HTMLElement), address, sight.name || (address.person ?? ''));
  drawDay(part('#day', HTMLElement), address, storedAsOf(), sight.zone);
  return sight;
}

/** Puts the widgets on the page: for two who work together the next meeting comes first, for others what they want. */
function drawSet(
  address: Address,
  { name, zone, paired }: Awaited<ReturnType<typeof drawTop>>,
  memory?: StorageFactory,
) {
  const provider = document.createElement('mentorship-provider');
  provider.user = address.person;
  provider.userName = name;
  provider.zone = zone;
  provider.database = DATABASE;
  provider.storageFactory = memory;
  provider.clock = clockOf(address);
  provider.reminders = '';
  provider.append(part('#set', HTMLTemplateElement).content.cloneNode(true));
  const order = paired
    ? ['meetings', 'requests', 'goals', 'agreement', 'feedback', 'mentors']
    : ['goals', 'mentors', 'requests', 'meetings', 'feedback', 'agreement'];
  provider.append(...order.flatMap((id) => provider.querySelector(`#${id}`) ?? []));
  const main = part('#main', HTMLElement);
  main.replaceChildren(provider);
  main.ariaBusy = 'false';
}

async function draw(address: Address): Promise<void> {
  const memory = await memoryInstead();
  for (const line of document.querySelectorAll<HTMLElement>('[data-kept]')) {
    line.hidden = (line.dataset['kept'] === 'tab') !== (memory !== undefined);
  }
  drawSet(address, await drawTop(address), memory);
}

async function start(): Promise<void> {
  const address = readAddress(location.search);
  const files = part('demo-files', DemoFiles);
  startLooks(part('#looks', HTMLFormElement));
  files.addEventListener('files-done', () => void draw(address));
  part('#start-over', HTMLButtonElement).addEventListener('click', () => {
    part('#main', HTMLElement).replaceChildren();
    void forget().finally(() => {
      location.reload();
    });
  });
  if (!address.empty && (await needsSample())) await bringSample(files);
  await draw(address);
}

void start();
