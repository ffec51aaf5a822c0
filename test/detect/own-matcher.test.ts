// Patterns of the user's own: what they find, and how much of a text the engine is given for it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { createDetector } from '../../src/detect/detector.ts';
import { JudgedText } from '../../src/detect/judged-text.ts';
import { compileOwn, matchOwn } from '../../src/detect/own-matcher.ts';
import type { Match } from '../../src/model/match.ts';
import type { OwnPattern } from '../../src/model/pattern.ts';
import { type Edit, edited } from '../support/edited-text.ts';
import { ownPattern, ownPatterns, ownTexts } from '../support/own-patterns.ts';
import { expand } from '../support/samples.ts';

function blobOf(text: string | Uint8Array): BlobText {
  return new BlobText(Buffer.from(text as string), 'config/app.txt');
}

function detect(patterns: readonly OwnPattern[], blob: BlobText, short: string[] = []): Match[] {
  return createDetector(patterns, [], defaultSettings.detect, (_, id) => short.push(id)).detect(blob);
}

function secrets(pattern: OwnPattern, text: string): string[] {
  const blob = blobOf(text);
  return detect([pattern], blob)
    .filter(({ severity }) => severity !== 'note')
    .map(({ secret }) => Buffer.from(blob.slice(secret.start, secret.end), 'latin1').toString());
}

const token = ownPattern({
  id: 'acme.token',
  keywords: ['acme'],
  regex: 'acme[_-](?<secret>[a-z\\d]{8,20})',
});

describe('a pattern of the user’s own', () => {
  test('finds its secret wherever a keyword is, in any case of the keyword', () => {
    const value = expand('{lowerdigits*12}1');
    expect(secrets(token, `x acme_${value}; acme-${value}`)).toEqual([value, value]);
    expect(secrets({ ...token, flags: 'i' }, `ACME_${value}`)).toEqual([value]);
    expect(secrets(token, `ACME_${value}`)).toEqual([]);
  });

  test('finds the whole match where there is no group', () => {
    const value = expand('acmd_{lowerdigits*19}1');
    expect(secrets(ownPattern({ id: 'acme.x', keywords: ['acmd_'], regex: 'acmd_\\w{20}' }), value)).toEqual([
      value,
    ]);
  });

  test('tells what it is as any other pattern does', () => {
    const [match] = detect([token], blobOf(`acme_${expand('{lowerdigits*12}1')}`));
    expect(match).toMatchObject({ patternId: 'acme.token', severity: 'high', confidence: 'medium' });
    expect(match?.reason).toBe('the form of an ACME deploy token');
  });

  test('finds letters beyond ASCII, and tells places in bytes', () => {
    const key = ownPatterns.find(({ id }) => id === 'acme.key') as OwnPattern;
    const text = 'файл\nacme ключ: абвгдеёж12\n';
    expect(secrets(key, text)).toEqual([]);
    expect(secrets({ ...key, regex: `(?m)${key.regex}` }, text)).toEqual(['абвгдеёж12']);
    expect(secrets(key, text.slice(5))).toEqual(['абвгдеёж12']);
  });

  test('does not find what is too long, nor what holds no keyword', () => {
    const greedy = ownPattern({ id: 'acme.any', keywords: ['acme'], regex: '[a-z0-9]+', matchBytesMax: 30 });
    expect(secrets(greedy, 'x1 acme1 y2')).toEqual(['acme1']);
    expect(secrets(greedy, `x1 acme${'1'.repeat(26)} y2`)).toHaveLength(1);
    expect(secrets(greedy, `x1 acme${'1'.repeat(27)} y2`)).toEqual([]);
  });

  test('leaves alone what it allows, and keeps others off it', () => {
    const value = expand('sample{lowerdigits*8}1');
    const allowing = { ...token, allow: ['^sample'] };
    expect(secrets(allowing, `acme_${value}`)).toEqual([]);
    const general = ownPattern({
      id: 'other.x',
      regex: '[a-z\\d]{8,}',
      rank: 10,
      keywords: ['sample'],
    });
    expect(detect([allowing, general], blobOf(`acme_${value}`)).map(({ patternId }) => patternId)).toEqual([
      'acme.token',
    ]);
  });

  test('gives way to a higher rank, and takes from a lower one', () => {
    const other = { ...token, id: 'acme.other', regex: 'acme_[a-z\\d]+' };
    const ids = (rank: number) =>
      detect([token, { ...other, rank }], blobOf(`acme_${expand('{lowerdigits*12}1')}`)).map(
        ({ patternId }) => patternId,
      );
    expect(ids(40)).toEqual(['acme.other']);
    expect(ids(20)).toEqual(['acme.token']);
  });

  test('finds in any text what the expression finds in all of it, where that is bounded', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('acme', '_', '-', 'x1', 'é', '\n', 'acme_abcd1efgh'), fc.string()), {
        maxLength: 200,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (whole) => {
        const bytes = Buffer.from(whole);
        const { regex } = compileOwn(token);
        const expected: number[] = [];
        for (let at = 0; ; ) {
          const found = regex.exec(bytes, at);
          if (found === null) break;
          expected.push(found.start);
          at = found.end;
        }
        // What its checks refuse is none of the expression's business.
        const found: Match[] = [];
        const refused: number[] = [];
        const trace = {
          candidate() {},
          refused: (_: string, { start }: { start: number }) => refused.push(start - 5),
          gaveWay() {},
        };
        const blob = blobOf(bytes);
        const hits = [...whole.toLowerCase().matchAll(/acme/g)];
        createDetector([token], [], defaultSettings.detect)
          .detect(blob, trace)
          .forEach((one) => {
            found.push(one);
          });
        expect(
          hits.length === 0 ? [] : [...found.map((one) => one.whole.start), ...refused].sort((a, b) => a - b),
        ).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the work of an expression', () => {
  /** Bytes that the engine is given for a pattern in a text. */
  function workOf(pattern: OwnPattern, text: string): { given: number; isAll: boolean } {
    const compiled = compileOwn(pattern);
    let given = 0;
    const counted = {
      ...compiled,
      regex: {
        ...compiled.regex,
        has(utf8: Uint8Array | string) {
          given += utf8.length;
          return compiled.regex.has(utf8);
        },
        exec(utf8: Uint8Array | string, from: number) {
          given += utf8.length - from;
          return compiled.regex.exec(utf8, from);
        },
      },
    };
    const blob = blobOf(text);
    const first = text.indexOf(pattern.keywords[0] as string);
    const last = text.lastIndexOf(pattern.keywords[0] as string);
    const isAll = matchOwn(counted, blob, { start: first, end: last }, []);
    return { given, isAll };
  }

  const hostile: readonly OwnPattern[] = [
    ownPattern({ id: 'a.to-the-end', keywords: ['key'], regex: '(?s)key(?P<secret>.*)' }),
    ownPattern({ id: 'a.not-blank', keywords: ['key'], regex: 'key(?P<secret>\\S+)' }),
    ownPattern({ id: 'a.tail', keywords: ['key'], regex: 'key(?P<secret>=)(?:[^;]*;)?' }),
    ownPattern({ id: 'a.nested', keywords: ['key'], regex: '((k|ke|key|=)+)+;', matchBytesMax: 4096 }),
    ownPattern({ id: 'a.exact', keywords: ['key'], regex: '(?:key=){100,140}', matchBytesMax: 400 }),
    ownPattern({ id: 'a.empty', keywords: ['key'], regex: '(?:key)?(?:;x)*' }),
  ];

  test.each(hostile.map((one) => [one.id, one] as const))(
    'grows no faster than the text: %s',
    (_, pattern) => {
      const { matchBytesMax = 512 } = pattern;
      const limit = (bytes: number) => (33 * (bytes + 2 * matchBytesMax) * (512 + matchBytesMax + 2)) / 512;
      for (const unit of ['key', 'key=', 'key=x ', 'key key;']) {
        for (const times of [100, 1000, 3000]) {
          const text = unit.repeat(times);
          expect(workOf(pattern, text).given).toBeLessThanOrEqual(limit(text.length));
        }
      }
    },
  );

  test('is what the text has where matches are as they should be', () => {
    const text = expand('acme_{lowerdigits*18}1\n').repeat(1000);
    const { given, isAll } = workOf(token, text);
    expect(isAll).toBe(true);
    expect(given).toBeLessThan(30 * text.length);
  });

  test('that is too much is told, and what was left out is no more than that', () => {
    const pattern = hostile[2] as OwnPattern;
    const short: string[] = [];
    expect(detect([pattern], blobOf('key= '.repeat(1000)), short).length).toBeGreaterThan(100);
    expect(short).toEqual(['a.tail']);
    // A later version tells it as well, though nothing is judged anew there.
    const told: string[] = [];
    const detector = createDetector([pattern], [], defaultSettings.detect, (_, id) => told.push(id));
    const source = Buffer.from(`${'key= '.repeat(1000)}${' '.repeat(3000)}x`);
    const judged = new JudgedText();
    const first = detector.detectVersion(blobOf(source), judged, null);
    const steps = [{ from: 0, length: 1000, insert: '', follows: false, skips: 0 }];
    const { bytes, copies } = edited(
      source,
      [...steps, { ...steps[0], from: 1000, insert: 'y' }] as Edit[],
      false,
    );
    const next = detector.detectVersion(blobOf(bytes), new JudgedText(), { judged, copies, samePath: true });
    expect(next).toEqual(first);
    expect(told).toEqual(['a.tail', 'a.tail']);
    const calm: string[] = [];
    detect(ownPatterns, blobOf(ownTexts.map((one) => expand(one).slice(0, 60)).join('\n')), calm);
    expect(calm).toEqual([]);
  });
});
