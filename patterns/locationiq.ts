// LocationIQ: access token. https://docs.locationiq.com/docs/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const locationiqPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'locationiq.access-token',
    family: 'credential',
    title: 'LocationIQ access token',
    description:
      '`pk.` and 32 hexadecimal digits, or 14 of them in old tokens, beside LocationIQ’s ' + 'name.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Delete the token on LocationIQ’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://docs.locationiq.com/docs/authentication',
    severity: 'low',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://docs.locationiq.com/docs/authentication'],
    names: ['locationiq', 'unwiredlabs', 'unwired_labs'],
    value: /pk\.[0-9a-f]{32}|[0-9a-f]{14}/,
    examples: {
      match: [
        { text: 'LOCATIONIQ_ACCESS_TOKEN=pk.{hex*32}' },
        { text: 'https://us1.locationiq.com/v1/search?key=pk.{hex*32}&q=Empire%20State&format=json' },
      ],
      skip: [
        { text: 'LOCATIONIQ_ACCESS_TOKEN=your-locationiq-token' },
        { text: 'see locationiq pk.{hex*32}' },
      ],
    },
  },
];
