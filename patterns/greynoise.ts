// GreyNoise: API key.
// See https://docs.greynoise.io/docs/using-the-greynoise-api
import type { Pattern } from '../src/model/pattern.ts';

export const greynoisePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'greynoise.api-key',
    family: 'credential',
    title: 'GreyNoise API key',
    description: '64 letters and digits beside GreyNoise’s name.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key on the account page, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://docs.greynoise.io/docs/using-the-greynoise-api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.greynoise.io/docs/using-the-greynoise-api'],
    names: ['greynoise', 'grey_noise'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'GREYNOISE_API_KEY={base62*64}' },
        { text: '"greynoiseApiKey": "{base62*64}"', path: 'config.json' },
        { text: 'curl https://api.greynoise.io/v3/community/1 -H "key: {base62*64}"', path: 'run.sh' },
      ],
      skip: [{ text: 'GREYNOISE_KEY=your-greynoise-key' }, { text: 'see greynoise {base62*64}' }],
    },
  },
];
