// US Bureau of Labor Statistics: API key. https://www.bls.gov/developers/home.htm
import type { Pattern } from '../src/model/pattern.ts';

export const blsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bls.api-key',
    family: 'credential',
    title: 'US Bureau of Labor Statistics API key',
    description: '32 hexadecimal digits beside US Bureau of Labor Statistics’ name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Delete the key on US Bureau of Labor Statistics’ page of keys and put a new one ' +
      'where programs read it at run time.',
    rotation: 'https://www.bls.gov/developers/home.htm',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://www.bls.gov/developers/home.htm'],
    names: ['bls_api', 'bls_gov', 'bls_key', 'registrationkey', 'bls_reg'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'BLS_API_KEY={hex*32}' }, { text: "bls_api_key = '{hex*32}'", path: 'labor.py' }],
      skip: [{ text: 'BLS_API_KEY=your-bls-api-key' }, { text: 'see bls api {hex*32}' }],
    },
  },
];
