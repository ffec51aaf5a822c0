// Retell AI: API key. https://docs.retellai.com/accounts/manage-api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const retellPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'retell.api-key',
    family: 'credential',
    title: 'Retell AI API key',
    description: 'A key of the Retell AI API.',
    impact: 'Whoever has it calls its voice agents at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Retell dashboard under API keys and create a new one.',
    rotation: 'https://docs.retellai.com/accounts/manage-api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.retellai.com/accounts/manage-api-keys'],
    names: ['retell'],
    value: /key_[0-9a-f]{28,32}/,
    rank: 30,
    examples: {
      match: [
        { text: 'RETELL_API_KEY=key_{hex*28}' },
        { text: "new Retell({ apiKey: 'key_{hex*28}' })", path: 'a.ts' },
      ],
      skip: [{ text: 'RETELL_API_KEY=your_retell_api_key' }, { text: 'retell etag: key_{hex*28}' }],
    },
  },
];
