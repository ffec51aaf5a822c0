import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isColumn, mayBeGiven } from '../../../src/detect/assignment/beside-name.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';

/** The same as expressions. */
const given =
  /^["'`]?\)+\s{0,40}\.(?:fill|type|send|set|val|perform|press|input|clear|click)|^\\*["'`\])}]{0,3}[*_]{0,2}[!?]?(?:\s{0,8}(?:[=:|>?&({<]|,\s{0,24}(?:with:\s?)?\\?["'`]|or\b|else\b|->)|[ \t]{1,8}(?:["'`$/]|[^\n]{0,60}[0-9"'`])|["'`]?[ \t]*(?:$|\r?\n))/;
const identifier = /^["'`\]]?\s?[:=]\s?[A-Za-z_$][\w$.]{0,80}(?:\(\))?\s?[,;})\]]/;
const column = /^[`"\]]?\s{0,4}[,)]/;
const values = /^[^();=]{0,500}\)\s{0,40}v/i;
const inserted = /\binsert\b[^;]*\([^)]*$/i;

const pieces = [
  ...'"\'`)]}*_!?=:|>&({<,-\\/$;.x9\t\n\r\v',
  ' ',
  '  ',
  '\u00a0',
  'or',
  'else ',
  '->',
  'with:',
  '.fill(',
  ').type',
  '()',
  ' values (',
  'ab'.repeat(30),
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
const before = fc
  .array(fc.constantFrom('insert ', 'INSERT', ' into t', '(', ')', ';', ', ', 'a', '\n', ' '.repeat(90)), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** What ends a list of columns, since few of the texts above would. */
const listEnd = fc
  .tuple(text, fc.constantFrom(') values (', ')\nVALUES (', ')v', ', a) values', ');'), text)
  .map(([inside, end, rest]) => `${inside.slice(0, 3)}${end}${rest}`);

/** What follows a name, looked at; and whether anything behind what was looked at counts. */
function asked<T>(
  ask: (blob: BlobText, name: { start: number; end: number }) => T,
  head: string,
  tail: string,
  more: string,
): [T, T] {
  const at = (content: string, shift: number) => {
    const blob = new BlobText(Buffer.from(content, 'latin1'), 'a.ts');
    const start = head.length + shift;
    blob.startLooking();
    return { blob, answer: ask(blob, { start, end: start + 3 }) };
  };
  const whole = `${head}key${tail}`;
  const { blob, answer } = at(whole, 0);
  // Nothing but what was looked at, between other things.
  const first = blob.lookedStart < 0 ? 0 : blob.lookedStart;
  const last = Math.min(blob.lookedEnd, whole.length);
  const other = blob.lookedStart < 0 ? '' : more;
  const kept = whole.slice(first, last);
  const changed = `${other}${kept}${blob.lookedEnd > whole.length ? '' : more}`;
  return [answer, at(changed, other.length - first).answer];
}

describe('what stands right behind a name', () => {
  it('gives it a value where the expressions say so, and nothing counts that was not looked at', () => {
    fc.assert(
      fc.property(fc.boolean(), text, text, (too, tail, more) => {
        const slice = tail.slice(0, 90);
        const expected = given.test(slice) && (too || !identifier.test(slice));
        const answers = asked((blob, { end }) => mayBeGiven(blob, end, too), '', tail, more);
        expect(answers).toEqual([expected, expected]);
      }),
      { numRuns: 5000 },
    );
  });

  it('makes it a column where the expressions say so, and nothing counts that was not looked at', () => {
    fc.assert(
      fc.property(before, fc.oneof(text, listEnd), before, (head, tail, more) => {
        const expected = column.test(tail) && values.test(tail) && inserted.test(head.slice(-300));
        expect(asked(isColumn, head, tail, more)).toEqual([expected, expected]);
      }),
      { numRuns: 5000 },
    );
    expect(asked(isColumn, 'insert into t (a, ', ') values (1)', '')).toEqual([true, true]);
    expect(asked(isColumn, 'delete from t; insert into t (a, ', ') values (1)', '')).toEqual([true, true]);
  });
});
