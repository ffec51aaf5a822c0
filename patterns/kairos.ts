// Kairos: app key. https://www.kairos.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const kairosPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'kairos.app-key',
    family: 'credential',
    title: 'Kairos app key',
    description: '32 hexadecimal digits beside Kairos’ name.',
    impact: 'Whoever has it has images processed at the account’s cost.',
    remedy:
      'Delete the key on Kairos’ page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://www.kairos.com/docs/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['media', 'saas'],
    references: ['https://www.kairos.com/docs/api/'],
    names: ['kairos_api', 'kairos_app', 'api_kairos', 'kairos_key'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'app id',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'KAIROS_APP_KEY={hex*32}' },
        { text: 'private static final String KAIROS_APP_KEY = "{hex*32}";', path: 'Api.java' },
      ],
      skip: [{ text: 'KAIROS_APP_KEY=your-kairos-app-key' }, { text: 'see kairos app {hex*32}' }],
    },
  },
];
