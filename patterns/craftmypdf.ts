// CraftMyPDF: API key. https://craftmypdf.com/docs/index.html
import type { Pattern } from '../src/model/pattern.ts';

export const craftmypdfPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'craftmypdf.api-key',
    family: 'credential',
    title: 'CraftMyPDF API key',
    description: 'An API key of CraftMyPDF.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the key on CraftMyPDF’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://craftmypdf.com/docs/index.html',
    severity: 'medium',
    confidence: 'low',
    tags: ['saas', 'devtools'],
    references: ['https://craftmypdf.com/docs/index.html'],
    names: ['craftmypdf', 'craft_my_pdf'],
    value: /[A-Za-z0-9+/]{30,60}={0,2}/,
    examples: {
      match: [
        { text: 'CRAFTMYPDF_API_KEY={base64*45}' },
        { text: '{"craftmypdfApiKey": "{base64*45}"}', path: 'config.json' },
      ],
      skip: [{ text: 'CRAFTMYPDF_API_KEY=your-craftmypdf-key' }, { text: 'craftmypdf etag: {base64*45}' }],
    },
  },
];
