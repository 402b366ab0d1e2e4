import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { calendarProblemCodes } from '../../src/calendar/problem.js';
import { hourNoticeCodes } from '../../src/calendar/hour-notice.js';
import { MENTORSHIP_STAGES } from '../../src/model/terms.js';
import { QUESTION_BANK } from '../../src/model/question-bank.js';
import { questionsFor } from '../../src/model/question.js';
import { CATALOGUES, formsOf, placesOf } from './catalogues.js';
import { answeredCodes, unknownTemplates } from './codes.js';

const messages = Object.entries(CATALOGUES).flatMap(([file, catalogue]) =>
  Object.entries(catalogue).map(([code, message]) => ({ file, code, message })),
);
const known = new Set(messages.map(({ code }) => code));

describe('the English catalogues', () => {
  it('are all looked at here', () => {
    const files = readdirSync('src/locale/en').map((file) => file.replace(/\.ts$/u, ''));
    assert.deepEqual(files.sort(), Object.keys(CATALOGUES).sort());
  });

  it('have a sentence for every code that is answered', () => {
    const codes = answeredCodes();
    assert.equal(codes.size > 90, true, `only ${String(codes.size)} codes were found`);
    const missing = [...codes].filter(([code]) => !known.has(code)).map(([code, path]) => `${code} (${path})`);
    assert.deepEqual(missing, []);
  });

  it('have a sentence for every listed code', () => {
    const listed = [
      ...calendarProblemCodes,
      ...hourNoticeCodes,
      ...MENTORSHIP_STAGES.flatMap((stage) => questionsFor(QUESTION_BANK, { stage })),
    ];
    assert.deepEqual(
      listed.filter((code) => !known.has(code)),
      [],
    );
  });

  it('are asked only for codes that can be foreseen', () => {
    assert.deepEqual(unknownTemplates(), []);
  });

  it('define no code twice', () => {
    const seen = new Map<string, string>();
    const twice = messages.flatMap(({ file, code }) => {
      const first = seen.get(code);
      seen.set(code, file);
      return first === undefined ? [] : [`${code}: ${first} and ${file}`];
    });
    assert.deepEqual(twice, []);
  });

  it('have the same places in every plural form', () => {
    const uneven = messages.filter(({ message }) => {
      const forms = formsOf(message).map((form) =>
        placesOf(form)
          .filter((place) => place !== 'count')
          .join(),
      );
      return new Set(forms).size !== 1;
    });
    assert.deepEqual(uneven, []);
  });

  it('have the plural forms of English, and a count where they differ', () => {
    const odd = messages.filter(
      ({ message }) =>
        typeof message !== 'string' &&
        (Object.keys(message).sort().join() !== 'one,other' || !placesOf(message.other).includes('count')),
    );
    assert.deepEqual(odd, []);
  });

  it('hold sentences, not markup', () => {
    const faulty = messages.filter(({ message }) =>
      formsOf(message).some(
        (form) => form.trimStart() !== form || form === '' || /<\/?[a-z]|\{\s|\s\}|\{\}/iu.test(form),
      ),
    );
    assert.deepEqual(faulty, []);
  });
});
