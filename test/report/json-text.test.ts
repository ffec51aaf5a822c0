// JSON that is harmless wherever it is shown: held to asking for every character of every string.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../src/report/json-text.ts';

const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

function wellFormed(_key: string, held: unknown): unknown {
  return typeof held === 'string' ? held.replace(/\p{Cs}/gu, '\ufffd') : held;
}

/** One character at a time. */
function slowly(value: unknown, indent: 0 | 2): string {
  const whole = JSON.stringify(value, wellFormed, indent);
  const units = (character: string) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('');
  return [...whole]
    .map((character) => (character !== '\n' && hidden.test(character) ? units(character) : character))
    .join('')
    .replaceAll('##[', '#\\u0023[');
}

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '\ud800',
    'a\udc00b',
    '\\ud800',
    '\\\\udfff',
    '##[error]',
    '\u202e',
    '\u{e0041}x',
    '\u007f',
    'ü',
  ),
);
const value = fc.array(
  fc.record({ one: fc.array(text), other: fc.array(text, { maxLength: 3 }).map((all) => all.join('')) }),
);

test('is what looking at each character gives, and any parser gives back the same', () => {
  fc.assert(
    fc.property(value, fc.constantFrom<0 | 2>(0, 2), (some, indent) => {
      const made = jsonText(some, indent);
      expect(made).toBe(slowly(some, indent));
      expect(JSON.parse(made)).toEqual(JSON.parse(JSON.stringify(some, wellFormed)));
    }),
    { numRuns: 300 },
  );
});
