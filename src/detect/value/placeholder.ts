// Values that someone has to fill in. A value is a placeholder only as a whole: a real password that contains one of
// the words is real, so every word of the value has to be a known one.
import { isPublishedSample } from './published-samples.ts';
import {
  credentialWords,
  fillerWords,
  instructionWords,
  isPasswordName,
  keyboardWords,
  placeholderWords,
  segment,
  weakWords,
  wordsOf,
} from './words.ts';

/** A word that stands apart and says what the value is: `w7T-THIS-IS-DUMMY-KEY-x`. */
const saysItself =
  /(?:^|[^A-Za-z])(?:dummy|fake|dont[-_+ ]?use|do[-_+ ]not[-_+ ]use|not[-_+ ]?(?:a[-_+ ]?)?real|placeholder|redacted|replace[-_+ ]?me)(?:[^A-Za-z]|$)/i;

const descriptionWord =
  /^(?:the|a|an|of|for|to|your|you|is|are|must|should|with|used|from|token|tokens|password|key|api|secret|url|credential|credentials|required|optional|see|this|when|if|by|and|or|not|only|set|variable|authentication|access|service|account|default)$/i;

/** Why the value is a placeholder, as a clause, or null. `name` is the name it stands beside, or empty. */
export function placeholderReason(value: string, name: string): string | null {
  const password = isPasswordName(name);
  if (isPublishedSample(value)) return 'an example of a published document';
  return (
    maskReason(value) ??
    shapeReason(value, password) ??
    descriptionReason(value) ??
    frameReason(value, password) ??
    wordReason(value, name, password)
  );
}

/** Stars, dots, crosses: a value that was blotted out, wholly or in part. */
function maskReason(value: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(value)) {
    const distinct = new Set(value.replace(/[*.\u2022\u00b7\u2026_#?\s-]/g, ''));
    return distinct.size >= 4 ? null : 'a mask';
  }
  if (/^\*[A-Za-z* ]+\*$/.test(value)) return 'masked or cut short';
  if (/\*{3,}|[\u2022\u25cf\u00b7\u2588\u2593]{2,}|\u2026|\.{3,}|\[\.\.\.?\]/.test(value))
    return 'masked or cut short';
  if (/x{6,}/i.test(value)) return 'a mask';
  if (/x{4,}/i.test(value) && value.replace(/x{2,}/gi, '').length <= 16) return 'a mask';
  if (/^(?:[xX]{2,}[-_.:/ ]?)+$/.test(value)) return 'a mask';
  return null;
}

/** Runs and repetitions: `0000`, `1234567890abcdef`, `a1b2c3d4`. */
function shapeReason(value: string, password: boolean): string | null {
  const bare = value.replace(/[^A-Za-z0-9]/g, '');
  if (value.length < 3) return 'too short to be a secret';
  if (/^-----BEGIN [A-Z ]+-----/.test(value) && bare.length < 120) return 'a key without its body';
  if (value.length >= 3 && new Set(bare.toLowerCase()).size <= 1) return 'one character repeated';
  if (bare.length >= 8 && new Set(bare).size === 2 && /^[A-Za-z0-9_-]+$/.test(value))
    return 'two characters repeated';
  if (!password && saysItself.test(value)) return 'says that it is no real one';
  if (/EXAMPLE(?:KEY|TOKEN|SECRET)?$/.test(value) && value.length >= 12) return "a vendor's documented dummy";
  if (/^\d+$/.test(value)) return numberReason(value, password);
  if (password) return null;
  return isRun(bare) || isInterleavedRun(bare) || /^(?:deadbeef|cafebabe)+$/i.test(bare)
    ? 'a run of characters'
    : null;
}

function numberReason(value: string, password: boolean): string | null {
  if (password) return value.length < 4 ? 'too short to be a secret' : null;
  if (value.length < 6) return 'a small number';
  return isRun(value) ? 'a run of digits' : null;
}

/** Most neighbours follow one another: `abcdef`, `12345678`, `0123456789abcdef`. */
export function isRun(text: string): boolean {
  if (text.length < 5) return false;
  const lower = text.toLowerCase();
  let following = 0;
  for (let i = 1; i < lower.length; i += 1) {
    const step = lower.charCodeAt(i) - lower.charCodeAt(i - 1);
    if (step === 1 || step === -1 || (lower[i - 1] === '9' && lower[i] === '0')) following += 1;
  }
  return following / (lower.length - 1) >= 0.7;
}

/** `a1b2c3d4`: letters and digits, each in their order. */
function isInterleavedRun(text: string): boolean {
  if (!/^(?:[A-Za-z]\d){3,}[A-Za-z]?$/.test(text)) return false;
  const letters = text.replace(/\d/g, '');
  const digits = text.replace(/\D/g, '');
  return isAscending(letters.toLowerCase()) && isAscending(digits);
}

function isAscending(text: string): boolean {
  for (let i = 1; i < text.length; i += 1) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    if (step !== 1 && step !== -9) return false;
  }
  return true;
}

/** A sentence about the value and not the value: "API authentication token". */
function descriptionReason(value: string): string | null {
  // `(from the dashboard)`, `[see the vault]`.
  if (/^(?:\([A-Za-z][A-Za-z ,.'/_-]*\)|\[[A-Za-z][A-Za-z ,.'/_-]*\])$/.test(value)) return 'a remark';
  const words = value.trim().split(/\s+/);
  if (words.length < 2) return null;
  // A passphrase of words ("correct horse battery staple") holds no such word, a token no space.
  const telling = words.filter((word) => descriptionWord.test(word.replace(/[.,;:!?()]/g, '')));
  const odd = words.some((word) => /[A-Za-z]\d|\d[A-Za-z]/.test(word) && /[^A-Za-z0-9-]/.test(word));
  return telling.length > 0 && !odd ? 'describes the value' : null;
}

const frameWord =
  /^(?:your|here|placeholder|example|dummy|fake|sample|redacted|changeme|replace|insert|todo|mock|change|enter|paste)$/;

/** `your_openrouter_api_key_here`, `winebot-deploy-token`: plain words about a value, whichever service they name. */
function frameReason(value: string, password: boolean): string | null {
  if (value.length < 8 || value.length > 80 || !/^[A-Za-z][A-Za-z._ -]*[A-Za-z]$/.test(value)) return null;
  const words = wordsOf(value);
  // The humps of a random text are short.
  if (words.length < 2 || value.length / words.length < 3.2) return null;
  if (words.some((word) => frameWord.test(word))) return 'a placeholder';
  const named = /^[a-z]+(?:[-_.][a-z]+)+$/.test(value) && credentialWords.has(words.at(-1) ?? '');
  return named && (!password || words.every((word) => credentialWords.has(word) || fillerWords.has(word)))
    ? 'the name of a secret'
    : null;
}

/** Every word is known, and at least one of them asks to be replaced. */
function wordReason(value: string, name: string, password: boolean): string | null {
  const nameWords = new Set(wordsOf(name));
  const known = (word: string): boolean =>
    placeholderWords.has(word) ||
    credentialWords.has(word) ||
    fillerWords.has(word) ||
    nameWords.has(word) ||
    keyboardWords.has(word);
  const words: string[] = [];
  let digits = false;
  for (const chunk of value.split(/[^A-Za-z0-9]+/)) {
    if (chunk === '') continue;
    const repeated = chunk.length >= 6 && new Set(chunk.toLowerCase()).size === 1;
    if (repeated || (!password && (isRun(chunk) || isInterleavedRun(chunk)))) {
      words.push('xxx');
      continue;
    }
    // A version says nothing: `winebot:hf-token:v2`.
    const parts = /^v\d{1,2}$/i.test(chunk) ? [] : wordsOfChunk(chunk, known);
    if (parts === null) return null;
    for (const part of parts) {
      if (/^\d/.test(part)) digits = true;
      else words.push(part);
    }
  }
  if (words.length === 0) return null;
  return verdict(words, { digits, password, nameWords });
}

function wordsOfChunk(chunk: string, known: (word: string) => boolean): string[] | null {
  const whole = segment(chunk.toLowerCase(), known);
  if (whole !== null) return whole;
  const out: string[] = [];
  for (const word of wordsOf(chunk)) {
    if (/^\d/.test(word)) {
      if (word.length > 4 && !isRun(word)) return null;
      out.push(word);
    } else if (word.length >= 3 && new Set(word).size === 1) {
      out.push('xxx');
    } else {
      const parts = segment(word, known);
      if (parts === null) return null;
      out.push(...parts);
    }
  }
  return out;
}

interface WordFacts {
  readonly digits: boolean;
  readonly password: boolean;
  readonly nameWords: ReadonlySet<string>;
}

function verdict(words: readonly string[], facts: WordFacts): string | null {
  const credential = words.some((word) => credentialWords.has(word));
  const weak = facts.password && facts.digits;
  if (words.some((word) => placeholderWords.has(word) && !(weak && weakWords.has(word))))
    return 'a placeholder';
  if (credential && !weak && words.some((word) => weakWords.has(word))) return 'a placeholder';
  if (words.length > 1 && !facts.digits && words.some((word) => instructionWords.has(word)))
    return 'a placeholder';
  if (facts.password) {
    // `password1` works as a password; `vnc-password` is what the blank is called.
    const repeats = words.every((word) => credentialWords.has(word) || facts.nameWords.has(word));
    return credential && repeats && !facts.digits ? 'only names what should stand there' : null;
  }
  if (words.every((word) => keyboardWords.has(word))) return 'a run of characters';
  const naming = words.every(
    (word) => credentialWords.has(word) || facts.nameWords.has(word) || fillerWords.has(word),
  );
  return naming && (credential || words.every((word) => facts.nameWords.has(word)))
    ? 'only names what should stand there'
    : null;
}
