// API keys of Exoscale.
// https://community.exoscale.com/documentation/iam/quick-start/
import type { Pattern } from '../src/model/pattern.ts';

export const exoscalePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'exoscale.api-key',
    family: 'credential',
    title: 'Exoscale API key',
    description: 'The id (key) of an API key of Exoscale.',
    impact:
      'It names the organisation’s key, and with the secret beside it whoever has it acts ' +
      'within its role.',
    remedy: 'Delete the key in the portal under IAM, Keys.',
    rotation: 'https://community.exoscale.com/product/iam/',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://community.exoscale.com/product/iam/'],
    keywords: ['EXO'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>EXO[0-9a-f]{24})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'EXOSCALE_API_KEY=EXO{hex*24}' }, { text: '"key": "EXO{hex*24}"' }],
      skip: [{ text: 'EXO{hex*8}' }, { text: 'EXOxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'exoscale.api-secret',
    family: 'credential',
    title: 'Exoscale API secret',
    description: 'The secret of an API key of Exoscale.',
    impact:
      'With the key, whoever has it manages servers, clusters, databases, storage and DNS ' +
      'within the role.',
    remedy: 'Delete the key in the portal under IAM, Keys, and create a new one.',
    rotation: 'https://community.exoscale.com/product/iam/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://community.exoscale.com/product/iam/'],
    names: ['exoscale'],
    value: /[A-Za-z0-9_-]{43}/,
    words: ['secret'],
    companion: {
      title: 'API key',
      regex: /(?<![A-Za-z0-9])(?<companion>EXO[0-9a-f]{24})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'EXOSCALE_API_KEY=EXO{hex*24}\nEXOSCALE_API_SECRET={base64url*42}x' },
        { text: 'exoscale_secret: "{base64url*42}x"', path: 'ci.yml' },
      ],
      skip: [{ text: 'EXOSCALE_API_SECRET=your-api-secret' }, { text: 'exoscale image {base64url*42}x' }],
    },
  },
];
