// API keys of Octopus Deploy.
// https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const octopusDeployPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'octopus-deploy.api-key',
    family: 'credential',
    title: 'Octopus Deploy API key',
    description: 'An API key of Octopus Deploy.',
    impact: 'Whoever has it deploys releases and reads variables as its owner.',
    remedy: 'Revoke the key in the profile under My API Keys.',
    rotation: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    severity: 'critical',
    confidence: 'high',
    tags: ['ci', 'infrastructure'],
    references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
    keywords: ['API-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>API-[A-Z0-9]{25,32})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'random' },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'octo push --server https://octo.acme.io --apiKey API-{upperdigits*31}' },
        { text: 'X-Octopus-ApiKey: API-{upperdigits*31}', path: 'x.http' },
      ],
      skip: [
        { text: 'API-{upperdigits*8}' },
        { text: 'OCTOPUS_API_KEY=API-XXXXXXXXXXXXXXXXXXXXXXXXXX' },
        { text: 'API-REFERENCEDOCUMENTATIONINDEX' },
      ],
    },
  },
];
