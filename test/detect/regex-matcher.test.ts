import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlobText } from '../../src/detect/blob-text.ts';
import { compilePattern, matchWindow } from '../../src/detect/regex-matcher.ts';
import type { Match } from '../../src/model/match.ts';
import type { RegexPattern } from '../../src/model/pattern.ts';
import { matchAbout } from '../support/plain-search.ts';
import { expand } from '../support/samples.ts';

function pattern(regex: RegExp, keywords: readonly string[], matchBytesMax: number): RegexPattern {
  return {
    kind: 'regex',
    id: 'test.pattern',
    family: 'credential',
    title: 'test token',
    description: '',
    remedy: '',
    severity: 'high',
    confidence: 'high',
    references: [],
    examples: { match: [], skip: [] },
    keywords,
    regex,
    matchBytesMax,
  };
}

function keywordOffsets(text: string, keywords: readonly string[]): number[] {
  const folded = text.toLowerCase();
  const out: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (keywords.some((keyword) => folded.startsWith(keyword, at))) out.push(at);
  }
  return out;
}

describe('matching in windows', () => {
  const patterns = [
    pattern(/(?<![a-z])(?<secret>ab[a-c]{2,6})(?![a-c])/, ['ab'], 8),
    pattern(/key(?<gap>[ =]{0,4})(?<secret>[a-c]{1,6})/i, ['key'], 13),
    pattern(/(?<secret>[a-c]{0,5})=(?:key|ab)/, ['=key', '=ab'], 9),
  ];

  it('sees all that the expression sees in the whole text', () => {
    const piece = fc.constantFrom(
      'ab',
      'key',
      'KEY',
      '=',
      ' ',
      'a',
      'b',
      'c',
      'z',
      '\n',
      ' '.repeat(150),
      'aaaaaaa',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const blob = new BlobText(Buffer.from(text), 'a.txt');
        for (const one of patterns) {
          const compiled = compilePattern(one);
          const whole: Match[] = [];
          matchWindow(compiled, blob, { start: 0, end: blob.length }, whole);
          expect(matchAbout(compiled, blob, keywordOffsets(text, one.keywords))).toEqual(whole);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('looks no farther than to the first byte that no match has', () => {
    const one = pattern(/key[_-]?id=(?<secret>[a-c]{6,90})(?!x)/, ['key'], 100);
    const looked = (text: string) => {
      const blob = new BlobText(Buffer.from(`${' '.repeat(200)}${text}${' '.repeat(200)}`), 'a.txt');
      blob.startLooking();
      matchWindow(compilePattern(one), blob, { start: 200, end: 200 }, []);
      return [blob.lookedStart - 200, blob.lookedEnd - 200];
    };
    expect(looked('keyhole=abc')).toEqual([0, 4]);
    expect(looked('key_idea=abc')).toEqual([0, 7]);
    // The head fits, what follows is too short.
    expect(looked('key-id=abcab cab')).toEqual([-1, 13]);
    expect(looked('key-id=abcabc cab')).toEqual([-2, 15]);
  });

  it('looks again behind a match that a check rejected', () => {
    const one = {
      ...pattern(/key=(?<secret>[^ ]{1,20})/, ['key='], 30),
      checks: [{ kind: 'entropy', bitsMin: 2 }] as const,
    };
    const blob = new BlobText(Buffer.from('key=key=abcdefg4 key=aaaa'), 'a.txt');
    const secrets = matchAbout(compilePattern(one), blob, [0, 4, 17]).map(({ secret }) =>
      blob.slice(secret.start, secret.end),
    );
    expect(secrets).toEqual(['key=abcdefg4']);
  });

  it('keeps a published sample as a note', () => {
    const one = { ...pattern(/key=(?<secret>[a-z]{4})/, ['key='], 30), allow: [/^demo$/] };
    const blob = new BlobText(Buffer.from('key=demo key=real'), 'a.txt');
    expect(matchAbout(compilePattern(one), blob, [0, 9]).map((match) => match.severity)).toEqual([
      'note',
      'high',
    ]);
  });

  it('takes a vendor’s own form alike everywhere, and a general form lighter in tests', () => {
    const one = pattern(/key=(?<secret>[a-zA-Z0-9]{4,20})/, ['key='], 30);
    const severityOf = (rank: number, value: string) => {
      const blob = new BlobText(Buffer.from(`key=${value}`), 'test/a.txt');
      return matchAbout(compilePattern({ ...one, rank }), blob, [0])[0]?.severity;
    };
    const random = expand('{base62*20}');
    expect(severityOf(30, random)).toBe('high');
    expect(severityOf(15, random)).toBe('low');
    expect(severityOf(15, 'hunter')).toBe('note');
  });

  it('judges by the groups user and host', () => {
    const one = { ...pattern(/:\/\/(?<user>\w+):(?<secret>\w+)@(?<host>[\w.]+)/, ['://'], 80), rank: 25 };
    const severityOf = (text: string) =>
      matchAbout(compilePattern(one), new BlobText(Buffer.from(text), 'a.txt'), [1])[0]?.severity;
    expect(severityOf('x://guest:guest@db.acme.io')).toBe('note');
    expect(severityOf('x://bob:hunter7@localhost')).toBe('low');
    expect(severityOf('x://bob:hunter@example.com')).toBe('note');
    expect(severityOf('x://bob:hunter7@example.com')).toBe('low');
    expect(severityOf('x://bob:hunter7@db.acme.io')).toBe('high');
  });
});
