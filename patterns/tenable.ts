// Tenable: secret key, keys in a client, API keys header.
// See https://developer.tenable.com/docs/authorization
import type { Pattern } from '../src/model/pattern.ts';

export const tenablePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tenable.secret-key',
    family: 'credential',
    title: 'Tenable secret key',
    description:
      '64 hexadecimal digits beside the name of Tenable’s or Nessus’ secret key; the ' +
      'access key, as many, goes with it.',
    impact: 'Whoever has both reads what is vulnerable and changes scans with their ' + 'credentials.',
    remedy:
      'Revoke the secret in the user’s API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation:
      'https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm',
    severity: 'critical',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://developer.tenable.com/docs/authorization'],
    names: ['tenable', 'tenable_io', 'tenableio', 'nessus', 'tio_secret', 'tenable.io'],
    value: /[0-9a-f]{64}/,
    words: ['secret'],
    companion: {
      title: 'access key',
      regex: /access_?key["' ]{0,3}[:=]["' ]{0,4}(?<companion>[0-9a-f]{64})(?![0-9a-f])/i,
      need: 'optional',
    },
    rank: 25,
    examples: {
      match: [
        { text: 'TENABLE_ACCESS_KEY={hex*64}\nTENABLE_SECRET_KEY={hex*64}' },
        { text: "TenableIO(access_key='x', secret_key='{hex*64}')", path: 'a.py' },
      ],
      skip: [{ text: 'TENABLE_SECRET=your-tenable-secret' }, { text: 'see tenable {hex*64}' }],
    },
  },
  {
    kind: 'regex',
    id: 'tenable.client-keys',
    family: 'credential',
    title: 'Tenable keys in a client',
    description: 'An access key and a secret key in a call that makes a Tenable client.',
    impact: 'Whoever has both reads what is vulnerable and changes scans with their ' + 'credentials.',
    remedy:
      'Revoke the key in the user’s API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation:
      'https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: ['https://developer.tenable.com/docs/authorization'],
    keywords: ['TenableIO(', 'TenableSC('],
    regex:
      /Tenable(?:IO|SC)\(\s{0,20}["'](?:[0-9a-f]{64})["']\s{0,8},\s{0,20}["'](?<secret>[0-9a-f]{64})["']/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    companion: {
      title: 'access key',
      regex: /["'](?<companion>[0-9a-f]{64})["']/,
      withinBytes: 2,
      need: 'optional',
    },
    rank: 32,
    examples: {
      match: [
        { text: "tio = TenableIO('{hex*64}', '{hex*64}')", path: 'a.py' },
        { text: 'sc = TenableSC("{hex*64}", "{hex*64}")', path: 'b.py' },
      ],
      skip: [{ text: "tio = TenableIO('TIO_ACCESS_KEY', 'TIO_SECRET_KEY')" }],
    },
  },
  {
    kind: 'regex',
    id: 'tenable.api-keys-header',
    family: 'credential',
    title: 'Tenable API keys header',
    description: 'An access key and a secret key in Tenable’s `X-ApiKeys` header.',
    impact: 'Whoever has both reads what is vulnerable and changes scans with their ' + 'credentials.',
    remedy:
      'Revoke the key in the user’s API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation:
      'https://docs.tenable.com/vulnerability-management/Content/Settings/my-account/GenerateAPIKey.htm',
    severity: 'critical',
    confidence: 'high',
    tags: ['security'],
    references: ['https://developer.tenable.com/docs/authorization'],
    keywords: ['accessKey='],
    regex: /accessKey=(?<user>[0-9a-f]{64});\s{0,2}secretKey=(?<secret>[0-9a-f]{64})(?![0-9a-f])/,
    checks: [{ kind: 'real-value' }],
    companion: { title: 'access key', regex: /accessKey=(?<companion>[0-9a-f]{64})/, need: 'optional' },
    rank: 31,
    examples: {
      match: [
        { text: 'X-ApiKeys: accessKey={hex*64};secretKey={hex*64}' },
        { text: 'headers = {"X-ApiKeys": "accessKey={hex*64}; secretKey={hex*64};"}', path: 'a.py' },
      ],
      skip: [{ text: 'X-ApiKeys: accessKey=ACCESS;secretKey=SECRET' }],
    },
  },
];
