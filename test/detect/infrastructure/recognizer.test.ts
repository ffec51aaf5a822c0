// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are other languages' own templates.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/config/settings.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { infrastructureNameRecognizer } from '../../../src/detect/infrastructure/recognizer.ts';
import { recognizeHits } from '../../support/plain-search.ts';
import { expand } from '../../support/samples.ts';
import { type Case, expandCase, findIn, valuesOf } from './corpus.ts';
import { earlierCellHarmless, earlierCellLeaks, unseenByteLeaks } from './earlier-cells.ts';
import { evaluatedHarmless, evaluatedLeaks, oddPasswordLeaks, weakWordLeaks } from './evaluated.ts';
import { freshHarmless } from './fresh-harmless.ts';
import { freshLeaks } from './fresh-leaks.ts';
import { harmless, notes } from './harmless.ts';
import { codeLeaks } from './leaks-code.ts';
import { configLeaks } from './leaks-config.ts';
import { toldHarmless, toldLeaks, toldWordLeaks } from './told.ts';

const passwords = ['hunter2', 'winebot123', 'S3cure!x'];

function findsEach(cases: readonly Case[], values: readonly string[] = passwords): void {
  for (const [path, template] of cases) {
    it(`finds ${JSON.stringify(template)} in ${path}`, () => {
      for (const password of values) {
        const { text, spans } = expandCase(template, valuesOf(template, password));
        const found = findIn(path, text);
        expect(found.map((match) => match.secret)).toEqual(spans);
        expect(found.every((match) => match.severity !== 'note' && match.subject !== undefined)).toBe(true);
      }
    });
  }
}

function findsNothing(cases: readonly Case[]): void {
  for (const [path, template] of cases) {
    it(`leaves ${JSON.stringify(template)} in ${path} alone`, () => {
      const { text } = expandCase(template, valuesOf(template));
      expect(findIn(path, text)).toEqual([]);
    });
  }
}

describe('leaks in configuration', () => findsEach(configLeaks));
describe('leaks in code and prose', () => findsEach(codeLeaks));
describe('leaks of the fresh rounds', () => findsEach(freshLeaks));
describe('leaks of the evaluation', () => findsEach(evaluatedLeaks));
describe('leaks with odd passwords', () => findsEach(oddPasswordLeaks, ['tr0ub4dor&3', 'a|b;9c', 'x>y9<z']));
describe('leaks of weak words', () => findsEach(weakWordLeaks, ['password', 'Secret', 'vncpassword']));
describe('leaks that a document tells', () => findsEach(toldLeaks, ['Gx5-linde', 'hunter2']));
describe('words that a document tells', () =>
  findsEach(toldWordLeaks, ['LgMjwVyvhH', 'lgmjwvyvhq', 'wine-and-cheese', 'correcthorse']));
describe('harmless mentions in a document', () => findsNothing(toldHarmless));
describe('harmless mentions', () => findsNothing(harmless));
describe('harmless mentions of the fresh rounds', () => findsNothing(freshHarmless));

describe('leaks in a cell before the name', () => findsEach(earlierCellLeaks));
describe('cells before the name that hold no value', () => findsNothing(earlierCellHarmless));
describe('leaks behind a byte that nobody sees', () => findsEach(unseenByteLeaks));

it('reads a variable behind a byte that is no UTF-8', () => {
  const text = '-v := os.Getenv("INFRA_{~}HF_TOKEN")\nif v == "" {\n\tv = "{base62*32}"\n}\n';
  const bytes = Buffer.from(expand(text, 'one byte'));
  bytes[0] = 0xff;
  expect(findIn('cmd/main.go', bytes).map((match) => match.subject)).toEqual([expand('INFRA_{~}HF_TOKEN')]);
});

describe('harmless mentions of the evaluation', () => findsNothing(evaluatedHarmless));

describe('what is worth a note', () => {
  for (const [path, template] of notes) {
    it(`notes ${JSON.stringify(template)}`, () => {
      const found = findIn(path, expandCase(template, valuesOf(template)).text);
      expect(found.map((match) => match.severity)).toEqual(['note']);
    });
  }
});

/** The first seed's names, in the broken table of a converted page. */
const names = [
  'I_WINEBOT_API_TOKEN',
  'I_WINEBOT_API_URL',
  'I_WINEBOT_SIDECAR_URL',
  'I_VNC_PASSWORD',
  'I_NOVNC_PASSWORD',
  'I_GHCR_TOKEN',
  'I_DOCKER_GATEWAY',
  'I_CLOUDFLARE_TOKEN',
  'I_UPTIMEROBOT_APIKEY',
  'I_HF_TOKEN',
];

function markOf(name: string): string {
  if (/URL$/.test(name)) return '§U';
  if (/GATEWAY$/.test(name)) return '§A';
  return /PASSWORD$/.test(name) ? '§P' : '§T';
}

describe("the first seed's names", () => {
  it('are no finding beside their purposes', () => {
    const purposes = [
      'API authentication token',
      'VNC access password',
      'Docker bridge gateway IP',
      'CV sidecar URL',
    ];
    for (const layout of [
      'NAME |\nVALUE |\n',
      '| NAME | VALUE |\n',
      '| `NAME` | VALUE |\n',
      'NAME: VALUE\n',
    ]) {
      const text = names
        .map((name, i) => layout.replace('NAME', name).replace('VALUE', purposes[i % 4] ?? ''))
        .join('');
      expect(findIn('SECURITY.md', expandCase(`All secrets:\n${text}`, valuesOf('')).text)).toEqual([]);
    }
  });

  it('are ten findings beside planted values', () => {
    const layouts: readonly Case[] = [
      ['SECURITY.md', '| NAME | VALUE |\n'],
      ['SECURITY.md', '| `NAME` | `VALUE` |\n'],
      ['SECURITY.md', 'NAME |\nVALUE |\n'],
      ['.env', 'NAME=VALUE\n'],
      ['run.sh', 'export NAME="VALUE"\n'],
      ['compose.yaml', '      - NAME=VALUE\n'],
      ['values.yaml', '  NAME: VALUE\n'],
      ['deploy.yaml', '- name: NAME\n  value: "VALUE"\n'],
      ['a.py', 'x = os.getenv("NAME", "VALUE")\n'],
      ['a.ts', "const x = process.env.NAME ?? 'VALUE';\n"],
    ];
    for (const [path, layout] of layouts) {
      const text = names.map((name) => layout.replace('NAME', name).replace('VALUE', markOf(name))).join('');
      const { text: planted, spans } = expandCase(text, valuesOf(layout));
      expect(findIn(path, planted).map((match) => match.secret)).toEqual(spans);
    }
  });
});

describe('judgement of a finding', () => {
  it('is critical for a strong token, high for a weak password, medium for an address', () => {
    const of = (path: string, text: string) =>
      findIn(path, expandCase(text, valuesOf('x')).text)[0]?.severity;
    expect(of('.env', 'I_HF_TOKEN=§T')).toBe('critical');
    expect(of('.env', 'I_VNC_PASSWORD=§P')).toBe('high');
    expect(of('.env', 'I_DOCKER_GATEWAY=§A')).toBe('medium');
    expect(of('.env', 'I_WINEBOT_API_URL=§D')).toBe('high');
    expect(of('.env.example', 'I_VNC_PASSWORD=§P')).toBe('medium');
    expect(of('test/a.py', 'I_HF_TOKEN = "§T"')).toBe('high');
  });

  it('names the variable and spans from it to the value', () => {
    const { text } = expandCase('a: 1\nexport I_VNC_PASSWORD="§P"\n', valuesOf('x'));
    const [match] = findIn('run.sh', text);
    expect(match?.subject).toBe(expand('INFRA_{~}VNC_PASSWORD'));
    expect(text.slice(match?.whole.start, match?.whole.end)).toBe(
      `${expand('INFRA_{~}VNC_PASSWORD="')}${valuesOf('x').P}`,
    );
  });

  it('knows other prefixes, and binary files not at all', () => {
    const settings = { ...defaultSettings.detect, prefixes: ['ACME', 'ACME_OPS'] };
    const bytes = Buffer.from(
      expand('ACME_{~}VNC_PASSWORD=hunter{digits*1}\nACME_OPS_{~}VNC_PASSWORD=hunter{digits*1}\n'),
    );
    const found = recognizeHits(infrastructureNameRecognizer, new BlobText(bytes, '.env'), [0, 26], settings);
    expect(found.map((match) => match.subject)).toEqual([
      expand('ACME_{~}VNC_PASSWORD'),
      expand('ACME_OPS_{~}VNC_PASSWORD'),
    ]);
    expect(
      recognizeHits(infrastructureNameRecognizer, new BlobText(bytes, 'a', true), [0], settings),
    ).toEqual([]);
  });
});

const forms: readonly Case[] = [
  ['run.sh', 'export I_X_TOKEN="§T"\n'],
  ['run.sh', 'x=${I_X_TOKEN:-§T}\n'],
  ['.env', 'I_X_TOKEN=§T\n'],
  ['Dockerfile', 'ENV I_X_TOKEN=§T\n'],
  ['compose.yml', '  I_X_TOKEN: §T\n'],
  ['compose.yml', '  - I_X_TOKEN=§T\n'],
  ['k.yaml', '- name: I_X_TOKEN\n  value: "§T"\n'],
  ['a.json', '{"I_X_TOKEN":"§T"}'],
  ['a.xml', '<add key="I_X_TOKEN" value="§T"/>'],
  ['a.tf', 'variable "i_x_token" {\n  default = "§T"\n}\n'],
  ['a.ts', 'const t = process.env.I_X_TOKEN ?? "§T";\n'],
  ['a.py', 't = os.getenv("I_X_TOKEN", "§T")\n'],
  ['a.go', 't := os.Getenv("I_X_TOKEN")\nif t == "" {\n\tt = "§T"\n}\n'],
  ['a.rs', 'let t = env::var("I_X_TOKEN").unwrap_or("§T".into());\n'],
  ['a.md', 'Set `I_X_TOKEN` to `§T`.\n'],
];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const token = fc
  .array(fc.constantFrom(...letters), { minLength: 16, maxLength: 48 })
  .map((characters) => characters.join(''))
  .filter((text) => new Set(text).size > 8 && /\d/.test(text) && /[a-z]/i.test(text) && !/[xX]{4}/.test(text))
  // By chance one may say of itself, between digits, that it is none.
  .filter((text) => !/fake|dummy|real|use|redacted|placeholder|replace/i.test(text));
const noise = fc.string({ maxLength: 40 }).map((text) => text.replace(/["'`{}<>\\|]/g, ' '));

describe('random texts', () => {
  it('give random values at exactly their place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), token, noise, (form, value, before) => {
        const [path, template] = form;
        const { text, spans } = expandCase(`${before.replace(/§/g, '')}\n\n${template}\n`, {
          ...valuesOf(''),
          T: value,
        });
        expect(findIn(path, text).map((match) => match.secret)).toEqual(spans);
      }),
      { numRuns: 600 },
    );
  });

  it('give nothing for references', () => {
    const reference = fc.constantFrom(
      '$X',
      '${X}',
      '{{ x }}',
      '<token>',
      '%X%',
      '$(cat x)',
      'op://v/i/f',
      'changeme',
      '***',
    );
    fc.assert(
      fc.property(fc.constantFrom(...forms), reference, (form, value) => {
        const { text } = expandCase(
          form[1].replace('§T', () => value),
          valuesOf(''),
        );
        expect(findIn(form[0], text)).toEqual([]);
      }),
    );
  });

  it('never throw, and every secret lies in its whole', () => {
    const piece = fc.oneof(
      fc.constantFrom(...forms.map(([, text]) => text)),
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '"',
        "'",
        '`',
        '${',
        '}',
        '|',
        '\n',
        '\\',
        '<<<',
        'I_X_TOKEN',
        'infra.x.token',
        '=',
        ':',
        '??',
        '§',
      ),
    );
    const paths = fc.constantFrom('a.ts', '.env', 'a.yml', 'a.md', 'a.sh', 'a.tf', 'x', 'a.xml');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), paths, (pieces, path) => {
        const { text } = expandCase(pieces.join(''), valuesOf('y'));
        for (const { secret, whole } of findIn(path, text)) {
          expect(secret.start).toBeLessThan(secret.end);
          expect(whole.start).toBeLessThanOrEqual(secret.start);
          expect(whole.end).toBeGreaterThanOrEqual(secret.end);
        }
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const name = Buffer.from(expandCase('I_X_TOKEN=', valuesOf('')).text);
        expect(Array.isArray(findIn('a.md', Buffer.concat([name, bytes, name, bytes])))).toBe(true);
      }),
    );
  });

  it('take time in line with their length', () => {
    for (const path of ['a.min.js', '.env', 'a.md', 'a.yml']) {
      for (const unit of [
        'I_X_TOKEN=',
        'I_X_TOKEN:"a",',
        '"I_X_TOKEN",',
        'I_X_TOKEN || (',
        'x${I_X_TOKEN:-',
        'I_X_URL is ',
      ]) {
        const text = expandCase(unit, valuesOf('')).text.repeat(2000);
        const start = performance.now();
        findIn(path, text);
        expect(performance.now() - start, `${path} ${unit}`).toBeLessThan(6000);
      }
    }
  }, 60_000);
});
