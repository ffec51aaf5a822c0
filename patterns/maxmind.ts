// MaxMind: license key, license key, old form.
// See https://support.maxmind.com/hc/en-us/articles/4407111582235
import type { Pattern } from '../src/model/pattern.ts';

export const maxmindPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'maxmind.license-key',
    family: 'credential',
    title: 'MaxMind license key',
    description: 'A license key of MaxMind (`..._mmk`).',
    impact:
      'Whoever has it uses up the account’s quota. It downloads the databases that the ' +
      'account has paid for.',
    remedy:
      'Revoke the key under Manage License Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://support.maxmind.com/hc/en-us/articles/4407111582235',
    severity: 'medium',
    confidence: 'high',
    tags: ['data', 'security'],
    references: ['https://support.maxmind.com/hc/en-us/articles/4407111582235'],
    keywords: ['_mmk'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MAXMIND_LICENSE_KEY={base62*6}_{base62*29}_mmk' },
        { text: 'LicenseKey {base62*6}_{base62*29}_mmk', path: 'GeoIP.conf' },
      ],
      skip: [{ text: '{base62*6}_mmk' }],
    },
  },
  {
    kind: 'named',
    id: 'maxmind.legacy-license-key',
    family: 'credential',
    title: 'MaxMind license key, old form',
    description:
      '16 letters and digits beside the name of MaxMind or GeoIP: a license key in its ' + 'old form.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key under Manage License Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://support.maxmind.com/hc/en-us/articles/4407111582235',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'security'],
    references: ['https://support.maxmind.com/hc/en-us/articles/4407111582235'],
    names: ['maxmind', 'geoip_license', 'geoip_update', 'geoipupdate', 'geolite2'],
    value: /[A-Za-z0-9]{16}/,
    words: ['licen[cs]e', 'key'],
    examples: {
      match: [
        { text: 'MAXMIND_LICENSE_KEY={base62*14}4a' },
        { text: 'maxmind_api_key = "{base62*14}4a"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'MAXMIND_LICENSE_KEY=your-key-goes-16' }],
    },
  },
];
