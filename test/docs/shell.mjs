// Reads the commands of shell snippets: each has to be one that this project, or its page, really has.
import { existsSync, readFileSync } from 'node:fs';
import { STAGES } from '../runner/stages.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const SETTING = /^[A-Z_]+=\S+\s+/;
/** What npm does without a script of ours. */
const OWN = ['ci', 'pack', 'install'];

function npmFault([verb, ...rest]) {
  if (OWN.includes(verb)) return undefined;
  const name = verb === 'run' ? rest[0] : verb;
  if (scripts[name] === undefined) return `package.json has no script ${name}`;
  const after = rest.includes('--') ? rest.slice(rest.indexOf('--') + 1) : [];
  const unknown = name === 'test' ? after.filter((stage) => !STAGES.some(({ name: known }) => known === stage)) : [];
  return unknown.length === 0 ? undefined : `no stage is called ${unknown.join(', ')}`;
}

/** One sentence for each command that does not exist; `files` are those that the page itself has one write. */
export function shellFaults(code, files = []) {
  const commands = code.split(/\n|&&/).map((line) => line.replace(/\s#.*$/, '').trim());
  return commands
    .filter((command) => command !== '' && !command.startsWith('#'))
    .flatMap((command) => {
      const [program, ...words] = command.replace(SETTING, '').split(/\s+/);
      if (program === 'npm') return npmFault(words) ?? [];
      if (program === 'node' && (existsSync(words[0]) || files.includes(words[0]))) return [];
      return `nobody knows what ${program} ${words[0] ?? ''} does`;
    });
}
