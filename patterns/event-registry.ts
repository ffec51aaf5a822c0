// Event Registry: API key. https://newsapi.ai/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const eventRegistryPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'event-registry.api-key',
    family: 'credential',
    title: 'Event Registry API key',
    description: 'A UUID beside Event Registry’s name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Event Registry’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://newsapi.ai/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['news'],
    references: ['https://newsapi.ai/documentation'],
    names: ['eventregistry', 'event_registry', 'newsapi_ai'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'EVENTREGISTRY_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'eventregistry_api_key = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
          path: 'app/settings.py',
        },
      ],
      skip: [
        { text: 'EVENTREGISTRY_API_KEY=your-eventregistry-key' },
        { text: 'eventregistry etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
