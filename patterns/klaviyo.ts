// Klaviyo: API key. https://developers.klaviyo.com/en/docs/authenticate_
import type { Pattern } from '../src/model/pattern.ts';

export const klaviyoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'klaviyo.api-key',
    family: 'credential',
    title: 'Klaviyo API key',
    description: 'A private API key of Klaviyo.',
    impact: 'Whoever has it reads and changes the profiles and sends campaigns.',
    remedy: 'Delete the key in Klaviyo’s settings under API keys.',
    rotation: 'https://help.klaviyo.com/hc/en-us/articles/7423954176283',
    severity: 'high',
    confidence: 'high',
    tags: ['marketing', 'crm'],
    references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
    keywords: ['pk_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>pk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'KLAVIYO_PRIVATE_KEY=pk_{hex*34}' },
        { text: 'Authorization: Klaviyo-API-Key pk_{base62*6}_{hex*34}' },
      ],
      skip: [
        { text: 'KLAVIYO_PRIVATE_KEY=pk_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'pk_{hex*9}' },
      ],
    },
  },
];
