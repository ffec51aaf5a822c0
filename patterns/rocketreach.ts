// RocketReach: API key. https://docs.rocketreach.co/reference/rocketreach-api
import type { Pattern } from '../src/model/pattern.ts';

export const rocketreachPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rocketreach.api-key',
    family: 'credential',
    title: 'RocketReach API key',
    description: 'Hexadecimal digits, `k` and 32 more beside RocketReach’s name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Revoke the key in RocketReach’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.rocketreach.co/reference/rocketreach-api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://docs.rocketreach.co/reference/rocketreach-api'],
    names: ['rocketreach', 'rocket_reach'],
    value: /[0-9a-f]{4,7}k[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'ROCKETREACH_API_KEY={hex*6}k{hex*32}' },
        { text: 'rocketreach_api_key: {hex*6}k{hex*32}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'ROCKETREACH_API_KEY=your-rocketreach-key' },
        { text: 'see rocketreach {hex*6}k{hex*32}' },
      ],
    },
  },
];
