// INSEE: consumer secret. https://api.insee.fr/
import type { Pattern } from '../src/model/pattern.ts';

export const inseePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'insee.consumer-secret',
    family: 'credential',
    title: 'INSEE consumer secret',
    description: '28 letters, digits and `_`, or a UUID, beside INSEE’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Revoke the secret in INSEE’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://api.insee.fr/',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://api.insee.fr/'],
    names: ['insee', 'api_insee', 'insee_api', 'insee_sirene'],
    value: /[A-Za-z0-9_]{28}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['secret', 'key', 'token'],
    examples: {
      match: [
        { text: 'INSEE_CONSUMER_SECRET={base62*28}' },
        { text: '<add key="inseeConsumerSecret" value="{base62*28}" />', path: 'App.config' },
      ],
      skip: [{ text: 'INSEE_CONSUMER_SECRET=your-insee-secret' }, { text: 'insee etag: {base62*28}' }],
    },
  },
];
