// Crowdin: personal access token.
// See https://support.crowdin.com/developer/authorization/
import type { Pattern } from '../src/model/pattern.ts';

export const crowdinPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'crowdin.access-token',
    family: 'credential',
    title: 'Crowdin personal access token',
    description: '80 hexadecimal digits, or 32 in the old form, beside Crowdin’s name.',
    impact: 'Whoever has it reads and changes translations, which applications show.',
    remedy:
      'Revoke the token in the account settings, API, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://support.crowdin.com/account-settings/#api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['translation', 'saas'],
    references: ['https://support.crowdin.com/developer/authorization/'],
    names: ['crowdin'],
    value: /[0-9a-f]{80}|[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'CROWDIN_PERSONAL_TOKEN={hex*80}' },
        { text: 'crowdin:\n  enabled: true\n  token: {hex*80}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'CROWDIN_PERSONAL_TOKEN=your-crowdin-token' }, { text: 'see crowdin {hex*80}' }],
    },
  },
];
