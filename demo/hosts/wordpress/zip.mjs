// Writes a zip archive: enough of the format for a plugin (no folders of their own, no zip64).
import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, so that equal files give equal archives. */
const DAY = 0x0021;

function record(size, fields) {
  const bytes = Buffer.alloc(size);
  let at = 0;
  for (const [length, value] of fields) {
    bytes.writeUIntLE(value, at, length);
    at += length;
  }
  return bytes;
}

/** What a file says of itself in both of its headers. */
const facts = ({ name, content, packed }) => [
  ...[VERSION, FLAGS, DEFLATED, 0, DAY].map((value) => [2, value]),
  [4, crc32(content)],
  [4, packed.length],
  [4, content.length],
  [2, name.length],
  [2, 0],
];

/**
 * @param {[path: string, content: Buffer | string][]} files with forward slashes
 * @returns {Buffer}
 */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, text] of files) {
    const content = Buffer.from(text);
    const file = { name: Buffer.from(path), content, packed: deflateRawSync(content, { level: 9 }) };
    const head = record(30, [[4, LOCAL], ...facts(file)]);
    const zeros = [2, 2, 2, 4].map((length) => [length, 0]);
    directory.push(record(46, [[4, CENTRAL], [2, VERSION], ...facts(file), ...zeros, [4, offset]]), file.name);
    parts.push(head, file.name, file.packed);
    offset += head.length + file.name.length + file.packed.length;
  }
  const list = Buffer.concat(directory);
  const end = record(22, [
    [4, END],
    ...[0, 0, files.length, files.length].map((value) => [2, value]),
    [4, list.length],
    [4, offset],
  ]);
  return Buffer.concat([...parts, list, end]);
}
