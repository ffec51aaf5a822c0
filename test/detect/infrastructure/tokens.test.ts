import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedAt } from '../../../src/detect/infrastructure/literal-text.ts';
import { Tokens } from '../../../src/detect/infrastructure/tokens.ts';

/** The kinds of tokens as expressions, in the order in which they are tried; null is told to nobody. */
const kinds: readonly (readonly [string | null, RegExp])[] = [
  [null, /(?:[ \t]|\/\*[^*]*\*\/|\\\r?\n)+/y],
  [null, /(?:(?<=\n[ \t]*)\/\/|\/\/(?!=|[ \t]*["'])|#(?![{"'])|--[ \t])[^\r\n]*/y],
  ['break', /(?:\r?\n[ \t]*)+/y],
  ['word', /[A-Za-z_$@][\w$]*(?:[?!](?![=:."'`]))?|\d[\w.]*/y],
  ['sign', /\?\?=?|\|\|=?|\/\/=?|\?:|=>|->|<>|&&|::|:=|[=!]==?|\?\.|[^\s]/y],
  ['sign', /\s/y],
];
const literalStart = /(?:(?:[rRbBuUfFLNq]{1,2}|@|\$|~s)?["'`]|\\{1,5}["']|&quot;)/y;

function lengthAt(regex: RegExp, text: string, at: number): number {
  regex.lastIndex = at;
  return regex.exec(text)?.[0].length ?? 0;
}

function cut(text: string): [string, string][] {
  const out: [string, string][] = [];
  for (let here = 0; here < text.length; ) {
    const literal = lengthAt(literalStart, text, here) > 0 ? joinedAt(text, here, true) : null;
    if (literal !== null) {
      out.push(['literal', literal.value]);
      here = literal.next;
      continue;
    }
    const at = here;
    const found = kinds.find(([, regex]) => lengthAt(regex, text, at) > 0);
    const length = found === undefined ? 1 : lengthAt(found[1], text, at);
    here += length;
    if (found !== undefined && found[0] !== null) {
      out.push([found[0], found[0] === 'break' ? '' : text.slice(at, here)]);
    }
  }
  return out;
}

describe('the tokens of a statement', () => {
  it('are those that the expressions say', () => {
    const piece = fc.constantFrom(
      ...' \t\n\r\\/*#-"\'`?!=|:&<>.,;()[]{}@$~_\u00e4\v',
      ...[
        'ab',
        'x?',
        'y!',
        'rb',
        'u"v"',
        'f',
        '12.5px',
        '/* a */',
        '// b',
        '//=',
        '-- c',
        '??=',
        '&quot;',
        'r',
      ],
      ...['"abc"', "'d'", '`e\nf`', '~s"g"', '\\"h\\"', '\r\n', '===', '!='],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const tokens = new Tokens(text, 0, { charactersMax: 1000, adjacent: true });
        const found: [string, string][] = [];
        for (let token = tokens.next(); token !== null; token = tokens.next()) {
          found.push([token.kind, token.text]);
        }
        expect(found).toEqual(cut(text));
      }),
      { numRuns: 5000 },
    );
  });
});
