// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of test/support/samples.ts.
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { BlobText } from '../../src/detect/blob-text.ts';
import { createDetector } from '../../src/detect/detector.ts';
import type { NamedPattern } from '../../src/model/pattern.ts';
import { expand } from '../support/samples.ts';

const base = {
  kind: 'named',
  family: 'credential',
  title: 'Acme key',
  description: 'A key of Acme.',
  remedy: 'Revoke it.',
  severity: 'high',
  confidence: 'medium',
  references: ['https://acme.example/docs'],
  examples: { match: [], skip: [] },
} as const;

const acme: NamedPattern = {
  ...base,
  id: 'acme.api-key',
  names: ['acme', 'acme_cloud'],
  value: /[0-9a-f]{32}/,
};
const bolt: NamedPattern = {
  ...base,
  id: 'bolt.token',
  names: ['boltworks'],
  value: /[A-Za-z0-9]{24}/,
  companion: {
    title: 'account id',
    regex: /(?<companion>AC[0-9]{10})/,
    need: 'required',
    withinBytes: 120,
  },
};
const detector = createDetector([acme, bolt], [], defaultSettings.detect);

function found(text: string, path = 'a.txt'): string[] {
  const blob = new BlobText(Buffer.from(expand(text)), path);
  return detector.detect(blob).map(({ secret }) => blob.slice(secret.start, secret.end));
}

describe('a value beside the name of its service', () => {
  it.each([
    'ACME_API_KEY={hex*32}',
    'acmeApiKey: "{hex*32}"',
    "acme: { region: 'eu', token: '{hex*32}' }",
    'acme:\n  enabled: true\n  api_key: {hex*32}\n',
    'curl "https://api.acme.example/v2/items?api_key={hex*32}&x=1"',
    '# Acme\nheaders["Authorization"] = "Bearer {hex*32}"',
    "acme token - '{hex*32}'",
    '<acme><key>{hex*32}</key></acme>',
    'key for acme: {hex*32}',
    'AcmeCloud.configure(access_token="{hex*32}")',
    '"acme-cloud-secret":"{hex*32}"',
    'printf "\\nacme_key\\n{hex*32}"',
  ])('is found in %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    ['a longer value', 'ACME_API_KEY={hex*33}'],
    ['a shorter value', 'ACME_API_KEY={hex*31}'],
    ['no name', 'API_KEY={hex*32}'],
    ['the name in a word', 'PLACMENT_KEY={hex*32}'],
    ['no word for a credential', 'acme image {hex*32}'],
    ['a checksum', 'acme-key-rotator.zip md5: {hex*32}'],
    ['a placeholder', 'ACME_API_KEY=00000000000000000000000000000000'],
    ['too far away', `acme key ${'.'.repeat(170)} {hex*32}`],
    ['four lines on', 'acme key\n\n\n\n{hex*32}'],
    ['another value between', 'ACME_API_KEY="{base62*40}" OTHER="{hex*32}"'],
    ['a part of a path', 'acme key https://cdn.example.com/a{hex*2}/b{hex*2}f/{hex*32}.png'],
  ])('is none: %s', (_why, text) => {
    expect(found(text)).toEqual([]);
  });

  it('is left alone in a lock file', () => {
    expect(found('acme key {hex*32}', 'poetry.lock')).toEqual([]);
  });

  it('says what it stands beside, and that it is in a test', () => {
    const blob = new BlobText(Buffer.from(expand('ACME_API_KEY={hex*32}')), 'test/a.txt');
    const [match] = detector.detect(blob);
    expect(match).toMatchObject({ subject: 'ACME_API_KEY', severity: 'low', confidence: 'low' });
  });
});

describe('a credential of two parts', () => {
  it('is found with its other half, and one finding says both', () => {
    const blob = new BlobText(
      Buffer.from(expand('boltworks_sid = AC{digits*10}\nboltworks_token = {base62*24}')),
      'a',
    );
    const matches = detector.detect(blob);
    expect(matches).toHaveLength(1);
    const { companion, reason } = matches[0] ?? {};
    expect(companion?.title).toBe('account id');
    expect(blob.slice(companion?.span.start ?? 0, companion?.span.end ?? 0)).toMatch(/^AC\d{10}$/);
    expect(reason).toContain('together with its account id');
  });

  it('is none without a half that it requires', () => {
    expect(found('boltworks_token = {base62*24}')).toEqual([]);
    expect(found(`boltworks_sid = AC{digits*10}\n${'-'.repeat(150)}\nboltworks_token = {base62*24}`)).toEqual(
      [],
    );
  });
});
