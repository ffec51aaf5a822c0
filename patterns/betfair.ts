// Betfair: application key.
// See https://docs.developer.betfair.com/display/1smk3cen4v3lu3yomq5qye0ni/Application+Keys
import type { Pattern } from '../src/model/pattern.ts';

export const betfairPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'betfair.application-key',
    family: 'credential',
    title: 'Betfair application key',
    description: '16 letters and digits beside Betfair’s name.',
    impact: 'With a session of the user, whoever has it reads the markets and places bets.',
    remedy:
      'Regenerate the key in the Betfair dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://docs.developer.betfair.com/display/1smk3cen4v3lu3yomq5qye0ni/Application+Keys',
    severity: 'medium',
    confidence: 'medium',
    tags: ['sports'],
    references: ['https://docs.developer.betfair.com/display/1smk3cen4v3lu3yomq5qye0ni/Application+Keys'],
    names: ['betfair'],
    value: /[A-Za-z0-9]{16}/,
    examples: {
      match: [
        { text: 'BETFAIR_APP_KEY={base62*16}' },
        { text: 'betfairAppKey={base62*16}', path: 'app.properties' },
      ],
      skip: [{ text: 'BETFAIR_APP_KEY=your-betfair-key' }, { text: 'see betfair {base62*16}' }],
    },
  },
];
