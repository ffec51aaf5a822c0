// Carbon Interface: API key. https://docs.carboninterface.com/
import type { Pattern } from '../src/model/pattern.ts';

export const carbonInterfacePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'carbon-interface.api-key',
    family: 'credential',
    title: 'Carbon Interface API key',
    description: '21 to 22 letters and digits beside Carbon Interface’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the key in Carbon Interface’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.carboninterface.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docs.carboninterface.com/'],
    names: ['carboninterface', 'carbon_interface'],
    value: /[A-Za-z0-9]{21,22}/,
    examples: {
      match: [
        { text: 'CARBONINTERFACE_API_KEY={base62*22}' },
        { text: '<add key="carboninterfaceApiKey" value="{base62*22}" />', path: 'App.config' },
      ],
      skip: [
        { text: 'CARBONINTERFACE_API_KEY=your-carboninterface-key' },
        { text: 'see carboninterface {base62*22}' },
      ],
    },
  },
];
