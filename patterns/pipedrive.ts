// Pipedrive: API token.
// See https://pipedrive.readme.io/docs/core-api-concepts-authentication
import type { Pattern } from '../src/model/pattern.ts';

export const pipedrivePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pipedrive.api-token',
    family: 'credential',
    title: 'Pipedrive API token',
    description: '40 hexadecimal digits beside Pipedrive’s name.',
    impact: 'Whoever has it reads and changes customers, deals and their personal data.',
    remedy:
      'Revoke the token under Personal preferences, API, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.pipedrive.com/en/article/how-can-i-find-my-personal-api-key',
    severity: 'high',
    confidence: 'medium',
    tags: ['crm', 'saas'],
    references: ['https://pipedrive.readme.io/docs/core-api-concepts-authentication'],
    names: ['pipedrive'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'PIPEDRIVE_API_TOKEN={hex*40}' },
        { text: 'pipedrive:\n  enabled: true\n  token: {hex*40}\n', path: 'config.yml' },
        { text: 'curl https://acme.pipedrive.com/api/v1/deals -H "x-api-token: {hex*40}"', path: 'run.sh' },
      ],
      skip: [{ text: 'PIPEDRIVE_TOKEN=your-pipedrive-token' }, { text: 'see pipedrive {hex*40}' }],
    },
  },
];
