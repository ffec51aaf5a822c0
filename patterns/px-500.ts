// 500px: consumer key or secret. https://github.com/500px/api-documentation
import type { Pattern } from '../src/model/pattern.ts';

export const px500Patterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'px-500.consumer-secret',
    family: 'credential',
    title: '500px consumer key or secret',
    description: '40 letters and digits beside 500px’s name.',
    impact: 'Whoever has it calls the API as the app or the user that it was issued for.',
    remedy:
      'Regenerate the secret in the 500px dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://github.com/500px/api-documentation',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://github.com/500px/api-documentation'],
    names: ['500px'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: '500PX_CONSUMER_SECRET={base62*40}' },
        { text: '500pxConsumerSecret={base62*40}', path: 'app.properties' },
      ],
      skip: [{ text: '500PX_CONSUMER_SECRET=your-500px-secret' }, { text: '500px etag: {base62*40}' }],
    },
  },
];
