// NeverBounce: API key. https://developers.neverbounce.com/docs/api-quick-start
import type { Pattern } from '../src/model/pattern.ts';

export const neverbouncePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'neverbounce.api-key',
    family: 'credential',
    title: 'NeverBounce API key',
    description: 'A key of the NeverBounce API.',
    impact: 'Whoever has it checks addresses at the account’s cost and reads past lists.',
    remedy: 'Delete the app in NeverBounce’s account and create a new one.',
    rotation: 'https://developers.neverbounce.com/docs/api-quick-start',
    severity: 'medium',
    confidence: 'high',
    tags: ['email'],
    references: ['https://developers.neverbounce.com/docs/api-quick-start'],
    names: ['neverbounce', 'never_bounce'],
    value: /(?:private|secret)_[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'NEVERBOUNCE_API_KEY=private_{hex*32}' },
        { text: 'https://api.neverbounce.com/v4/single/check?key=private_{hex*32}&email=a' },
      ],
      skip: [
        { text: 'NEVERBOUNCE_API_KEY=your_neverbounce_api_key' },
        { text: 'neverbounce etag: private_{hex*32}' },
      ],
    },
  },
];
