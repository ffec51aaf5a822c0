// Dropcontact: API key. https://developer.dropcontact.com/
import type { Pattern } from '../src/model/pattern.ts';

export const dropcontactPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'dropcontact.api-key',
    family: 'credential',
    title: 'Dropcontact API key',
    description: '30 letters and digits beside Dropcontact’s name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Revoke the key in Dropcontact’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://developer.dropcontact.com/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://developer.dropcontact.com/'],
    names: ['dropcontact'],
    value: /[A-Za-z0-9]{30}/,
    examples: {
      match: [
        { text: 'DROPCONTACT_API_KEY={base62*30}' },
        { text: '<add key="dropcontactApiKey" value="{base62*30}" />', path: 'App.config' },
      ],
      skip: [{ text: 'DROPCONTACT_API_KEY=your-dropcontact-key' }, { text: 'see dropcontact {base62*30}' }],
    },
  },
];
