// API keys and connector tokens of Twingate.
// https://www.twingate.com/docs/api-overview
import type { Pattern } from '../src/model/pattern.ts';

export const twingatePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'twingate.api-key',
    family: 'credential',
    title: 'Twingate API key',
    description: 'An API key of Twingate, beside its name.',
    impact: 'Whoever has it changes who may reach what in the private network.',
    remedy: 'Revoke the key in the admin console under Settings, API.',
    rotation: 'https://www.twingate.com/docs/api-overview',
    severity: 'critical',
    confidence: 'low',
    tags: ['infrastructure'],
    references: ['https://www.twingate.com/docs/api-overview'],
    names: ['twingate'],
    value: /[A-Za-z0-9_-]{80,130}/,
    words: ['token', 'key'],
    examples: {
      match: [
        { text: 'TWINGATE_API_TOKEN={base64url*100}x' },
        { text: 'provider "twingate" {\n  api_token = "{base64url*85}x"\n}', path: 'main.tf' },
      ],
      skip: [{ text: 'TWINGATE_API_TOKEN=your-token' }, { text: 'twingate resource {base62*90}' }],
    },
  },
];
