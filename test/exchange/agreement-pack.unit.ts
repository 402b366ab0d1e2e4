import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAgreementPack } from '../../src/exchange/agreement-pack.js';

const FORMAT = 'mentorship-widgets/agreement-pack/1';

const read = (parts: object) => readAgreementPack(JSON.stringify({ format: FORMAT, ...parts }, null, 1));

const faults = (parts: object) => read(parts).rejected.map(({ field, problem }) => [field, problem.code]);

describe('a pack of a host', () => {
  it('locks clauses and adds others', () => {
    const { pack, rejected } = read({
      locks: [{ clause: 'confidence', value: { keep: 'between', except: ['danger'] } }],
      clauses: [
        { clause: 'code', label: 'Our code', value: 'Be kind.', locked: true },
        { clause: 'shadow', label: 'Days together', shape: 'lines', each: true, hint: 'If you like.' },
      ],
    });
    assert.deepEqual(rejected, []);
    assert.deepEqual(pack, {
      locks: [{ clause: 'confidence', value: { keep: 'between', except: ['danger'], own: [] } }],
      clauses: [
        { clause: 'x-code', label: 'Our code', hint: '', shape: 'line', each: false, locked: true, value: 'Be kind.' },
        { clause: 'x-shadow', label: 'Days together', hint: 'If you like.', shape: 'lines', each: true, locked: false },
      ],
    });
  });

  const cases: readonly [title: string, parts: object, faults: readonly (readonly [string, string])[]][] = [
    ['another format', { format: 'x' }, [['format', 'exchange.value.choice']]],
    ['no list', { locks: {} }, [['locks', 'exchange.value.list']]],
    [
      'a clause that is none',
      { locks: [{ clause: 'salary', value: 1 }] },
      [['locks[0].clause', 'exchange.value.unfit']],
    ],
    [
      'what one side says',
      { locks: [{ clause: 'purpose', value: 'Grow' }] },
      [['locks[0].clause', 'exchange.value.unfit']],
    ],
    [
      'a value that does not fit',
      { locks: [{ clause: 'cadence', value: 'often' }] },
      [['locks[0].value', 'exchange.value.choice']],
    ],
    [
      'an exception that is none',
      { locks: [{ clause: 'confidence', value: { keep: 'own', except: ['danger', 'fun'] } }] },
      [['locks[0].value.except[1]', 'exchange.value.choice']],
    ],
    [
      'two for one clause',
      {
        locks: [
          { clause: 'minutes', value: 30 },
          { clause: 'minutes', value: 45 },
        ],
      },
      [['locks[1].clause', 'exchange.value.twice']],
    ],
    ['no name to read', { clauses: [{ clause: 'code', label: '' }] }, [['clauses[0].label', 'exchange.value.empty']]],
    [
      'locked without words',
      { clauses: [{ clause: 'code', label: 'Code', locked: true }] },
      [['clauses[0].value', 'exchange.value.missing']],
    ],
    [
      'locked for each of the two',
      { clauses: [{ clause: 'code', label: 'Code', locked: true, each: true, value: 'x' }] },
      [['clauses[0].locked', 'exchange.value.unfit']],
    ],
  ];
  for (const [title, parts, expected] of cases) {
    it(`tells of ${title} by its path`, () => {
      assert.deepEqual(faults(parts), expected);
    });
  }

  it('uses the rest all the same', () => {
    const { pack } = read({
      locks: [
        { clause: 'cadence', value: 'often' },
        { clause: 'minutes', value: 30 },
      ],
    });
    assert.deepEqual(pack.locks, [{ clause: 'minutes', value: 30 }]);
  });

  it('tells line and column of what is no JSON', () => {
    const [fault] = readAgreementPack('{\n "format": }').rejected;
    assert.deepEqual([fault?.line, fault?.column], [2, 12]);
  });
});
