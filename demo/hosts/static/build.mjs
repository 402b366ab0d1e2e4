// Writes index.html from template.html and mentors.csv: node build.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPeopleFile, renderDirectory } from 'mentorship-widgets/exchange';

const beside = (name) => join(import.meta.dirname, name);

const { people, rejected } = await readPeopleFile(readFileSync(beside('mentors.csv'), 'utf8'));
for (const { line, field, problem } of rejected) console.warn(`mentors.csv, line ${line}: ${field} (${problem.code})`);

const directory = renderDirectory(people, { attributes: { src: 'mentors.csv' } });
const page = readFileSync(beside('template.html'), 'utf8').replace('<!-- directory -->', () => directory);
writeFileSync(beside('index.html'), page);
console.log(`${people.length} people are in index.html`);
