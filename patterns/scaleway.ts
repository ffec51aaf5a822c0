// API keys of Scaleway.
// https://www.scaleway.com/en/docs/iam/concepts/#api-key
import type { Pattern } from '../src/model/pattern.ts';

export const scalewayPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'scaleway.secret-key',
    family: 'credential',
    title: 'Scaleway secret key',
    description: 'The secret half of an API key of Scaleway, near its access key or Scaleway’s name.',
    impact: 'Whoever has it acts within the key’s IAM policy: servers, clusters, databases, ' + 'storage.',
    remedy: 'Delete the API key in the console under IAM, API keys, and create a new one.',
    rotation: 'https://www.scaleway.com/en/docs/iam/how-to/manage-api-keys/',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
    keywords: ['scw', 'scaleway'],
    regex:
      /(?:(?<![A-Za-z0-9])(?<companion>SCW[A-Z0-9]{17})(?![A-Za-z0-9])[^#]{1,120}?secret[\w-]{0,12}|scw_(?:default_)?secret_?(?:access_)?key|scaleway[\w.-]{0,24}(?:secret|token|key))["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9-])/i,
    checks: [{ kind: 'real-value' }],
    companion: {
      title: 'access key',
      regex: /(?<![A-Za-z0-9])(?<companion>SCW[A-Z0-9]{17})(?![A-Za-z0-9])/,
      need: 'optional',
    },
    rank: 24,
    examples: {
      match: [
        {
          text:
            'SCW_ACCESS_KEY=SCW{upperdigits*17}\n' +
            'SCW_SECRET_KEY={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}',
        },
        {
          text:
            'provider "scaleway" {\n  access_key = "SCW{upperdigits*17}"\n' +
            '  secret_key = "{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"\n}',
          path: 'main.tf',
        },
        { text: 'scaleway_api_token: {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
      skip: [
        { text: 'SCW_DEFAULT_PROJECT_ID={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'SCW_SECRET_KEY=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' },
      ],
    },
  },
];
