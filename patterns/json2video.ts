// JSON2Video: API key. https://json2video.com/docs/v2/api-reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const json2videoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'json2video.api-key',
    family: 'credential',
    title: 'JSON2Video API key',
    description: '40 letters and digits beside JSON2Video’s name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Delete the key on JSON2Video’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://json2video.com/docs/v2/api-reference/authentication',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://json2video.com/docs/v2/api-reference/authentication'],
    names: ['json2video'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        { text: 'JSON2VIDEO_API_KEY={base62*40}' },
        { text: 'export JSON2VIDEO_API_KEY="{base62*40}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'JSON2VIDEO_API_KEY=your-json2video-key' }, { text: 'see json2video {base62*40}' }],
    },
  },
];
