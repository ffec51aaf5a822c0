// TrackJS: API key.
// See https://docs.trackjs.com/data-api/
import type { Pattern } from '../src/model/pattern.ts';

export const trackjsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'trackjs.api-key',
    family: 'credential',
    title: 'TrackJS API key',
    description: '40 hexadecimal digits beside the name of TrackJS.',
    impact: 'Whoever has it reads the account’s errors.',
    remedy:
      'Revoke the key in the account’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.trackjs.com/data-api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.trackjs.com/data-api/'],
    names: ['trackjs', 'track_js'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'TRACKJS_API_KEY={hex*40}' },
        { text: 'trackjs_api_key = "{hex*40}"', path: 'app/settings.py' },
      ],
      skip: [{ text: 'TRACKJS_KEY=your-trackjs-key' }, { text: 'see trackjs {hex*40}' }],
    },
  },
];
