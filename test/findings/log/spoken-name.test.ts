// What is told to be a sentence: the readers of assignments find nothing in it, whatever stands about the name.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/config/settings.ts';
import { assignmentRecognizer } from '../../../src/detect/assignment/recognizer.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { isSpokenOf } from '../../../src/findings/log/spoken-name.ts';
import { logPath } from '../../../src/scan/log-line-judge.ts';

const keywords = assignmentRecognizer.keywords(defaultSettings.detect);

/** Where keywords stand in a line. */
function hitsIn(line: string): number[] {
  const lower = line.toLowerCase();
  return keywords.flatMap((keyword) => {
    const found: number[] = [];
    for (let at = lower.indexOf(keyword); at !== -1; at = lower.indexOf(keyword, at + 1)) found.push(at);
    return found;
  });
}

function isSpoken(line: string): boolean {
  const bytes = Buffer.from(line, 'latin1');
  const hits = hitsIn(line);
  expect(hits.length, line).toBeGreaterThan(0);
  return hits.every((at) => isSpokenOf(bytes, at, 0, bytes.length));
}

const words = [
  ...'token password key auth login secret credentials session_token api.key dbPassword jwt seed cookie'.split(
    ' ',
  ),
  ...'user expired for the is was rotated set put create add default or else to from with type fill as'.split(
    ' ',
  ),
  ...'value name id echo print update env string HTTP/1.1 -p --value -- // # GET a'.split(' '),
  ...[
    'hunter2',
    'Tr0ub4dor',
    'aB3dE5gH7jK9mN1pQ3',
    '17',
    '"',
    "'",
    '":"',
    '","',
    '=',
    ':',
    '|',
    '<',
    '>',
    '<<<',
    '(',
  ],
  ...[')', '{', '}', ',', '.', '/', '$', '\\"', '||', '??', '=>', '[', ']', ';', '`', '&'],
];
const names = 'token password key auth login secret session_token api.key dbPassword jwt seed'.split(' ');
const text = (maxLength: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', ' ', ' ', ' ', '  ')), { maxLength })
    .map((parts) => parts.map(([word, blank]) => word + blank).join(''));
/** Often as in a sentence, often not. */
const lines = fc
  .tuple(
    text(5),
    fc.constantFrom(...names),
    fc.constantFrom(' expired', ' rotated for', ' by', ' ok', ' HTTP/1.1', ' default', ' x', ''),
    text(9),
  )
  .map((parts) => parts.join(''));

describe('a name that a sentence speaks of', () => {
  test('is told', () => {
    for (const line of [
      'user token expired for order 17',
      '{"level":"info","message":"key rotated","elapsed_s":3.5,"request_id":"6f1a"}',
      '203.0.113.7 - - [12/Feb/2022:10:01:55 +0000] "GET /login HTTP/1.1" 200 18233 "-" "curl/7.68.0"',
      'auth ok, 3 sessions',
      'app-1  | password reset by the user',
      'the secret expired',
    ]) {
      expect(isSpoken(line), line).toBe(true);
    }
  });

  test('is not, where it may be given something', () => {
    for (const line of [
      'password: hunter',
      'the password is x9 now',
      'set token abc',
      'vault put password xyz',
      'name: password value: abc',
      'password default "abc"',
      '--password abc',
      'echo abc | tee token file',
      'token string = x',
      'key',
    ]) {
      expect(isSpoken(line), line).toBe(false);
    }
  });

  test('is given nothing by the readers of assignments', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const bytes = Buffer.from(line, 'latin1');
        for (const at of hitsIn(line)) {
          if (!isSpokenOf(bytes, at, 0, bytes.length)) continue;
          const blob = new BlobText(bytes, logPath);
          const answer = assignmentRecognizer.judgeAt(blob, at, defaultSettings.detect);
          const told = (answer?.matches ?? []).map(({ secret }) => line.slice(secret.start, secret.end));
          expect(told, line).toEqual([]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
