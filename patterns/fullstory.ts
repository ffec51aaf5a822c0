// FullStory: API key.
// See https://developer.fullstory.com/server/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const fullstoryPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'fullstory.api-key',
    family: 'credential',
    title: 'FullStory API key',
    description: 'A region and a long base64 text, beside FullStory’s name.',
    impact: 'Whoever has it reads recorded sessions and user data, and changes them with an ' + 'admin key.',
    remedy:
      'Revoke the key under Settings, API Keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://help.fullstory.com/hc/en-us',
    severity: 'high',
    confidence: 'medium',
    tags: ['analytics'],
    references: ['https://developer.fullstory.com/server/authentication/'],
    names: ['fullstory', 'full_story'],
    value: /(?:na1|eu1)\.[A-Za-z0-9+/=_-]{40,200}/,
    rank: 23,
    examples: {
      match: [
        { text: 'FULLSTORY_API_KEY=na1.{base62*66}' },
        { text: 'fullstory_api_key = "na1.{base62*66}"', path: 'app/settings.py' },
        {
          text: 'curl https://api.fullstory.com/v2/users -H "Authorization: Basic na1.{base62*66}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'FULLSTORY_KEY=your-fullstory-key' }, { text: 'see fullstory na1.{base62*66}' }],
    },
  },
];
