// SignWell: API key. https://developers.signwell.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const signwellPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'signwell.api-key',
    family: 'credential',
    title: 'SignWell API key',
    description: 'An API key of SignWell.',
    impact:
      'Whoever has it reads the contracts of the account and sends documents to be signed ' + 'in its name.',
    remedy:
      'Revoke the key in SignWell’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.signwell.com/reference/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.signwell.com/reference/authentication'],
    names: ['signwell'],
    value: /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'SIGNWELL_API_KEY={hex*64}' },
        { text: '<add key="signwellApiKey" value="{hex*64}" />', path: 'App.config' },
      ],
      skip: [{ text: 'SIGNWELL_API_KEY=your-signwell-key' }, { text: 'see signwell {hex*64}' }],
    },
  },
];
