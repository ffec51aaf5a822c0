// API credentials of Acquia Cloud.
// https://docs.acquia.com/acquia-cloud-platform/develop-apps/api/auth/
import type { Pattern } from '../src/model/pattern.ts';

export const acquiaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'acquia.api-secret',
    family: 'credential',
    title: 'Acquia Cloud API secret',
    description: 'The secret of an Acquia Cloud API token.',
    impact: 'With the key, whoever has it deploys, reads databases and changes the owner’s sites.',
    remedy: 'Delete the token in the profile under API Tokens.',
    rotation: 'https://docs.acquia.com/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://docs.acquia.com/'],
    names: ['acquia', 'acli'],
    value: /[A-Za-z0-9+/]{43}=/,
    words: ['secret'],
    companion: {
      title: 'API key',
      regex: /(?<companion>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'ACLI_KEY={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}\nACLI_SECRET={base64*43}=' },
        { text: 'acquia:\n  secret: "{base64*43}="', path: 'ci.yml' },
      ],
      skip: [{ text: 'ACLI_SECRET=your-secret' }, { text: 'acquia file {base64*43}=' }],
    },
  },
];
