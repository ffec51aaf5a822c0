// Make (Integromat): Make webhook address, Make API token.
// See https://help.make.com/webhooks
import type { Pattern } from '../src/model/pattern.ts';

export const makePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'make.webhook',
    family: 'credential',
    title: 'Make webhook address',
    description: 'The address that starts a scenario, with its key in the path.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Create a new webhook in the scenario and delete the old one.',
    rotation: 'https://help.make.com/webhooks',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas', 'ci'],
    references: ['https://help.make.com/webhooks'],
    keywords: ['.make.com/', '.integromat.com/'],
    regex: /hook\.(?:(?:eu|us)\d\.)?(?:make|integromat)\.com\/(?<secret>[a-z0-9]{28,36})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://hook.eu1.make.com/{lowerdigits*32}' },
        { text: 'url: "https://hook.integromat.com/{lowerdigits*32}"', path: 'a.yml' },
      ],
      skip: [{ text: 'https://hook.eu1.make.com/your-webhook-id' }],
    },
  },
  {
    kind: 'named',
    id: 'make.api-token',
    family: 'credential',
    title: 'Make API token',
    description: 'A UUID beside the name of Make or Integromat.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy:
      'Revoke the token in the profile, API, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://help.make.com/webhooks',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'ci'],
    references: ['https://developers.make.com/api-documentation/authentication'],
    names: ['integromat', 'make_com', 'make_api', 'make.com'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'MAKE_API_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: '{"MAKE_API_TOKEN": "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"}', path: 'env.json' },
      ],
      skip: [
        { text: 'MAKE_API_TOKEN=your-make-token' },
        { text: 'see integromat {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
