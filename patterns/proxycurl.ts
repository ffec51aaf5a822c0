// Proxycurl: API key. https://nubela.co/proxycurl/docs
import type { Pattern } from '../src/model/pattern.ts';

export const proxycurlPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'proxycurl.api-key',
    family: 'credential',
    title: 'Proxycurl API key',
    description: '22 letters, digits, `-` and `_` beside Proxycurl’s name.',
    impact: 'Whoever has it looks people and companies up at the account’s cost.',
    remedy:
      'Delete the key on Proxycurl’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://nubela.co/proxycurl/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['crm', 'data'],
    references: ['https://nubela.co/proxycurl/docs'],
    names: ['proxycurl', 'nubela'],
    value: /[A-Za-z0-9_-]{22}/,
    examples: {
      match: [
        { text: 'PROXYCURL_API_KEY={base64url*22}' },
        { text: 'export PROXYCURL_API_KEY="{base64url*22}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'PROXYCURL_API_KEY=your-proxycurl-key' }, { text: 'proxycurl etag: {base64url*22}' }],
    },
  },
];
