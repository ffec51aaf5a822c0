// Tatum: API key. https://docs.tatum.io/
import type { Pattern } from '../src/model/pattern.ts';

export const tatumPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tatum.api-key',
    family: 'credential',
    title: 'Tatum API key',
    description: 'A key of the Tatum API.',
    impact:
      'Whoever has it sends requests to blockchain nodes at the account’s cost and uses up ' + 'its limits.',
    remedy: 'Regenerate the key in Tatum’s dashboard.',
    rotation: 'https://docs.tatum.io/',
    severity: 'medium',
    confidence: 'high',
    tags: ['crypto', 'data'],
    references: ['https://docs.tatum.io/'],
    names: ['tatum'],
    value: /t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:_100)?/,
    examples: {
      match: [
        { text: 'TATUM_API_KEY=t-{hex*24}-{hex*24}' },
        {
          text: "curl https://api.tatum.io/v3/ethereum/block/current -H 'x-api-key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}'",
        },
      ],
      skip: [{ text: 'TATUM_API_KEY=your_tatum_api_key' }, { text: 'tatum revision t-{hex*24}-{hex*24}' }],
    },
  },
];
