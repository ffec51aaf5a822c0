// Comments beside findings: which lines they speak for, in any syntax, and for which patterns.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlobText } from '../../src/detect/blob-text.ts';
import { mayHoldComments, suppressionComments } from '../../src/findings/suppression-comment.ts';
import { type CommentKind, commentKinds } from '../../src/model/suppression.ts';

const own: readonly CommentKind[] = ['leakline'];

function comments(text: string, kinds: readonly CommentKind[] = own) {
  return suppressionComments(new BlobText(Buffer.from(text), 'a.txt'), kinds);
}

const one = (text: string, kinds?: readonly CommentKind[]) => comments(text, kinds)[0];

describe('what a comment says', () => {
  test.each([
    ['x = 1 # leakline:allow private-address -- the lab', 'the lab'],
    ['x = 1; // leakline:allow private-address -- the lab', 'the lab'],
    ['/* leakline:allow private-address -- the lab */', 'the lab'],
    ['/** leakline:allow private-address -- the lab **/', 'the lab'],
    ['<!-- leakline:allow private-address -- the lab -->', 'the lab'],
    ['<p>x</p> <!-- leakline:allow private-address : the lab -->', 'the lab'],
    ['{# leakline:allow private-address -- the lab #}', 'the lab'],
    ['{{!-- leakline:allow private-address -- the lab --}}', 'the lab'],
    ['<%# leakline:allow private-address -- the lab %>', 'the lab'],
    ['<%-- leakline:allow private-address -- the lab --%>', 'the lab'],
    ['-- leakline:allow private-address -- the lab', 'the lab'],
    ['{- leakline:allow private-address -- the lab -}', 'the lab'],
    ['(* leakline:allow private-address -- the lab *)', 'the lab'],
    ['; leakline:allow private-address — the lab', 'the lab'],
    ['% leakline:allow private-address -- the lab', 'the lab'],
    ["' leakline:allow private-address -- the lab", 'the lab'],
    ['REM leakline:allow private-address -- the lab', 'the lab'],
    ['dnl leakline:allow private-address -- the lab', 'the lab'],
    ['{% comment %} leakline:allow private-address -- the lab {% endcomment %}', 'the lab'],
    ['"_comment": "leakline:allow private-address -- the lab",', 'the lab'],
    ['--[[ leakline:allow private-address -- the lab ]]', 'the lab'],
    ['""" leakline:allow private-address -- the lab """', 'the lab'],
    ['# leakline:allow private-address the lab', 'the lab'],
    ['# leakline:allow private-address', ''],
    ['# leakline: allow private-address -- the lab', 'the lab'],
    ['// Leakline:allow private-address -- the lab', 'the lab'],
    ['// Leakline: allow private-address - the lab', 'the lab'],
    ['# leakline:allow: private-address -- the lab', 'the lab'],
    ['# leakline:allow=private-address -- the lab', 'the lab'],
    ['# leakline:allow(private-address) -- the lab', 'the lab'],
    ['# leakline:allow [private-address]: the lab', 'the lab'],
    ['"leakline:allow": "private-address -- the lab",', 'the lab'],
    ['REM LEAKLINE:ALLOW PRIVATE-ADDRESS -- the lab', 'the lab'],
    ['# leakline:allow Private-Address -- über den Süden\r', 'über den Süden'],
  ])('%s', (text, reason) => {
    expect(one(text)).toMatchObject({ kind: 'leakline', line: 1, names: ['private-address'], reason });
  });

  test('several names, none, and what is part of a longer word', () => {
    expect(one('# leakline:allow github.app-token, private-address,cloud -- why')).toMatchObject({
      names: ['github.app-token', 'private-address', 'cloud'],
      reason: 'why',
    });
    expect(one('# leakline:allow -- why')).toMatchObject({ names: [], reason: 'why' });
    expect(comments('my-leakline:allow x\nleakline:allowed x\nleakline:allow_x\n')).toEqual([]);
    expect(comments('# gitleaks:allow\n# trufflehog:ignore\n# pragma: allowlist secret\n')).toEqual([]);
  });

  test('one in quotes, or with "PATTERN" for a name, is a mention', () => {
    const mentions = [
      '`leakline:allow github`',
      "f('leakline:allow')",
      '# write leakline:allow PATTERN -- reason',
    ];
    expect(mentions.map((text) => one(text)?.isMention)).toEqual([true, true, true]);
    const others = [
      '"_comment": "leakline:allow github",',
      '# leakline:allow github',
      "' leakline:allow github",
    ];
    expect(others.map((text) => one(text)?.isMention)).toEqual([false, false, false]);
  });

  test('other programs have their own, which are heeded where they are asked for', () => {
    const text =
      'a # gitleaks:allow\nb # trufflehog:ignore\nc # pragma: allowlist secret\n# pragma: whitelist nextline secret\nd\n';
    expect(
      comments(text, commentKinds).map(({ kind, line, target, names }) => [kind, line, target, names]),
    ).toEqual([
      ['gitleaks', 1, 1, null],
      ['trufflehog', 2, 2, null],
      ['detect-secrets', 3, 3, null],
      ['detect-secrets', 4, 5, null],
    ]);
    expect(comments(text, ['trufflehog'])).toHaveLength(1);
  });
});

describe('what a comment speaks for', () => {
  const target = (text: string) => one(text)?.target;

  test('its own line, and the next where it stands alone', () => {
    expect(target('x = 1 # leakline:allow a\ny = 2\n')).toBe(1);
    expect(target('# leakline:allow a\ny = 2\n')).toBe(2);
    expect(target('  // leakline:allow a\n  y = 2\n')).toBe(2);
    expect(target('# leakline:allow a')).toBe(1);
  });

  test('the end of the comment and other such comments are passed over, a blank line is not', () => {
    expect(target('/*\n * leakline:allow a\n */\ny = 2\n')).toBe(4);
    expect(target('<!--\n leakline:allow a\n-->\ny\n')).toBe(4);
    expect(comments('# leakline:allow a\n# leakline:allow b\ny = 2\n').map((each) => each.target)).toEqual([
      3, 3,
    ]);
    expect(target('# leakline:allow a\n\ny = 2\n')).toBe(2);
  });

  test('of prose the beginning of a block of code is passed over, and the blank line before it', () => {
    for (const start of ['<!-- leakline:allow a -->', '[//]: # (leakline:allow a)', '.. leakline:allow a']) {
      expect(target(`${start}\n\`\`\`sh\ny\n\`\`\`\n`), start).toBe(3);
      expect(target(`${start}\r\n~~~\r\ny\r\n`), start).toBe(3);
      expect(target(`${start}\n\n\`\`\`sh\ny\n`), start).toBe(4);
      expect(target(`${start}\n\n    y\n`), start).toBe(3);
      expect(target(`${start}\n\n\ty\n`), start).toBe(3);
      // Something else altogether.
      expect(target(`${start}\n\ny\n`), start).toBe(2);
      expect(target(`${start}\n\n\n    y\n`), start).toBe(2);
    }
    expect(target('# leakline:allow a\n```\ny\n')).toBe(3);
    expect(target('# leakline:allow a\n```sh\ny\n')).toBe(2);
  });

  test('what is a comment by its words alone: of batch files, templates, Ruby, and the keys of JSON', () => {
    expect(target('@rem leakline:allow a\r\nset x=2\r\n')).toBe(2);
    expect(target('{% comment %}leakline:allow a{% endcomment %}\ny\n')).toBe(2);
    expect(target('{%- comment -%}\nleakline:allow a\n{%- endcomment -%}\ny\n')).toBe(4);
    expect(target('=begin\nleakline:allow a\n=end\ny = 2\n')).toBe(4);
    for (const key of ['_comment', '$comment', '//', 'comment', '#']) {
      expect(target(`  "${key}": "leakline:allow a -- why",\n  "y": 2\n`)).toBe(2);
    }
    expect(target('{ "_comment": "leakline:allow a",\n  "y": 2 }\n')).toBe(2);
    expect(target('  "remark_of_token": "leakline:allow a",\n  "y": 2\n')).toBe(1);
  });

  test('any text has comments with lines that are there', () => {
    const piece = fc.constantFrom(
      'leakline:allow',
      ' a.b',
      ' -- why',
      '\n',
      '#',
      '*/',
      'x',
      ' ',
      'é',
      '\r\n',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        for (const { line, target: below } of comments(text)) {
          expect(line).toBeLessThanOrEqual(below);
          expect(below).toBeLessThanOrEqual(lines);
        }
      }),
    );
  });
});

test('the quick look passes over no text that has a comment', () => {
  const texts = [
    ...['leakline:allow', 'leakline: allow', 'LEAKLINE:ALLOW', 'Leakline:allow', 'Leakline: allow'],
    ...['gitleaks:allow', 'trufflehog:ignore'],
    ...['allowlist', 'whitelist', 'allowlist nextline', 'whitelist nextline'].map(
      (word) => `pragma: ${word} secret`,
    ),
  ];
  for (const text of texts) {
    const line = `x # ${text} y`;
    expect(comments(line, commentKinds)).toHaveLength(1);
    expect(mayHoldComments(Buffer.from(line), commentKinds)).toBe(true);
  }
  expect(mayHoldComments(Buffer.from('nothing: to see'), commentKinds)).toBe(false);
});
