import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../patterns/index.ts';
import { neededWords } from '../../src/detect/needed-words.ts';

describe('the words that an expression needs', () => {
  it('are read off what all of its texts have', () => {
    expect(neededWords(/(?:^|\/)\.npmrc$/i)).toEqual(['.npmrc']);
    expect(neededWords(/[^/]+\.(?:PEM|key)$/)).toEqual(['.pem', '.key']);
    expect(neededWords(/(?:secret|secrets|password)[\w-]*\.ya?ml/)).toEqual(['secret', 'password']);
    expect(neededWords(/(?:abc)+x?/)).toEqual(['abc']);
    expect(neededWords(/(?:abc|\d+)/)).toBeNull();
    expect(neededWords(/(?:abc)?/)).toBeNull();
  });

  it('are known of every file pattern, and stand in the paths that it takes', () => {
    for (const pattern of allPatterns) {
      if (pattern.kind !== 'file') continue;
      const words = neededWords(pattern.path);
      expect(words?.length, pattern.id).toBeGreaterThan(0);
      for (const { path } of pattern.examples.match) {
        const lower = path?.toLowerCase() ?? '';
        expect(
          words?.some((word) => lower.includes(word)),
          `${pattern.id}: ${path}`,
        ).toBe(true);
      }
    }
  });

  it('stand in every text of any expression', () => {
    const atom = fc.constantFrom('a', 'B', '[cd]', '[e-z]', '\\.', 'key', 'id', '\\w');
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.array(tie('node'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
        fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((options) => `(?:${options.join('|')})`),
        fc
          .tuple(tie('node'), fc.constantFrom('?', '+', '*', '{2}', '{1,3}'))
          .map(([body, times]) => `(?:${body})${times}`),
      ),
    }));
    const texts = node.chain((source) => {
      const regex = new RegExp(`^(?:${source})$`);
      return fc.tuple(fc.constant(regex), fc.stringMatching(regex));
    });
    fc.assert(
      fc.property(texts, ([regex, text]) => {
        const words = neededWords(regex) ?? [''];
        expect(words.some((word) => text.toLowerCase().includes(word))).toBe(true);
      }),
      // Making a text for an expression takes milliseconds.
      { numRuns: 500 },
    );
  });
});
