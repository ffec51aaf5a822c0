import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { parseRegex } from '../../src/detect/regex-ast.ts';
import { keywordPlace } from '../../src/detect/regex-keyword-place.ts';
import { randomFrom, sampleOf } from '../patterns/regex-samples.ts';

describe('the place of a keyword in a match', () => {
  it.each<[RegExp, readonly string[], readonly [number, number] | null]>([
    [/key=[a-z]{9}/, ['key'], [0, 0]],
    [/A(?:KIA|BIA)[0-9]{9}/, ['akia', 'abia'], [0, 0]],
    [/(?:RSA |EC )?PRIVATE KEY/, ['private'], [0, 4]],
    [/-{5}BEGIN (?:x|yy)/, ['begin'], [5, 5]],
    [/aws[_.-]?sec(?:ret)?/i, ['aws_sec', 'aws-sec', 'aws.sec', 'awssec'], [0, 0]],
    [/[a-z]{0,20}key/, ['key'], [0, 20]],
    [/[a-z]{0,20}(?:key|token)/, ['key'], null],
    [/(?:key)?=[a-z]{3}/, ['key'], null],
    // What a look-around sees is no part of a match.
    [/(?<=key=)[a-z]{3}/, ['key'], null],
    [/(?<one>[a-z]{1,9})=\k<one>key/, ['key'], null],
    [/(?:x|(?:zz)?key){2}/, ['key', 'xx', 'xzz'], [0, 2]],
  ])('%s, %j: %j', (regex, keywords, place) => {
    const found = keywordPlace(parseRegex(regex), keywords);
    expect(found === null ? null : [found.min, found.max]).toEqual(place);
  });

  it('holds for what the expressions of the catalogue take', () => {
    const random = randomFrom(5);
    const wrong = allPatterns.filter((pattern) => {
      if (pattern.kind !== 'regex') return false;
      const node = parseRegex(pattern.regex);
      const keywords = pattern.keywords.map((one) => one.toLowerCase());
      const place = keywordPlace(node, keywords);
      if (place === null) return false;
      const samples = Array.from({ length: 6 }, (_, run) => sampleOf(node, { random, longest: run > 3 }));
      const taken = samples.flatMap(
        ({ before, text, after }) => pattern.regex.exec(`${before}${text}${after}`)?.[0].toLowerCase() ?? [],
      );
      return taken.some((text) => {
        const near = text.slice(place.min);
        const room = place.max - place.min;
        const found = keywords.map((one) => near.indexOf(one)).filter((at) => at >= 0);
        return found.length === 0 || Math.min(...found) > room;
      });
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
