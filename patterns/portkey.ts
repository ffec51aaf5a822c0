// Portkey: API key.
// https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz
import type { Pattern } from '../src/model/pattern.ts';

export const portkeyPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'portkey.api-key',
    family: 'credential',
    title: 'Portkey API key',
    description: 'A key of the Portkey API.',
    impact: 'Whoever has it calls models through the gateway at the account’s cost and uses up its limits.',
    remedy: 'Delete the key in the Portkey app under API keys and create a new one.',
    rotation: 'https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: [
      'https://portkey.ai/docs/product/enterprise-offering/org-management/api-keys-authn-and-authz',
    ],
    names: ['portkey'],
    value: /[A-Za-z0-9+/]{28}|[A-Za-z0-9+/]{27}=/,
    examples: {
      match: [
        { text: 'PORTKEY_API_KEY={base64*27}=' },
        { text: 'portkey = Portkey(api_key="{base62*28}")', path: 'a.py' },
      ],
      skip: [{ text: 'PORTKEY_API_KEY=your_portkey_api_key' }, { text: 'portkey trace {base64*27}=' }],
    },
  },
];
