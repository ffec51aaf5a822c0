// The recognizer of assignments in general: a literal value beside the name of a password, a token or a key, in any
// syntax. The readers of syntaxes are those of the infrastructure names; what counts as a name and as a value is stricter
// here, because such names are everywhere in code. The most general of all: whatever else takes a value wins.
import type { Match } from '../../model/match.ts';
import type { BlobText } from '../blob-text.ts';
import { readAssignment } from '../infrastructure/assignment-reader.ts';
import { readCommand } from '../infrastructure/command-reader.ts';
import { fallbackInside, readExpansion } from '../infrastructure/expansion-reader.ts';
import { readExpression } from '../infrastructure/expression-reader.ts';
import { readMarkup } from '../infrastructure/markup-reader.ts';
import { readPair } from '../infrastructure/pair-reader.ts';
import { type Reader, type Reading, type Sighting, sight, sightNear } from '../infrastructure/sighting.ts';
import type { Recognizer } from '../recognizer.ts';
import type { Trace } from '../trace.ts';
import { isColumn, mayBeGiven } from './beside-name.ts';
import { type Cell, cellsBelow } from './csv-column.ts';
import { judgeAssignment } from './judge.ts';
import { type SecretName, secretNameAt } from './name.ts';
import { readCall, readDirective, readFlag, readTold } from './own-readers.ts';
import {
  readBareCall,
  readColumn,
  readInnerElement,
  readNamedArgument,
  readTyped,
  readWrapped,
} from './place-readers.ts';

export const passwordPatternId = 'generic.password';
export const secretPatternId = 'generic.secret';

/** In the order in which they are trusted; the first that reads a secret ends the search. */
const readers: readonly Reader[] = [
  readExpansion,
  readPair,
  readMarkup,
  readAssignment,
  readFlag,
  readCall,
  readDirective,
  readTold,
  readCommand,
  readExpression,
  readWrapped,
  readNamedArgument,
  readBareCall,
  readTyped,
  readColumn,
  readInnerElement,
];

/** What is longer is a key or a certificate, for other patterns; a value may stand some lines below its name. */
const bytesAfter = 1200;
/** Such names stand by the thousand on the long lines of generated code: what is far to the left is not read again. */
const window = { bytesAfter, leftMax: 160 };

export const assignmentRecognizer: Recognizer = {
  name: 'assignment',
  keywords: () => [
    'pass',
    'pw',
    'pswd',
    'secret',
    'token',
    'key',
    'psk',
    'auth',
    'cred',
    'userpwd',
    'kennwort',
    'contrasena',
    'senha',
    'wachtwoord',
    'haslo',
    'jwt',
    'login',
    'salt',
    'seed',
    'cookie',
    'clave',
    'mdp',
    'heslo',
    'parola',
    'salasana',
    'geheim',
    'sifre',
    'jelszo',
    'losenord',
    'adgangskode',
    'sandi',
  ],
  listens: ({ traits }) => !traits.lock,
  judgeAt(blob, hit, _settings, trace) {
    const name = secretNameAt(blob, hit);
    if (name === null) return null;
    return { matches: matchesAt(blob, name, trace), passed: name.end, place: null };
  },
};

function matchesAt(blob: BlobText, name: SecretName, trace?: Trace): Match[] {
  const cells = cellsBelow(blob, name);
  if (cells !== null) return cells.flatMap((cell) => cellMatch(blob, name, cell, trace));
  if (!mayBeGiven(blob, name.end, !blob.traits.source) && !isColumn(blob, name)) return [];
  if (!isReach(blob, name)) return [];
  const match = matchBeside(blob, name, trace);
  return match === null ? [] : [match];
}

/** Beside the vaguer names only what a machine made counts: is there such a thing at all? */
function isReach(blob: BlobText, { class: kind, end }: SecretName): boolean {
  return (kind !== 'key' && kind !== 'salt') || hasLongRun(blob, end);
}

const longRunBytes = 16;
const longRunReach = 300;

/** What a machine made: so many bytes without a blank, with a digit among them. */
function hasLongRun(blob: BlobText, from: number): boolean {
  const bytes = blob.unwatched;
  const until = Math.min(bytes.length, from + longRunReach);
  let count = 0;
  let digit = false;
  for (let at = from; at < until; at += 1) {
    const byte = bytes[at] as number;
    if (isBlank(byte)) {
      count = 0;
      digit = false;
      continue;
    }
    count += 1;
    digit ||= byte >= 0x30 && byte <= 0x39;
    if (digit && count >= longRunBytes) {
      blob.look(from, at + 1);
      return true;
    }
  }
  blob.look(from, from + longRunReach);
  return false;
}

/** What `\s` takes of Latin-1. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0;
}

/** A value in the column of a table that has the name. */
function cellMatch(blob: BlobText, name: SecretName, cell: Cell, trace?: Trace): Match[] {
  const sighting = sight(blob, { start: cell.start, end: cell.start, text: name.text, kind: 'secret' });
  const start = cell.start - sighting.base;
  const reading: Reading = {
    start,
    end: cell.end - sighting.base,
    value: cell.value,
    quoted: true,
    form: 'plain',
    how: 'in its column',
  };
  const match = matchOf({ ...name, start: cell.start, end: cell.start }, reading, sighting, trace);
  return match === null ? [] : [match];
}

function matchBeside(blob: BlobText, name: SecretName, trace?: Trace): Match | null {
  const { start, end, text } = name;
  const sighting = sightNear(blob, { start, end, text, kind: 'secret' }, window);
  // A part of the name of a resource: `arn:aws:secretsmanager:...:secret:prod/api`.
  if (sighting.left.includes('arn:') && /\barn:[\w-]+:[^\s"']*$/.test(sighting.left)) return null;
  for (const read of readers) {
    for (const reading of read(sighting)) {
      if (startsAtClosingQuote(reading, sighting)) continue;
      const match = matchOf(name, trimmed(reading), sighting, trace);
      if (match !== null) return match;
    }
  }
  return null;
}

/** Takes off what belongs to something about the assignment: `"Version=1, Token=abc"`, `Pwd=abc;Database=x`. */
function trimmed(reading: Reading): Reading {
  if (reading.end - reading.start !== reading.value.length || !/[;,&"'`]/.test(reading.value)) return reading;
  const value = reading.value
    .replace(/&&(?:\s.*)?$/s, '')
    .replace(/[;,&] ?[A-Za-z][\w ]{0,40}=.*$/s, '')
    .replace(/(?:\\?["'`])+[,;)\]}]*$/, '');
  return value === reading.value ? reading : { ...reading, end: reading.start + value.length, value };
}

/** `'--password='.$x['y']`: the quote after the operator closes what was open before the name. */
function startsAtClosingQuote(reading: Reading, { text, end, enclosing }: Sighting): boolean {
  if (enclosing === '' || /["'`]/.test(text.slice(end, end + 2))) return false;
  return text[reading.start - 1] === enclosing && text[reading.start - 2] !== '\\';
}

/** Variables of editors and build tools: what follows the colon is a name. */
const foreignVariable = /^\$\{(?:input|env|command|config|secrets?|vault|ssm|file|param|prop|sys|settings):/i;

function matchOf(name: SecretName, reading: Reading, sighting: Sighting, trace?: Trace): Match | null {
  const verdict = judgeAssignment(name, reading, sighting, trace !== undefined);
  const { base, blob } = sighting;
  const secret = { start: base + reading.start, end: Math.min(base + reading.end, blob.length) };
  const patternId = name.class === 'password' ? passwordPatternId : secretPatternId;
  if ('kind' in verdict) {
    trace?.refused(patternId, secret, verdict.reason);
    const inner = foreignVariable.test(reading.value) ? null : fallbackInside(reading);
    return inner === null ? null : matchOf(name, { ...inner, form: reading.form }, sighting, trace);
  }
  return {
    patternId,
    secret,
    whole: { start: Math.min(name.start, secret.start), end: Math.max(name.end, secret.end) },
    severity: verdict.severity,
    confidence: verdict.confidence,
    reason: `${verdict.reason}, ${reading.how}`,
    subject: name.text,
  };
}
