/** Text that only needs its case folded. */
const PLAIN = /^[\t\n\r -&(-_a-~]*$/u;

/**
 * Accents and vowel signs that people leave out when they type (Latin, Greek, Cyrillic, Hebrew, Arabic), what nobody
 * sees, and apostrophes. Signs of other scripts are letters of their own and stay.
 */
const DROPPED =
  /(?![\u3099\u309a])(?=\p{Mn})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]|\p{Cf}|['`\u0640\u2018\u2019\u201b\u02b9-\u02bf\u2032]/gu;

/** Letters that stay apart from their plain form when they are decomposed. */
const FOLDS: Readonly<Record<string, string>> = {
  // Latin
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ı: 'i', ȷ: 'j', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŋ: 'n', ŧ: 't' },
  ...{ ƀ: 'b', ɓ: 'b', ɖ: 'd', ɗ: 'd', ǝ: 'e', ə: 'e', ɛ: 'e', ɠ: 'g', ɨ: 'i', ɲ: 'n', ɔ: 'o', ɵ: 'o', ƙ: 'k', ƴ: 'y' },
  // Greek, and Cyrillic letters that Ukrainian and Russian write differently
  ...{ ς: 'σ', ґ: 'г', і: 'и' },
  // Arabic, and the same letters as Persian and Urdu write them
  ...{ ٱ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي', ہ: 'ه', ۃ: 'ه', ھ: 'ه', ے: 'ي' },
  // Hebrew letters at the end of a word
  ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
  ...{ '‐': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-' },
};

const FIRST_KATAKANA = 0x30a1;
const LAST_KATAKANA = 0x30f6;
const KATAKANA_TO_HIRAGANA = 0x60;
const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}\u30a1-\u30f6\u0660-\u0669\u06f0-\u06f9]`, 'gu');

function fold(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= FIRST_KATAKANA && code <= LAST_KATAKANA) return String.fromCharCode(code - KATAKANA_TO_HIRAGANA);
  const digit = code - (code < PERSIAN_ZERO ? ARABIC_ZERO : PERSIAN_ZERO);
  return FOLDS[letter] ?? String(digit);
}

/**
 * The form of a text in which it is compared: no case, no accents, one form for letters that people type in several
 * ways. The same on every machine, whatever its language.
 */
export function normalise(text: string): string {
  const isPlain = PLAIN.test(text);
  return isPlain ? text.toLowerCase() : text.normalize('NFKD').toLowerCase().replace(DROPPED, '').replace(FOLDED, fold);
}

/** Letters, numbers and what names of techniques are written with: `c++`, `c#`, `r&d`, `node.js`; hyphens join. */
const PLAIN_WORD = /[a-z0-9+#&.]+(?:-[a-z0-9+#&.]+)*/gu;
const WORD = /[\p{L}\p{N}\p{M}+#&.]+(?:-[\p{L}\p{N}\p{M}+#&.]+)*/gu;
const EDGE = /^[.&]+|[.&]+$/gu;
const LETTER = /[\p{L}\p{N}]/u;

function addWord(words: string[], word: string): void {
  const last = word.charCodeAt(word.length - 1);
  const isBare = word.charCodeAt(0) > 57 && last > 57;
  const kept = isBare ? word : word.replace(EDGE, '');
  if (isBare || LETTER.test(kept)) words.push(kept);
}

/** The words of a normalised text as often as they stand there; the parts of a hyphenated word follow it. */
export function wordsIn(normalised: string): string[] {
  const words: string[] = [];
  for (const word of normalised.match(PLAIN.test(normalised) ? PLAIN_WORD : WORD) ?? []) {
    addWord(words, word);
    if (word.includes('-')) for (const part of word.split('-')) addWord(words, part);
  }
  return words;
}

/** What a query looks for: its words, without those that stand inside others; a hyphen only parts them. */
export function wordsOf(query: string): string[] {
  const words = wordsIn(normalise(query).replaceAll('-', ' '));
  return words.filter(
    (word, index) =>
      !words.some((other, place) => other.includes(word) && (other.length > word.length || place < index)),
  );
}
