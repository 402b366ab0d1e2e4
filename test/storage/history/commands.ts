import fc from 'fast-check';
import type {
  ChangeBatch,
  Json,
  ListQuery,
  Operation,
  OperationResult,
  Revision,
} from '../../../src/storage/contract.js';
import { outcome, shownBatch, shownResult } from './side.js';
import type { Client, Sent, Side } from './side.js';

/** What happens to one side; the answer must be the same on both. */
type Act = (side: Side, client: Client) => Promise<unknown>;

class Step implements fc.AsyncCommand<Side, Side> {
  readonly #words: string;
  readonly #who: 0 | 1;
  readonly #act: Act;

  constructor(who: 0 | 1, words: string, act: Act) {
    this.#who = who;
    this.#words = words;
    this.#act = act;
  }

  check(): boolean {
    return true;
  }

  async run(expected: Side, actual: Side): Promise<void> {
    const wanted = expected.told(await this.#act(expected, expected.clients[this.#who]));
    const got = actual.told(await this.#act(actual, actual.clients[this.#who]));
    if (got !== wanted) throw new Error(`${this.toString()}\nexpected ${wanted}\ngot ${got}`);
  }

  toString(): string {
    return `${String(this.#who)}: ${this.#words}`;
  }
}

export const SPACES = ['person:ada', 'pair:ada-ben', 'members', 'public'];
export const KINDS = ['goal', 'goals', 'note'];
const GOALS = ['goal:a', 'goal:b', 'goal:c', 'goal:d', 'goal:e', 'goal:f'];
const IDS = [...GOALS, 'goals:a', 'note:a'];

const who = fc.constantFrom<0 | 1>(0, 1);
const often = fc.constantFrom(...SPACES, 'members', 'members');
const space = fc.oneof({ weight: 9, arbitrary: often }, fc.constantFrom('person:ben', 'pair:other', 'nowhere'));
const id = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...IDS) }, fc.constantFrom('goal', ':a', 'goal:\0'));

/** Everything `where`, `order` and `range` can tell apart. */
const fields = fc.record(
  {
    rank: fc.constantFrom<Json>(0, 1, 2, 10, '1', 'b', null),
    status: fc.constantFrom('open', 'done'),
    text: fc.string(),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const value = fc.oneof(
  { weight: 12, arbitrary: fields },
  fc.constantFrom<Json>(null, 0, 'text', [], [{ a: [1] }], NaN, { _a: 1 }, { constructor: 1 }, 'x'.repeat(262_144)),
);

const SEEN = ['none', 'last', 'last', 'last', 'first', 'of another'] as const;

/** Which revision the writer claims to have seen. */
type Seen = (typeof SEEN)[number];

interface Wish {
  readonly type: 'put' | 'delete';
  readonly id: string;
  readonly seen: Seen;
  readonly opId: string;
  readonly value: Json;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  type: fc.constantFrom('put', 'put', 'delete'),
  id,
  seen: fc.constantFrom(...SEEN),
  opId: fc.nat(9).map((n) => `op${String(n)}`),
  value,
});
const commit = fc.record({ space, atomic: fc.boolean(), wishes: fc.array(wish, { minLength: 1, maxLength: 4 }) });
type Commit = typeof commit extends fc.Arbitrary<infer T> ? T : never;

function revisionFor({ revisions }: Side, at: string, wanted: Wish): Revision | null {
  const own = revisions.get(`${at} ${wanted.id}`) ?? [];
  const another = [...revisions].find(([place]) => place !== `${at} ${wanted.id}`)?.[1];
  const found = { none: undefined, last: own.at(-1), first: own[0], 'of another': another?.at(-1) }[wanted.seen];
  return found ?? null;
}

function operationFor(side: Side, at: string, wanted: Wish): Operation {
  const base = { id: wanted.id, opId: wanted.opId, ifRev: revisionFor(side, at, wanted) };
  return wanted.type === 'put' ? { ...base, type: 'put', value: wanted.value } : { ...base, type: 'delete' };
}

async function send(side: Side, { adapter }: Client, sent: Sent): Promise<unknown> {
  return outcome(adapter.commit(sent.space, sent.operations, { atomic: sent.atomic }), (results) => {
    for (const result of results) remember(side, sent.space, result);
    return results.map(shownResult);
  });
}

function remember({ revisions }: Side, at: string, result: OperationResult): void {
  if (!result.ok) return;
  const place = `${at} ${result.id}`;
  revisions.set(place, [...(revisions.get(place) ?? []), result.rev]);
}

function sentBy(side: Side, { space: at, atomic, wishes }: Commit): Sent {
  const sent = { space: at, atomic, operations: wishes.map((wanted) => operationFor(side, at, wanted)) };
  side.sent.push(sent);
  return sent;
}

const words = (name: string, given: unknown): string => `${name} ${fc.stringify(given)}`;

const commits = fc
  .tuple(who, commit)
  .map(
    ([by, given]) => new Step(by, words('commit', given), (side, client) => send(side, client, sentBy(side, given))),
  );

/** Commits that are given before the first is answered; those of one client happen in that order. */
const together = fc.tuple(who, fc.array(commit, { minLength: 2, maxLength: 4 })).map(
  ([by, given]) =>
    new Step(by, words('commit together', given), (side, client) => {
      const sent = given.map((one) => sentBy(side, one));
      return Promise.all(sent.map((one) => send(side, client, one)));
    }),
);

const repeats = fc.tuple(who, fc.nat(5)).map(
  ([by, back]) =>
    new Step(by, words('send again, back', back), async (side, client) => {
      const sent = side.sent.at(-1 - back);
      return sent ? send(side, client, sent) : 'nothing was sent';
    }),
);

const opens = fc
  .tuple(
    who,
    fc.constantFrom('pair:ada-ben', 'pair:ada-ben', 'pair:other', 'person:ada', 'programme:one'),
    fc.constantFrom(
      ['person:ada', 'person:ben'],
      ['person:ben', 'person:ada'],
      ['person:ada', 'person:eve'],
      ['person:ada'],
    ),
  )
  .map(
    ([by, at, people]) =>
      new Step(by, words('open', [at, people]), (_, { adapter }) => outcome(adapter.open(at, people))),
  );

const reads = fc
  .tuple(who, space, fc.array(id, { maxLength: 4 }))
  .map(([by, at, ids]) => new Step(by, words('get', [at, ids]), (_, { adapter }) => outcome(adapter.get(at, ids))));

const edge = fc.constantFrom<(string | number)[]>(0, 1, 2, 'a', 'c', 'goal:b');
const wheres: NonNullable<ListQuery['where']>[] = [
  { status: 'open' },
  { rank: 1 },
  { rank: null },
  { status: 'open', rank: 1 },
  {},
];
const anyQuery: fc.Arbitrary<ListQuery> = fc.record(
  {
    kind: fc.constantFrom('goal', 'goal', 'goal', ...KINDS, '', 'a:b'),
    order: fc.constantFrom('rank', 'rank', 'status', 'missing'),
    range: fc.record({ from: edge, to: edge }, { requiredKeys: [], noNullPrototype: true }),
    where: fc.constantFrom(...wheres),
  },
  { requiredKeys: ['kind'] },
);
/** Most are plain, so that pages have something to cut. */
const query = fc.oneof(
  fc.constantFrom<ListQuery>(
    { kind: 'goal' },
    { kind: 'goal', order: 'rank' },
    { kind: 'goal', where: { status: 'open' } },
  ),
  anyQuery,
);
const limit = fc.constantFrom(undefined, 1, 1, 2, 3, 1001, 0);

const lists = fc
  .tuple(who, space, query, limit)
  .map(
    ([by, at, asked, most]) =>
      new Step(by, words('list', [at, asked, most]), (_, client) => readPage(client, at, asked, most, undefined)),
  );

const pages = who.map(
  (by) =>
    new Step(by, 'next page', async (_, client) => {
      const { page } = client;
      return page ? readPage(client, page.space, page.query, page.limit, page.cursor) : 'no page is open';
    }),
);

const foreignPages = fc.tuple(who, query).map(
  ([by, asked]) =>
    new Step(by, words('next page of another list', asked), async (_, { adapter, page }) => {
      if (!page) return 'no page is open';
      return outcome(adapter.list(page.space, asked, { cursor: page.cursor }), ({ items }) => items);
    }),
);

async function readPage(
  client: Client,
  at: string,
  asked: ListQuery,
  most: number | undefined,
  from: string | undefined,
): Promise<unknown> {
  client.page = undefined;
  const options = { cursor: from, ...(most === undefined ? {} : { limit: most }) };
  return outcome(client.adapter.list(at, asked, options), ({ items, cursor }) => {
    if (cursor !== undefined) client.page = { space: at, query: asked, limit: most, cursor };
    return { items, more: cursor !== undefined };
  });
}

const changes = fc.tuple(who, fc.uniqueArray(space, { minLength: 1, maxLength: 3 }), fc.boolean()).map(
  ([by, spaces, anew]) =>
    new Step(by, words(anew ? 'changes from now' : 'changes', spaces), (_, client) =>
      outcome(firstBatch(client, spaces, anew ? undefined : client.since), (batch) => {
        client.since = batch.cursor;
        return shownBatch(batch);
      }),
    ),
);

/** The batch that comes at once, whatever happened; then the feed is left. */
export async function firstBatch(
  { adapter }: Client,
  spaces: readonly string[],
  since: string | undefined,
): Promise<ChangeBatch> {
  const leaving = new AbortController();
  try {
    for await (const batch of adapter.changes(spaces, { since, signal: leaving.signal })) return batch;
  } finally {
    leaving.abort();
  }
  throw new Error('the feed ended without a batch');
}

const spaces = who.map((by) => new Step(by, 'spaces', (_, { adapter }) => outcome(adapter.spaces())));

const closes = who.map((by) => new Step(by, 'close', (_, { adapter }) => outcome(adapter.close())));

const reopens = who.map(
  (by) =>
    new Step(by, 'close and connect again', async (side, client) => {
      await client.adapter.close();
      client.adapter = await side.connect(client.person);
      return 'connected';
    }),
);

/** What stands there when a history begins: on an empty storage most calls would find nothing to be wrong about. */
export const beginnings = fc.array(fields, { maxLength: GOALS.length, size: 'max' });

export async function begin(side: Side, values: readonly Json[]): Promise<void> {
  const operations = values.map((value, index): Operation => {
    return { type: 'put', id: GOALS[index] ?? 'goal:g', opId: 'begin', ifRev: null, value };
  });
  const [client] = side.clients;
  await client.adapter.open('pair:ada-ben', ['person:ada', 'person:ben']);
  for (const at of ['members', 'pair:ada-ben']) await send(side, client, { space: at, operations, atomic: false });
}

/** Histories of two clients. Reading comes in often, so that a history that goes wrong is noticed near the cause. */
export const histories = fc.commands(
  [
    commits,
    commits,
    together,
    repeats,
    opens,
    reads,
    lists,
    lists,
    pages,
    foreignPages,
    changes,
    spaces,
    closes,
    reopens,
    reopens,
  ],
  { maxCommands: 40, size: 'max' },
);
