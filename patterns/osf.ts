// OSF: personal access token. https://developer.osf.io/
import type { Pattern } from '../src/model/pattern.ts';

export const osfPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'osf.token',
    family: 'credential',
    title: 'OSF personal access token',
    description: '70 letters and digits beside OSF’s name.',
    impact: 'Whoever has it reads and changes the records of the account that it was issued for.',
    remedy:
      'Regenerate the token in the OSF dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://developer.osf.io/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'saas'],
    references: ['https://developer.osf.io/'],
    names: ['osf_token', 'osf_api', 'osf_io', 'osfclient'],
    value: /[A-Za-z0-9]{70}/,
    examples: {
      match: [
        { text: 'OSF_API_TOKEN={base62*70}' },
        { text: "const osfApiToken = '{base62*70}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'OSF_API_TOKEN=your-osf-api-token' }, { text: 'osf_api etag: {base62*70}' }],
    },
  },
];
