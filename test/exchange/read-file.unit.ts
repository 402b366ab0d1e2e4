import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileEntries } from '../../src/exchange/read-file.js';

const OPTIONS = { now: '2026-10-21T08:20:00.000Z', by: 'person:office' };

const idsOf = async (...parts: BlobPart[]) => {
  const { entries } = await readFileEntries(new Blob(parts), OPTIONS);
  return entries.map(({ id }) => id);
};

const utf16 = (text: string, bigEndian: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !bigEndian);
  return view.buffer;
};

describe('a file is what its content says', () => {
  it('people', async () => {
    assert.deepEqual(await idsOf('Name\nZoë'), ['person:zoe']);
  });

  it('vCards', async () => {
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë\r\nEMAIL:zoe@example.org\r\nEND:VCARD\r\n';
    assert.deepEqual(await idsOf(card), ['person:zoe', 'contact:zoe']);
    assert.deepEqual(await idsOf('\uFEFF\n', card), ['person:zoe', 'contact:zoe']);
  });

  it('a programme, after white space and a byte order mark', async () => {
    const text = '{"format": "mentorship-widgets/programme/1", "programme": {"id": "p", "name": "P"}}';
    assert.deepEqual(await idsOf(text), ['programme:p']);
    assert.deepEqual(await idsOf('\uFEFF\n ', text), ['programme:p']);
  });

  it('neither', async () => {
    const { entries, rejected } = await readFileEntries(new Blob(['Dear all,\nsee you']), OPTIONS);
    assert.deepEqual(entries, []);
    assert.equal(rejected[0]?.problem.code, 'exchange.heading.name');
  });
});

describe('a file as spreadsheets write it', () => {
  it('in UTF-16, both ways round', async () => {
    assert.deepEqual(await idsOf(utf16('\uFEFFName\tPlace\nОлена\tКиїв', false)), ['person:олена']);
    assert.deepEqual(await idsOf(utf16('\uFEFFName\tPlace\nОлена\tКиїв', true)), ['person:олена']);
  });

  it('in the code page of Western Europe', async () => {
    assert.deepEqual(await idsOf('Name\n', new Uint8Array([0x5a, 0x6f, 0xeb])), ['person:zoe']);
  });
});
