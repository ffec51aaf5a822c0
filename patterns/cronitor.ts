// Cronitor: telemetry address, API key.
// See https://cronitor.io/docs/api
import type { Pattern } from '../src/model/pattern.ts';

export const cronitorPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'cronitor.telemetry-url',
    family: 'credential',
    title: 'Cronitor telemetry address',
    description: 'The address that a job reports to, with the account’s key in the path.',
    impact: 'Whoever has it makes a dead job look alive, or a live one dead.',
    remedy:
      'Revoke the key under Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://cronitor.io/docs/api',
    severity: 'low',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://cronitor.io/docs/telemetry-api'],
    keywords: ['cronitor.link/p/'],
    regex: /cronitor\.link\/p\/(?<secret>[0-9a-f]{32})(?![0-9a-f])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'curl https://cronitor.link/p/{hex*32}/nightly?state=run' },
        { text: 'url: "https://cronitor.link/p/{hex*32}/backup"', path: 'a.yml' },
      ],
      skip: [{ text: 'https://cronitor.link/p/API_KEY/nightly' }],
    },
  },
  {
    kind: 'named',
    id: 'cronitor.api-key',
    family: 'credential',
    title: 'Cronitor API key',
    description: '32 hexadecimal digits beside Cronitor’s name.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the key under Settings, API keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://cronitor.io/docs/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://cronitor.io/docs/api'],
    names: ['cronitor'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CRONITOR_API_KEY={hex*32}' },
        { text: 'cronitor:\n  enabled: true\n  api_key: {hex*32}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'CRONITOR_KEY=your-cronitor-key' }, { text: 'see cronitor {hex*32}' }],
    },
  },
];
