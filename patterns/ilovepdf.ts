// iLovePDF: secret key. https://developer.ilovepdf.com/docs/api-reference
import type { Pattern } from '../src/model/pattern.ts';

export const ilovepdfPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'ilovepdf.secret-key',
    family: 'credential',
    title: 'iLovePDF secret key',
    description: 'The secret key of a project of iLovePDF.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Delete the key on iLovePDF’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developer.ilovepdf.com/docs/api-reference',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas', 'devtools'],
    references: ['https://developer.ilovepdf.com/docs/api-reference'],
    keywords: ['secret_key_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>secret_key_[0-9a-f]{32}_[A-Za-z0-9_-]{5,40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ILOVEPDF_SECRET_KEY=secret_key_{hex*32}_{base62*37}' },
        { text: 'secret: "secret_key_{hex*32}_{base62*34}"', path: 'pdf.yml' },
      ],
      skip: [{ text: 'secret_key_{hex*8}_{base62*3}' }, { text: 'project_public_id_of_yours' }],
    },
  },
];
