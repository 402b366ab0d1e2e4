import { inSlices, type Pace } from './pace.js';

/** A file as hosts have it: text, bytes, what a picker or `fetch` gives. */
export type FileSource = string | Uint8Array | Blob | Response | ReadableStream<Uint8Array>;

async function bytesOf(source: Exclude<FileSource, string>): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source;
  const body = source instanceof ReadableStream ? new Response(source) : source;
  return new Uint8Array(await body.arrayBuffer());
}

/** Spreadsheets write UTF-16 with a mark at its start, other programs without; then every other byte is empty. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 64);
  const empty = (odd: number) => start.filter((byte, index) => index % 2 === odd && byte === 0).length;
  if (empty(1) > 16 && empty(0) === 0) return 'utf-16le';
  return empty(0) > 16 && empty(1) === 0 ? 'utf-16be' : 'utf-8';
}

const PIECE = 262_144;

function* decoded(bytes: Uint8Array, decoder: TextDecoder): Generator<string> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
  }
}

async function decode(bytes: Uint8Array, decoder: TextDecoder, pace: Pace): Promise<string> {
  let text = '';
  await inSlices(decoded(bytes, decoder), pace, (piece) => {
    text += piece;
  });
  return text;
}

/** The text of a file: UTF-8, UTF-16, or what Western spreadsheets write when it is neither. */
export async function textOf(source: FileSource, pace: Pace = {}): Promise<string> {
  if (typeof source === 'string') return source;
  const bytes = await bytesOf(source);
  const encoding = encodingOf(bytes);
  try {
    return await decode(bytes, new TextDecoder(encoding, { fatal: true }), pace);
  } catch (error) {
    if (pace.signal?.aborted === true || !(error instanceof TypeError)) throw error;
    return decode(bytes, new TextDecoder(encoding === 'utf-8' ? 'windows-1252' : encoding), pace);
  }
}
