// The detector against a slow and obvious one, over the whole catalogue: keywords found by looking for each of them,
// every expression run over the whole text. Both have to find the same, in texts mixed from examples, pieces of them,
// keywords and noise, wherever the windows about the keywords end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { allRecognizers } from '../../src/detect/catalogue.ts';
import { absorbCompanions } from '../../src/detect/companion.ts';
import { createDetector } from '../../src/detect/detector.ts';
import { makeFileMatcher, matchFile } from '../../src/detect/file-matcher.ts';
import { patternKeywords } from '../../src/detect/keywords.ts';
import { compileNamed } from '../../src/detect/named-matcher.ts';
import { type RankedMatch, rankOf, resolveOverlaps } from '../../src/detect/overlap.ts';
import { parseRegex } from '../../src/detect/regex-ast.ts';
import { compilePattern, matchWindow } from '../../src/detect/regex-matcher.ts';
import type { Match } from '../../src/model/match.ts';
import type { FilePattern, Pattern, RegexPattern } from '../../src/model/pattern.ts';
import { matchAbout, namedMatches, recognizeHits } from '../support/plain-search.ts';
import { expand } from '../support/samples.ts';
import { keywordMissing, prefilterKnown } from './exceptions.ts';
import { keywordOffsets } from './keyword-offsets.ts';
import { randomFrom, sampleOf } from './regex-samples.ts';

/** Those whose matches can be without a keyword are known to differ. */
const lawful = allPatterns.filter(({ id }) => !keywordMissing.includes(id) && !prefilterKnown.includes(id));
const settings = defaultSettings.detect;
const detector = createDetector(lawful, allRecognizers, settings);
const ranks = new Map(lawful.map((pattern) => [pattern.id, rankOf(pattern)]));
const recognizers = allRecognizers.filter((one) =>
  lawful.some((pattern) => pattern.kind === 'recognizer' && pattern.recognizer === one.name),
);
const files = makeFileMatcher(lawful.filter((pattern): pattern is FilePattern => pattern.kind === 'file'));
const searches = lawful.flatMap((pattern) => searchOf(pattern) ?? []);

type Search = (blob: BlobText, text: string) => Match[];

function searchOf(pattern: Pattern): Search | null {
  if (pattern.kind === 'regex') {
    const compiled = compilePattern(pattern);
    return (blob) => {
      const out: Match[] = [];
      matchWindow(compiled, blob, { start: 0, end: blob.length }, out);
      return out;
    };
  }
  if (pattern.kind !== 'named') return null;
  const compiled = compileNamed(pattern);
  const keywords = patternKeywords(pattern);
  return (blob, text) => namedMatches(compiled, blob, keywordOffsets(text, keywords));
}

function detectSlowly(blob: BlobText): Match[] {
  const text = blob.slice(0, blob.length);
  const found = searches.flatMap((search) => search(blob, text));
  for (const recognizer of recognizers) {
    const hits = keywordOffsets(text, recognizer.keywords(settings)).sort((a, b) => a - b);
    if (hits.length > 0) found.push(...recognizeHits(recognizer, blob, hits, settings));
  }
  const file = matchFile(files, blob);
  if (file !== null) found.push(file);
  const ranked = found.flatMap((match): RankedMatch[] => {
    const rank = ranks.get(match.patternId);
    return rank === undefined ? [] : [{ match, rank }];
  });
  return absorbCompanions(resolveOverlaps(ranked));
}

const summary = (matches: readonly Match[]) =>
  matches
    .map(({ patternId, secret, severity }) => `${patternId} ${secret.start}-${secret.end} ${severity}`)
    .sort();

const examples = lawful.flatMap((pattern) =>
  [...pattern.examples.match, ...pattern.examples.skip].map(({ text }) => expand(text).slice(0, 3000)),
);
const keywords = lawful.flatMap((pattern) => patternKeywords(pattern));

const example = fc.nat(examples.length - 1).map((index) => examples[index] ?? '');
const piece = fc.oneof(
  { weight: 6, arbitrary: example },
  {
    weight: 3,
    arbitrary: fc
      .tuple(example, fc.nat(300), fc.nat(300))
      .map(([text, from, length]) => text.slice(from % (text.length + 1)).slice(0, length)),
  },
  { weight: 3, arbitrary: fc.nat(keywords.length - 1).map((index) => keywords[index] ?? '') },
  { weight: 2, arbitrary: fc.string({ maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\n', '\r\n', ' = "', '": "', '://', 'token', 'a'.repeat(70), ' '.repeat(600)),
  },
  { weight: 1, arbitrary: fc.nat(1500).map((count) => 'x1Y2-'.repeat(count / 5)) },
);
const joint = fc.constantFrom('', '\n', ' ', '\n\n', '"', ',');
const mixed = fc
  .array(fc.tuple(piece, joint), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));

describe('the prefilter', () => {
  it('changes nothing of what is found', () => {
    fc.assert(
      fc.property(
        mixed,
        fc.constantFrom('config/app.txt', 'src/main.py', 'README.md', 'a.json'),
        (text, path) => {
          const blob = new BlobText(Buffer.from(text, 'latin1'), path);
          expect(summary(detector.detect(blob))).toEqual(summary(detectSlowly(blob)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('changes nothing in a text of an example of each', () => {
    const firsts = lawful.map(({ examples: { match } }) => expand(match[0]?.text ?? '').slice(0, 400));
    const text = firsts.join('\n\n');
    const blob = new BlobText(Buffer.from(text, 'latin1'), 'config/app.txt');
    expect(summary(detector.detect(blob))).toEqual(summary(detectSlowly(blob)));
  });
});

describe('the window about a keyword', () => {
  const regexPatterns = lawful.filter((pattern): pattern is RegexPattern => pattern.kind === 'regex');
  const padding = ' \n'.repeat(20_000);

  /** Finds what a text holds that stands far from both ends, in windows and as a whole. */
  function both(pattern: RegexPattern, text: string): [Match[], Match[]] {
    const compiled = compilePattern(pattern);
    const reach = Math.min(padding.length, 2 * compiled.matchBytesMax + 256);
    const around = padding.slice(0, reach);
    const padded = `${around}\n${text}\n${around}`;
    const blob = new BlobText(Buffer.from(padded, 'latin1'), 'a.conf');
    const whole: Match[] = [];
    matchWindow(compiled, blob, { start: 0, end: blob.length }, whole);
    return [matchAbout(compiled, blob, keywordOffsets(padded, pattern.keywords)), whole];
  }

  it('holds every example', () => {
    const lost = regexPatterns.flatMap((pattern) =>
      pattern.examples.match.flatMap(({ text }) => {
        const [windowed, whole] = both(pattern, expand(text));
        return windowed.length === 0 || summary(windowed).join() !== summary(whole).join()
          ? [pattern.id]
          : [];
      }),
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  it('holds the longest matches', () => {
    const random = randomFrom(5);
    const lost = regexPatterns.flatMap((pattern) => {
      const node = parseRegex(pattern.regex);
      return Array.from({ length: 6 }, (_, run) => {
        const lengthMax = (pattern.matchBytesMax ?? 512) - run * 20;
        const { before, text, after } = sampleOf(node, { random, lengthMax, longest: true });
        const [windowed, whole] = both(pattern, before + text + after);
        return summary(windowed).join() === summary(whole).join()
          ? ''
          : `${pattern.id}: ${before + text + after}`;
      }).filter((one) => one !== '');
    });
    expect(lost).toEqual([]);
  });
});
