// Hunter: API key.
// See https://hunter.io/api-documentation/v2
import type { Pattern } from '../src/model/pattern.ts';

export const hunterIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hunter-io.api-key',
    family: 'credential',
    title: 'Hunter API key',
    description: '40 hexadecimal digits beside the name of Hunter.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the key under API in the settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://hunter.io/api-keys',
    severity: 'low',
    confidence: 'medium',
    tags: ['crm', 'marketing'],
    references: ['https://hunter.io/api-documentation/v2'],
    names: ['hunter_io', 'hunterio', 'hunter_api', 'emailhunter', 'hunter.io'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'HUNTER_API_KEY={hex*40}' },
        { text: 'const hunterIo = new Client({ apiKey: "{hex*40}" });', path: 'src/client.ts' },
        {
          text: 'curl https://api.hunter.io/v2/domain-search -H "Authorization: Bearer {hex*40}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'HUNTER_API_KEY=your-hunter-io-key' }, { text: 'see hunter io {hex*40}' }],
    },
  },
];
