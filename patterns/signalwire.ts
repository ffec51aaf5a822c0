// SignalWire: API token. https://developer.signalwire.com/
import type { Pattern } from '../src/model/pattern.ts';

export const signalwirePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'signalwire.api-token',
    family: 'credential',
    title: 'SignalWire API token',
    description: '`PT` and 48 hexadecimal digits beside SignalWire’s name.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Delete the token on SignalWire’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developer.signalwire.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developer.signalwire.com/'],
    names: ['signalwire', 'signal_wire'],
    value: /P(?:T|SK_?)[0-9a-f]{40,56}/,
    examples: {
      match: [
        { text: 'SIGNALWIRE_API_TOKEN=PT{hex*48}' },
        { text: '{"signalwireApiToken": "PT{hex*48}"}', path: 'config.json' },
      ],
      skip: [{ text: 'SIGNALWIRE_API_TOKEN=your-signalwire-token' }, { text: 'see signalwire PT{hex*48}' }],
    },
  },
];
