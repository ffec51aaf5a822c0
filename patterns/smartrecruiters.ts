// SmartRecruiters: API key (SmartToken). https://developers.smartrecruiters.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const smartrecruitersPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'smartrecruiters.smart-token',
    family: 'credential',
    title: 'SmartRecruiters API key (SmartToken)',
    description: '`DCRA1-` and 32 hexadecimal digits beside SmartRecruiters’ name.',
    impact: 'Whoever has it reads and changes the data of applicants and employees.',
    remedy:
      'Revoke the key in SmartRecruiters’ account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developers.smartrecruiters.com/docs/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['hr', 'saas'],
    references: ['https://developers.smartrecruiters.com/docs/authentication'],
    names: ['smartrecruiters', 'smart_recruiters'],
    value: /DCRA1-[0-9a-f]{32}|[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'SMARTRECRUITERS_API_KEY=DCRA1-{hex*32}' },
        { text: 'smartrecruiters_api_key: DCRA1-{hex*32}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'SMARTRECRUITERS_API_KEY=your-smartrecruiters-key' },
        { text: 'see smartrecruiters DCRA1-{hex*32}' },
      ],
    },
  },
];
