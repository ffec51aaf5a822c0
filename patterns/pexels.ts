// Pexels: API key, API key, old form. https://www.pexels.com/api/documentation/
import type { Pattern } from '../src/model/pattern.ts';

export const pexelsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pexels.api-key',
    family: 'credential',
    title: 'Pexels API key',
    description: '56 letters and digits beside Pexels’ name.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Regenerate the key in the Pexels dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://www.pexels.com/api/documentation/',
    severity: 'low',
    confidence: 'medium',
    tags: ['media'],
    references: ['https://www.pexels.com/api/documentation/'],
    names: ['pexels'],
    value: /[A-Za-z0-9]{56}/,
    examples: {
      match: [
        { text: 'PEXELS_API_KEY={base62*56}' },
        { text: "pexels: { apiKey: '{base62*56}' }", path: 'a.js' },
      ],
      skip: [{ text: 'PEXELS_API_KEY=your-pexels-key' }, { text: 'see pexels {base62*56}' }],
    },
  },
  {
    kind: 'regex',
    id: 'pexels.old-key',
    family: 'credential',
    title: 'Pexels API key, old form',
    description:
      'A key of Pexels: the id of its organization and a random part, 56 hexadecimal ' + 'digits together.',
    impact: 'Whoever has it calls the API in the account’s name and uses up its limits.',
    remedy:
      'Revoke the key in Pexels’ account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.pexels.com/api/documentation/',
    severity: 'low',
    confidence: 'high',
    tags: ['media'],
    references: ['https://www.pexels.com/api/documentation/'],
    keywords: ['563492ad6f91700001'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>563492ad6f91700001[0-9a-f]{38})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Authorization: 563492ad6f91700001000001{hex*32}' },
        { text: "const key = '563492ad6f91700001000001{hex*32}'", path: 'a.js' },
      ],
      skip: [
        { text: '563492ad6f91700001000001{hex*10}' },
        { text: '563492ad6f91700001000001xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
