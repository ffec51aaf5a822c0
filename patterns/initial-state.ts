// Initial State: access key. https://initialstateeventsapi.docs.apiary.io/
import type { Pattern } from '../src/model/pattern.ts';

export const initialStatePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'initial-state.access-key',
    family: 'credential',
    title: 'Initial State access key',
    description: '`ist_` and 32 characters of base64url beside Initial State’s name.',
    impact: 'Whoever has it reads, and with a write key falsifies, what the devices report.',
    remedy:
      'Revoke the key in Initial State’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://initialstateeventsapi.docs.apiary.io/',
    severity: 'medium',
    confidence: 'high',
    tags: ['iot', 'data'],
    references: ['https://initialstateeventsapi.docs.apiary.io/'],
    names: ['initialstate', 'initial_state'],
    value: /ist_[A-Za-z0-9_-]{32}/,
    examples: {
      match: [
        { text: 'INITIALSTATE_ACCESS_KEY=ist_{base64url*32}' },
        { text: '<add key="initialstateAccessKey" value="ist_{base64url*32}" />', path: 'App.config' },
      ],
      skip: [
        { text: 'INITIALSTATE_ACCESS_KEY=your-initialstate-key' },
        { text: 'initialstate etag: ist_{base64url*32}' },
      ],
    },
  },
];
