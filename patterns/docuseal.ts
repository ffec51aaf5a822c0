// DocuSeal: API key. https://www.docuseal.com/docs/api
import type { Pattern } from '../src/model/pattern.ts';

export const docusealPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'docuseal.api-key',
    family: 'credential',
    title: 'DocuSeal API key',
    description: '43 letters, digits, `-` and `_` beside DocuSeal’s name.',
    impact:
      'Whoever has it reads the contracts of the account and sends documents to be signed ' + 'in its name.',
    remedy:
      'Delete the key on DocuSeal’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://www.docuseal.com/docs/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://www.docuseal.com/docs/api'],
    names: ['docuseal'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'DOCUSEAL_API_KEY={base64url*43}' },
        { text: 'export DOCUSEAL_API_KEY="{base64url*43}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'DOCUSEAL_API_KEY=your-docuseal-key' }, { text: 'docuseal etag: {base64url*43}' }],
    },
  },
];
