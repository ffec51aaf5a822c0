// Secrets in every encoding that is looked into: found once, told by how they were encoded, at the place in the file
// as it is.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPatterns } from '../../../patterns/index.ts';
import { defaultSettings } from '../../../src/config/settings.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { allRecognizers } from '../../../src/detect/catalogue.ts';
import { createDecodingDetector } from '../../../src/detect/decode/decoding-detector.ts';
import { createDetector, type Detector } from '../../../src/detect/detector.ts';
import { expand } from '../../support/samples.ts';

const inner = createDetector(allPatterns, allRecognizers, defaultSettings.detect);
const detector = createDecodingDetector(inner, allPatterns);

const token = (seed = '') => expand('ghp_{crc32:{base62*30}}', seed);
const password = (seed = '') => expand('Zk{base62*9}4q', seed);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const hex = (text: string) => Buffer.from(text).toString('hex');
const percentAll = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

interface Seen {
  readonly id: string;
  readonly secret: string;
  readonly reason: string;
  readonly severity: string;
  readonly line: number;
}

function look(text: string, path = 'config/app.txt', by: Detector = detector): Seen[] {
  const blob = new BlobText(Buffer.from(text), path);
  return by.detect(blob).map((match) => ({
    id: match.patternId,
    secret: blob.slice(match.secret.start, match.secret.end),
    reason: match.reason,
    severity: match.severity,
    line: blob.region(match.secret).startLine,
  }));
}

const github = 'github.personal-access-token';

describe('one layer', () => {
  it.each([
    ['base64 behind a byte order mark', `v: ${base64(`\ufeff${token()}`)}`, null, 'in base64'],
    ['base64', `first\nvalue ${base64(token())} end`, base64(token()), 'in base64'],
    [
      'base64url without padding',
      `"${Buffer.from(`?>${token()}`).toString('base64url')}"`,
      null,
      'in base64',
    ],
    ['hexadecimal digits', `x: ${hex(token())}`, hex(token()), 'in hexadecimal digits'],
    ['hexadecimal digits behind 0x', `x: 0x${hex(token())}`, `0x${hex(token())}`, 'in hexadecimal digits'],
    ['percent escapes', `u?x=${percentAll(token())}&y=1`, percentAll(token()), 'in percent escapes'],
    ['base64 behind a path', `/v1/things/of/it/${base64(token())}`, base64(token()), 'in base64'],
  ])('%s', (_name, text, secret, how) => {
    const [match, ...rest] = look(text);
    expect(rest).toEqual([]);
    expect(match).toMatchObject({ id: github });
    expect(match?.reason).toContain(how);
    if (secret !== null) expect(match?.secret).toBe(secret);
  });

  it('escapes of programs and JSON, in part and as a whole', () => {
    const value = token();
    const escaped = [...value].map((one) => `\\x${one.charCodeAt(0).toString(16)}`).join('');
    expect(look(`var a = "${escaped}";`, 'a.js')).toMatchObject([{ id: github, secret: escaped }]);
    const unicode = `\\u0067${value.slice(1)}`;
    expect(look(`{"a": "${unicode}"}`, 'a.json')).toMatchObject([{ id: github, secret: unicode }]);
    const key = expand('{base64*86}', 'no slash').replaceAll(/[+/]/g, 'x');
    const [match] = look(
      `{"c": "AccountName=acme;AccountKey=${key}\\u003d\\u003d;EndpointSuffix=core.windows.net"}`,
      'a.json',
    );
    expect(match?.id).toMatch(/^azure\./);
    expect(match).toMatchObject({ secret: `${key}\\u003d\\u003d` });
  });

  it('slashes that PHP escapes', () => {
    const value = password();
    const text = `{"dsn": "https:\\/\\/bob:${value}@db.acme.io\\/x"}`;
    expect(look(text, 'a.json')).toMatchObject([{ id: 'url.password', secret: value }]);
  });

  it('HTML entities', () => {
    const value = password();
    const text = `<div data-c="{&quot;password&quot;:&quot;${value}&quot;}">`;
    expect(look(text, 'a.html')).toMatchObject([{ id: 'generic.password', secret: value }]);
    const numeric = [...token()].map((one) => `&#${one.charCodeAt(0)};`).join('');
    expect(look(`<p>${numeric}</p>`, 'a.html')).toMatchObject([{ id: github, secret: numeric }]);
  });

  it('a URL in a URL', () => {
    const value = password();
    const text = `curl "https://proxy.acme.io/?u=https%3A%2F%2Fbob%3A${value}%40db.acme.io%2Fpath"`;
    expect(look(text, 'a.sh')).toMatchObject([{ id: 'url.password', secret: value }]);
  });

  it('a command of PowerShell in base64 of UTF-16', () => {
    const command = Buffer.from(`$password = "${password()}"; Connect-It`, 'utf16le').toString('base64');
    const found = look(`powershell -enc ${command}`, 'run.ps1');
    expect(found).toMatchObject([{ id: 'generic.password', secret: command.replace(/=+$/, '') }]);
  });

  it('lines of wrapped base64, with the span of all of them', () => {
    const text = `${'some text before the token\n'.repeat(6)}token=${token()}\n`;
    const wrapped = (base64(text).match(/.{1,76}/g) ?? []).join('\n  ');
    const [match] = look(`begin\n  ${wrapped}\nend of it\n`);
    expect(match).toMatchObject({ id: github, secret: wrapped, line: 2 });
  });

  it('gzip in base64 where something inflates it', () => {
    const gunzip = (bytes: Uint8Array, bytesMax: number) => {
      const text = Buffer.from(`a token ${token()}`);
      return bytes[0] === 0x1f && text.length <= bytesMax ? text : null;
    };
    const by = createDecodingDetector(inner, allPatterns, { gunzip });
    const text = `release: H4sIAAAAAAAA${expand('{base64*80}')}`;
    expect(look(text, 'a.yaml', by)).toMatchObject([{ id: github }]);
    expect(look(text, 'a.yaml', by)[0]?.reason).toContain('in base64 of gzip');
    expect(look(text, 'a.yaml')).toEqual([]);
  });
});

describe('documents', () => {
  const secret = (data: string) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n${data}`;

  it('values of a Kubernetes Secret, however short, with their names', () => {
    const text = secret(`  password: ${base64('Hx9!kq2')}\n  tok: ${base64(token())}\n`);
    expect(look(text, 'k8s/db.yaml')).toMatchObject([
      { id: 'generic.password', secret: base64('Hx9!kq2'), line: 6 },
      { id: github, secret: base64(token()), line: 7 },
    ]);
  });

  it('takes a placeholder in base64 for what it is', () => {
    const text = secret(
      `  password: ${base64('changeme')}\n  db-password: ${base64('your-password-here')}\n`,
    );
    expect(look(text, 'k8s/db.yaml').filter((one) => one.severity !== 'note')).toEqual([]);
  });

  it('does not decode what only looks like the data of a Secret', () => {
    const value = base64('Hx9!kq2');
    const detect = (blob: BlobText) => (blob.slice(0, 999).includes('Hx9') ? [] : inner.detect(blob));
    const by = { detect, detectVersion: detect };
    const map = secret(`  word: ${value}\n`).replace('Secret', 'ConfigMap');
    expect(look(map, 'k8s/a.yaml', createDecodingDetector(by, allPatterns))).toEqual([]);
  });

  it('a login of Docker inside a Secret: base64 in JSON in base64', () => {
    const config = JSON.stringify({ auths: { 'r.acme.io': { auth: base64(`bob:${password()}`) } } });
    const text = secret(`  .dockerconfigjson: ${base64(config)}\n`);
    expect(look(text, 'k8s/pull.yaml')).toMatchObject([
      { id: 'docker.registry-auth', secret: base64(config) },
    ]);
  });

  it('several secrets in one stretch, each with its part of it', () => {
    const env = `DB_PASSWORD=${password()}\nAPI_TOKEN=${expand('{hex*40}')}\nGH=${token()}\n`;
    const found = look(`env: ${base64(env)}\n`, 'deploy.yml');
    expect(found.map((one) => one.id)).toEqual(['generic.password', 'generic.secret', github]);
    expect(Buffer.from(found[0]?.secret ?? '', 'base64').toString()).toContain(password());
    expect(Buffer.from(found[2]?.secret ?? '', 'base64').toString()).toContain(token());
    expect(new Set(found.map((one) => one.secret)).size).toBe(3);
  });

  it('lines and quotes in a JSON string', () => {
    const value = password();
    const lines = JSON.stringify({ env: `FOO=1\nDB_PASSWORD=${value}\nX=2` });
    expect(look(lines, 'a.json')).toMatchObject([{ id: 'generic.password', secret: value }]);
    const nested = JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ password: value, x: 1 }) }) });
    expect(look(nested, 'a.json')).toMatchObject([{ id: 'generic.password', secret: value }]);
  });

  it.each([
    ['a.py', (value: string) => `conf = "[db]\\nuser = bob\\npassword = ${value}\\n"`],
    ['a.js', (value: string) => `write('a=1\\npassword=${value}\\nx=2')`],
    ['a.java', (value: string) => `String y = "spring:\\n  data:\\n    password: ${value}\\n";`],
    ['a.sh', (value: string) => `printf "machine x\\nlogin bob\\npassword ${value}\\n" > ~/.netrc`],
    ['a.toml', (value: string) => `x = "a=1\\npassword=${value}\\n"`],
  ])('lines of a configuration in a string of %s', (path, text) => {
    const value = password(path);
    const [match, ...rest] = look(text(value), path);
    expect(rest).toEqual([]);
    expect(match).toMatchObject({ secret: value });
    expect(match?.reason).toContain('in an escaped string');
  });

  it('wrapped base64 in a JSON string, as hosts of repositories give the content of a file', () => {
    const text = `${'some text before the token of this file, and more of it\n'.repeat(3)}${token()}`;
    const content = (base64(text).match(/.{1,60}/g) ?? []).join('\n');
    const [match] = look(JSON.stringify({ name: 'a', content: `${content}\n` }), 'a.json');
    expect(match).toMatchObject({ id: github, secret: content.replaceAll('\n', '\\n') });
  });

  it('a key in JSON, escaped twice', () => {
    const pem = expand('{pem:RSA PRIVATE KEY}');
    const text = JSON.stringify({ account: JSON.stringify({ key: pem }) });
    const [match, ...rest] = look(text, 'a.json');
    expect(rest).toEqual([]);
    expect(match?.id).toMatch(/^private-key\./);
  });

  it('cells of a notebook and what they printed, at their lines', () => {
    const [first, second] = [password('1'), token()];
    const notebook = {
      cells: [
        {
          cell_type: 'code',
          metadata: {},
          outputs: [
            { name: 'stdout', text: [`DB_PASSWORD=${first}\n`, 'done\n'] },
            { data: { 'image/png': 'iVBOR' } },
          ],
          source: ['import os\n', 'client = connect(\n', `    token="${second}",\n`, ')'],
        },
        { cell_type: 'markdown', metadata: {}, source: ['# Title\n', 'no secret'] },
      ],
      nbformat: 4,
    };
    const text = JSON.stringify(notebook, null, 1);
    const lineOf = (part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
    const found = look(text, 'a.ipynb');
    expect(found).toMatchObject([
      { id: 'generic.password', secret: first },
      { id: github, secret: second },
    ]);
    expect(found.map((one) => one.line)).toEqual([lineOf(first), lineOf(second)]);
  });

  it('a name and its value on two lines of a notebook’s cell', () => {
    const value = password('two lines');
    const source = ['config = {\n', '    "password":\n', `        "${value}",\n`, '}'];
    const text = JSON.stringify({ cells: [{ cell_type: 'code', source }] }, null, 1);
    expect(look(text, 'a.ipynb')).toMatchObject([{ id: 'generic.password', secret: value }]);
  });
});

describe('what stays quiet', () => {
  it.each([
    ['an image', `<img src="data:image/svg+xml;base64,${base64(`<svg>${token()}</svg>`)}">`],
    [
      'a source map',
      `//# sourceMappingURL=data:application/json;base64,${base64(`{"version":3,"x":"${token()}"}`)}`,
    ],
    ['a hash', `sha256: ${expand('{hex*64}')}`],
    ['line breaks in strings of a program', `throw new Error("failed:\\n" + text.split("\\n").join(", "));`],
    [
      'text of a program in a string',
      `const help = "Usage: x\\n  --password=PASSWORD\\n  token: string\\n";`,
    ],
    ['binary data', `"${Buffer.from(expand('{base64*200}'), 'base64').toString('base64')}"`],
    ['an address in recorded base64', `body: ${base64(expand('{"ip": "10{~}.20.30.41", "x": 1}'))}`],
  ])('%s', (name, text) => {
    const path = name.startsWith('an address') ? 'test/fixtures/a.json' : 'a.ts';
    expect(look(text, path)).toEqual(look(text, path, inner));
  });

  it('a blob that Git would call binary', () => {
    const blob = new BlobText(Buffer.from(`\0 ${base64(token())}`), 'a.bin', true);
    expect(detector.detect(blob)).toEqual([]);
  });
});

describe('the budget', () => {
  it('tells of a blob with more than the limits allow, and finds what came before', () => {
    const limited: string[] = [];
    const by = createDecodingDetector(inner, allPatterns, {
      limits: { depthMax: 3, bytesMax: 1000, stretchesMax: 3 },
      onLimit: (blob) => limited.push(blob.path),
    });
    const many = Array.from({ length: 5 }, (_, i) => `v ${base64(token(String(i)))}`).join('\n');
    expect(look(many, 'many.txt', by)).toHaveLength(3);
    expect(look(`v ${base64('long text of words '.repeat(100))}`, 'long.txt', by)).toEqual([]);
    expect(look('nothing', 'nothing.txt', by)).toEqual([]);
    expect(limited).toEqual(['many.txt', 'long.txt']);
  });

  it('goes to a depth of three and no farther', () => {
    const nested = (times: number): string =>
      times === 0 ? token() : base64(`a value ${nested(times - 1)}`);
    expect(look(`x ${nested(3)}`)).toMatchObject([{ id: github, secret: nested(3) }]);
    expect(look(`x ${nested(4)}`)).toEqual([]);
  });
});

describe('the trace', () => {
  it('hears of what was refused inside, at the encoded stretch, and of what gave way', () => {
    const broken = `${token().slice(0, -1)}${token().endsWith('a') ? 'b' : 'a'}`;
    const refused = `x: ${base64(`a value ${broken}`)}`;
    const given = `api-key: ${base64(token())}`;
    const text = `first\n${refused}\n${given}\n`;
    const told: [string, string, number][] = [];
    const blob = new BlobText(Buffer.from(text), 'config/app.txt');
    detector.detect(blob, {
      candidate: (id, offsets) => told.push(['candidate', id, blob.lineNumber(offsets[0] ?? 0)]),
      refused: (id, span) => told.push(['refused', id, blob.lineNumber(span.start)]),
      gaveWay: (match, to) => told.push(['gave way', to.patternId, blob.lineNumber(match.secret.start)]),
    });
    expect(told).toContainEqual(['candidate', github, 2]);
    expect(told).toContainEqual(['gave way', github, 3]);
    for (const [, , line] of told) expect(line).toBeGreaterThan(1);
  });
});

describe('on random texts', () => {
  const layers = {
    base64,
    base64url: (text: string) => Buffer.from(text).toString('base64url'),
    hex,
    percent: percentAll,
    backslash: (text: string) => [...text].map((one) => `\\x${one.charCodeAt(0).toString(16)}`).join(''),
  };
  const words = fc
    .array(fc.constantFrom('the', 'value', 'of', 'this', 'run', 'is', 'here', '\n', '-', 'x = 1;'), {
      maxLength: 30,
    })
    .map((parts) => parts.join(' '));

  it('finds a secret in any nesting, with the span of the encoded stretch', () => {
    const nestings = fc.array(fc.constantFrom(...(Object.keys(layers) as (keyof typeof layers)[])), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(words, words, nestings, fc.integer(), (before, after, nesting, seed) => {
        const encoded = nesting.reduce((text, layer) => layers[layer](text), token(String(seed)));
        const text = `${before} "${encoded}" ${after}`;
        expect(look(text)).toMatchObject([{ id: github, secret: encoded }]);
      }),
      { numRuns: 200 },
    );
  });

  it('agrees with the other detector where nothing is encoded', () => {
    const line = fc.oneof(
      words,
      fc.integer().map((seed) => `password = "${password(String(seed))}"`),
      fc.integer().map((seed) => `key: ${token(String(seed))}`),
      fc
        .integer()
        .map((seed) => `sha1 ${expand('{hex*40}', String(seed))} ${expand('{base64*60}', String(seed))}`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (parts) => {
        const blob = new BlobText(Buffer.from(parts.join('\n')), 'config/app.txt');
        expect(detector.detect(blob)).toEqual(inner.detect(blob));
      }),
      { numRuns: 100 },
    );
  });

  it('takes any bytes, and its spans lie in the blob', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '%',
        '%3',
        '%3d',
        '\\',
        '\\u00',
        '\\u0041',
        '\\"',
        '"',
        '&#',
        '&#65;',
        '&amp;',
        'H4sI',
        '\n',
      ),
      fc.base64String(),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('a.json', 'a.ipynb', 'a.yaml', 'a.ts'), (parts, path) => {
        const blob = new BlobText(Buffer.from(parts.join('')), path);
        for (const { secret, whole } of detector.detect(blob)) {
          expect(whole.start).toBeLessThanOrEqual(secret.start);
          expect(secret.end).toBeLessThanOrEqual(whole.end);
          expect(whole.end).toBeLessThanOrEqual(blob.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
