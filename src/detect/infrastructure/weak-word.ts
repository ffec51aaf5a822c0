// Words such as `password` and `secret` beside a password's name: in documents and examples they only say what should
// stand there, but where something is deployed or falls back to them they are the password. The one place that tells.
import { isPasswordName, segment, wordsOf } from '../value/words.ts';
import { parentKey } from './parent-key.ts';
import type { Reading, Sighting } from './sighting.ts';

const passwordWords = new Set([
  'password',
  'passwd',
  'passphrase',
  'passcode',
  'pass',
  'pwd',
  'secret',
  'admin',
  'user',
]);

/** Tells whether the value is such a word, and stands where it is used. */
export function isWeakWord(value: string, reading: Reading, sighting: Sighting): boolean {
  if (!isPasswordName(sighting.name.text) || reading.form !== 'plain' || !isUsed(reading, sighting))
    return false;
  // `vnc-password`, `vncPassword` and `PASSWORD` are names of a secret, a property and a variable.
  if (!/^[A-Z]?[a-z]{4,24}$/.test(value)) return false;
  const nameWords = new Set(wordsOf(sighting.name.text));
  const words = segment(value.toLowerCase(), (word) => passwordWords.has(word) || nameWords.has(word));
  return words?.some((word) => passwordWords.has(word)) === true;
}

function isUsed({ how }: Reading, { blob, dialect, left, text, start }: Sighting): boolean {
  const { document, test, example, vendored } = blob.traits;
  if (document || test || example || vendored || /^\s*(?:#|;|\/\/|--|REM\b)/i.test(left)) return false;
  if (how === 'the fallback') return true;
  if (dialect === 'words' || dialect === 'lines') return how === 'assigned' || how === 'set by a command';
  return (
    dialect === 'yaml' &&
    (how === 'assigned' || how === 'paired') &&
    !isMapping(parentKey(text.slice(0, start)))
  );
}

/** `existingSecretKeys:` and the like map a variable to the name under which a secret is kept. */
function isMapping(parent: string): boolean {
  return /(?:ref|refs|keys?|keymap|mapping|map|secrets|types?|schema|properties|labels|inputs|outputs)$/i.test(
    parent,
  );
}
