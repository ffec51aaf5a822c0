// API keys of strongDM.
// https://docs.strongdm.com/references/api/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const strongdmPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'strongdm.api-secret',
    family: 'credential',
    title: 'strongDM API secret key',
    description: 'The secret key of a strongDM API key, beside its name.',
    impact: 'With the access key, whoever has it changes who may reach which server and database.',
    remedy: 'Delete the key in the admin interface under API & Admin Tokens.',
    rotation: 'https://docs.strongdm.com/references/api/api-keys',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.strongdm.com/references/api/api-keys'],
    names: ['sdm_api', 'strongdm', 'sdm_secret'],
    value: /[A-Za-z0-9+/]{43,86}={0,2}/,
    words: ['secret'],
    companion: {
      title: 'access key',
      regex: /(?<![A-Za-z0-9])(?<companion>auth-[0-9a-f]{16})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'SDM_API_ACCESS_KEY=auth-{hex*16}\nSDM_API_SECRET_KEY={base64*43}=' },
        { text: 'strongdm:\n  secret_key: "{base64*43}="', path: 'main.yml' },
      ],
      skip: [{ text: 'SDM_API_SECRET_KEY=your-key' }, { text: 'strongdm node {base64*43}=' }],
    },
  },
];
