import { expect, test } from 'vitest';
import { namesInWords } from '../../../src/doctor/site/names-in-words.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd'], 'a, b, c and 1 more'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('%j in words', (names, words) => {
  expect(namesInWords(names, 3)).toBe(words);
});
