import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBaseline } from '../../src/baseline/format-baseline.ts';
import { parseBaseline, parseThroughConflicts } from '../../src/baseline/parse-baseline.ts';
import { Fault } from '../../src/model/fault.ts';
import { baselineOf, baselines, digits, entry, file } from './baselines.ts';

const salt = '{"salt-of-fingerprints":"abcd-abcd-abcd-abcd-abcd-abcd-abcd-abcd"}';
const first =
  '{"fingerprint":"s1:0001-0001-0001-0001-0001-0001-0001-0001","pattern":"github.personal-access-token","path":"src/file-1.ts","state":"accepted-risk"}';
const second = first.replaceAll('0001', '0002').replace('file-1', 'file-2');

function faultOf(text: string, parse = parseBaseline): Fault {
  try {
    parse(text, file);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('a file as it is written', () => {
  test('is a salt or an entry a line, in a fixed order of keys, empty ones left out', () => {
    const told = baselineOf([
      entry(2, {
        state: 'rotated',
        reason: 'Renewed on the day',
        who: 'Zo\u00eb',
        until: '2027-01-31',
        path: 'a"b\\c\n\u202e.ts',
      }),
      entry(1),
    ]);
    expect(formatBaseline(told)).toBe(
      `${salt}\n${first}\n` +
        '{"fingerprint":"s1:0002-0002-0002-0002-0002-0002-0002-0002","pattern":"github.personal-access-token",' +
        '"path":"a\\"b\\\\c\\n\\u202e.ts","state":"rotated","reason":"Renewed on the day","who":"Zo\\u00eb","until":"2027-01-31"}\n',
    );
    expect(parseBaseline(formatBaseline(told), file)).toEqual({ baseline: told, joined: [] });
  });

  test('says the same when it is read, whatever it holds', () => {
    fc.assert(
      fc.property(baselines, (baseline) => {
        const text = formatBaseline(baseline);
        expect(text).toMatch(/^[ -~\n]*$/);
        expect(parseBaseline(text, file)).toEqual({ baseline, joined: [] });
        expect(parseThroughConflicts(text, file).baseline).toEqual(baseline);
      }),
    );
  });

  test('is the same for the same decisions, in whatever order they came', () => {
    fc.assert(
      fc.property(baselines, fc.func(fc.integer()), (baseline, rank) => {
        const shuffled = formatBaseline(baseline)
          .split('\n')
          .map((line) => [rank(line), line] as const)
          .sort(([a], [b]) => a - b)
          .map(([, line]) => line);
        const read = parseBaseline(`\ufeff${[...shuffled, ...shuffled].join('\r\n\r\n')}`, file);
        expect(read).toEqual({ baseline, joined: [] });
      }),
    );
  });
});

describe('what people and merges leave', () => {
  test('digits need no hyphens, a state need not be said, blanks do not matter', () => {
    const loose = ` { "pattern" : "github.personal-access-token" , "path":"src/file-1.ts","fingerprint":"s1:${digits(1)}" }\t`;
    expect(parseBaseline(`{"salt":"${digits(0xabcd)}"}\n${loose}`, file).baseline).toEqual(
      baselineOf([entry(1)]),
    );
  });

  test('an empty file is an empty baseline', () => {
    expect(parseBaseline('\r\n \n', file).baseline).toEqual({ file, salts: [], entries: [] });
  });

  test('a file in UTF-16 is told to be one', () => {
    const written = Buffer.from(`\ufeff${salt}\r\n${first}\r\n`, 'utf16le').toString('utf8');
    expect(faultOf(written).message).toContain('UTF-16');
  });

  test('of two decisions one counts, and it says so', () => {
    const audited = first.replace('accepted-risk', 'false-positive');
    const { baseline, joined } = parseBaseline([salt, first, audited, second].join('\n'), file);
    const kept = entry(1, { state: 'false-positive' });
    expect(baseline).toEqual(baselineOf([kept, entry(2)]));
    expect(joined).toEqual([{ kept, dropped: [entry(1)] }]);
  });

  test('keyed entries need no salt', () => {
    expect(parseBaseline(first.replace('s1:', 'k1:'), file).baseline.salts).toEqual([]);
  });
});

describe('conflicts', () => {
  const conflict = [
    salt,
    '<<<<<<< HEAD',
    first,
    '||||||| 0123456',
    '<<<<<<<<< Temporary merge branch 1',
    '=========',
    entryLine(3),
    '>>>>>>>>> Temporary merge branch 2',
    '=======',
    second,
    '>>>>>>> topic',
  ];

  function entryLine(number: number): string {
    return formatBaseline(baselineOf([entry(number)], [])).trimEnd();
  }

  test('are a fault of their own that names the way out', () => {
    const { message, mend } = faultOf(conflict.join('\n'));
    expect(message).toBe(`${file}:2:1: a merge left a conflict here`);
    expect(mend).toContain('leakline baseline update');
  });

  test('are read through: both sides, and not what was before', () => {
    const both = baselineOf([entry(1), entry(2)]);
    expect(parseThroughConflicts(conflict.join('\r\n'), file).baseline).toEqual(both);
  });

  test('without an end lose nothing in silence', () => {
    const { message } = faultOf(conflict.slice(0, 5).join('\n'), parseThroughConflicts);
    expect(message).toBe(`${file}:4:1: the conflict that begins here has no end`);
  });

  test('places stay', () => {
    const { message } = faultOf([...conflict, '{"salt":1}'].join('\n'), parseThroughConflicts);
    expect(message).toBe(`${file}:12:9: a text in double quotes is expected here`);
  });
});

describe('faults', () => {
  /** `^` stands before the place that is told. */
  const cases: readonly (readonly [marked: string, said: string, mend: string])[] = [
    ['^nothing', 'an object is expected here', 'docs/baseline.md'],
    ['{"salt":^"', 'this text has no end', 'docs/baseline.md'],
    ['{"salt" ^"a"}', '":" is expected here', 'docs/baseline.md'],
    ['{"salt":^"\\x"}', 'this is no text of JSON', 'docs/baseline.md'],
    ['{"salt":"a"^;}', '"," or "}" is expected here', 'docs/baseline.md'],
    [`${first} ^{}`, 'the line is to end here', 'docs/baseline.md'],
    ['{"fingerprint":^{}}', 'a text in double quotes', 'docs/baseline.md'],
    ['^{}', 'this entry has no "fingerprint"', 'docs/baseline.md'],
    [first.replace('"pattern"', '^"patern"'), '"patern" is no key', 'Perhaps "pattern" was meant.'],
    [
      first.replace('"path"', '^"line"'),
      '"line" is no key',
      'Its keys are salt-of-fingerprints, fingerprint, pattern',
    ],
    [first.replace('"path"', '^"0123"'), 'this is no key', 'Its keys are'],
    [first.replace('"path"', '^"pattern"'), '"pattern" is there twice', 'docs/baseline.md'],
    [first.replace('"s1:0001', '^"s1:000'), 'a fingerprint is "s1:" or "k1:"', 'leakline baseline update'],
    [first.replace('"s1:', '^"c1:'), 'says nothing of the value', 'leakline baseline update'],
    [first.replace('"accepted-risk', '^"rotatde'), '"state" does not know', 'Perhaps "rotated" was meant.'],
    [first.replace('"github.personal-access-token', '^"'), '"pattern" is empty', 'docs/baseline.md'],
    [first.replace('}', ',"until":^"2027-02-30"}'), 'no day that there is', 'YYYY-MM-DD'],
    [first.replace('}', ',"until":^"31.01.2027"}'), 'no day that there is', 'YYYY-MM-DD'],
    ['{"salt":^"abcd"}', 'a salt is 32 hexadecimal digits', 'nothing to be edited'],
    [salt.replace('}', ',^"path":"a"}'), '"path" stands beside a salt', 'a line of its own'],
  ];

  test.each(cases)('%s', (marked, said, mend) => {
    const fault = faultOf(`${salt}\n\n${marked.replace('^', '')}\n`);
    expect(fault.code).toBe('bad-configuration');
    expect(fault.message.startsWith(`${file}:3:${marked.indexOf('^') + 1}: `), fault.message).toBe(true);
    expect(fault.message).toContain(said);
    expect(fault.mend).toContain(mend);
  });

  test('a salted fingerprint without a salt', () => {
    expect(faultOf(`\n${first}`).message).toBe(
      `${file}:2:1: this fingerprint is of no use: the file has no salt`,
    );
  });

  test('any text is a baseline, or a fault with a place', () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom(salt, first, second, '<<<<<<< a', '||||||| b', '=======', '>>>>>>> c', '\ufeff', '\0'),
      fc
        .tuple(fc.constantFrom(salt, first), fc.nat({ max: 160 }), fc.string())
        .map(([whole, at, put]) => whole.slice(0, at) + put + whole.slice(at + 1)),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        for (const parse of [parseBaseline, parseThroughConflicts]) {
          try {
            const { baseline } = parse(lines.join(end), file);
            expect(parse(formatBaseline(baseline), file).baseline).toEqual(baseline);
          } catch (error) {
            if (!(error instanceof Fault)) throw error;
            expect(error.code).toBe('bad-configuration');
            expect(error.message).toMatch(/leakline-baseline\.jsonl:[1-9]\d*:[1-9]\d*: ./);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
