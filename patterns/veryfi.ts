// Veryfi: API key, client secret. https://docs.veryfi.com/api/getting-started/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const veryfiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'veryfi.api-key',
    family: 'credential',
    title: 'Veryfi API key',
    description: '32 hexadecimal digits beside Veryfi’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Revoke the key in Veryfi’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.veryfi.com/api/getting-started/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://docs.veryfi.com/api/getting-started/authentication/'],
    names: ['veryfi'],
    value: /[0-9a-f]{32}/,
    words: ['key', 'apikey'],
    examples: {
      match: [{ text: 'VERYFI_API_KEY={hex*32}' }, { text: 'veryfi_api_key: {hex*32}', path: 'config.yaml' }],
      skip: [{ text: 'VERYFI_API_KEY=your-veryfi-key' }, { text: 'see veryfi {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'veryfi.client-secret',
    family: 'credential',
    title: 'Veryfi client secret',
    description: '128 letters and digits beside Veryfi’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the secret on Veryfi’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.veryfi.com/api/getting-started/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://docs.veryfi.com/api/getting-started/authentication/'],
    names: ['veryfi'],
    value: /[A-Za-z0-9]{120,140}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'VERYFI_CLIENT_SECRET={base62*128}' },
        { text: 'export VERYFI_CLIENT_SECRET="{base62*128}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'VERYFI_CLIENT_SECRET=your-veryfi-secret' }, { text: 'veryfi etag: {base62*128}' }],
    },
  },
];
