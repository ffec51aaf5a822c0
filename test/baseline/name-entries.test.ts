import { describe, expect, test } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { namedBy } from '../../src/baseline/name-entries.ts';
import { entry, fingerprint } from './baselines.ts';

const all = [
  entry(1, { path: 'src/a.ts' }),
  entry(2, { path: 'src/deep/b.ts', patternId: 'infrastructure.secret' }),
  entry(3, { path: 'pages/[id].ts', patternId: 'network.private-address' }),
  entry(4, { path: 'commit message of 0123456789ab', fingerprint: fingerprint(4, 'k1') }),
  entry(5, { path: '', patternId: 'own.thing' }),
];

function named(operand: string): number[] {
  const isNamed = namedBy(operand, allPatterns);
  return all.flatMap((one, at) => (isNamed(one) ? [at + 1] : []));
}

describe('an operand names', () => {
  test.each<[string, number[]]>([
    ['s1:00010001', [1]],
    ['s1:0001-0001', [1]],
    [fingerprint(2), [2]],
    ['k1:000400040004', [4]],
    ['github.personal-access-token', [1, 4]],
    ['github', [1, 4]],
    ['GitHub', [1, 4]],
    ['private-address', [3]],
    ['src/a.ts', [1]],
    ['./src/a.ts', [1]],
    ['src', [1, 2]],
    ['src/', [1, 2]],
    ['src\\deep', [2]],
    ['*.ts', [1, 2, 3]],
    ['src/*.ts', [1]],
    ['**/deep/**', [2]],
    ['pages/[id].ts', [3]],
    ['commit message of 0123456789ab', [4]],
    ['.', [1, 2, 3, 4, 5]],
    ['own.thing', [5]],
    ['nothing', []],
    ['!src', []],
    ['s1:0001', []],
  ])('%s', (operand, numbers) => {
    expect(named(operand)).toEqual(numbers);
  });

  test('nothing that a baseline could hold with a fingerprint of a line', () => {
    expect(() => namedBy('c1:0123456789', allPatterns)).toThrow(/says nothing of the value/);
  });
});
