// BambooHR: API key.
// See https://documentation.bamboohr.com/docs/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const bamboohrPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bamboohr.api-key',
    family: 'credential',
    title: 'BambooHR API key',
    description: '40 hexadecimal digits beside BambooHR’s name.',
    impact: 'Whoever has it reads and changes employees’ or applicants’ personal data.',
    remedy:
      'Revoke the key in the user menu, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://documentation.bamboohr.com/docs/getting-started',
    severity: 'critical',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://documentation.bamboohr.com/docs/getting-started'],
    names: ['bamboohr', 'bamboo_hr'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [{ text: 'BAMBOOHR_API_KEY={hex*40}' }, { text: '# bamboohr key {hex*40}', path: 'a.sh' }],
      skip: [{ text: 'BAMBOOHR_KEY=your-bamboohr-key' }, { text: 'see bamboohr {hex*40}' }],
    },
  },
];
