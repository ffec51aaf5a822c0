// Decodo (Smartproxy): password. https://help.decodo.com/docs/introduction
import type { Pattern } from '../src/model/pattern.ts';

export const decodoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'decodo.password',
    family: 'credential',
    title: 'Decodo (Smartproxy) password',
    description: 'A password beside Decodo (Smartproxy)’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Revoke the password in Decodo (Smartproxy)’s account settings, create a new one ' +
      'where it is still needed, and look through what it was used for.',
    rotation: 'https://help.decodo.com/docs/introduction',
    severity: 'medium',
    confidence: 'low',
    tags: ['data', 'devtools'],
    references: ['https://help.decodo.com/docs/introduction'],
    names: ['smartproxy', 'decodo', 'smart_proxy'],
    value: /[A-Za-z0-9]{12,32}/,
    words: ['passw', 'pwd'],
    examples: {
      match: [
        { text: 'SMARTPROXY_PASSWORD={base62*10}7k{base62*4}' },
        { text: '<add key="smartproxyPassword" value="{base62*10}7k{base62*4}" />', path: 'App.config' },
      ],
      skip: [
        { text: 'SMARTPROXY_PASSWORD=your-smartproxy-password' },
        { text: 'smartproxy etag: {base62*10}7k{base62*4}' },
      ],
    },
  },
];
