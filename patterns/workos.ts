// WorkOS: API key.
// See https://workos.com/docs/reference/api-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const workosPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'workos.api-key',
    family: 'credential',
    title: 'WorkOS API key',
    description:
      'A secret key of WorkOS: `sk_`, for the environment `test_` or `live_` in its old ' +
      'form, and the base64 of the key’s id and secret.',
    impact: 'Whoever has it reads and changes organizations, directories and users.',
    remedy:
      'Revoke the key under API Keys in the dashboard, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://workos.com/docs/reference/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://workos.com/docs/reference/api-authentication'],
    keywords: ['_a2V5X'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk_(?:test_|live_)?a2V5X[A-Za-z0-9+/]{40,120}={0,2})(?![A-Za-z0-9_+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    rank: 32,
    examples: {
      match: [
        { text: 'WORKOS_API_KEY=sk_test_{b64:key_01{upperdigits*24},{base62*22}}' },
        { text: 'new WorkOS("sk_{b64:key_01{upperdigits*24},{base62*25}}")', path: 'src/w.ts' },
      ],
      skip: [{ text: 'sk_test_a2V5X' }],
    },
  },
];
