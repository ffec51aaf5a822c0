// Tokens of HCP Terraform and HCP.
// https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const terraformPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'terraform.cloud-token',
    family: 'credential',
    title: 'HCP Terraform token',
    description: 'A user, team or organisation token of HCP Terraform.',
    impact: 'Whoever has it reads state, variables and plans and applies changes.',
    remedy: 'Delete the token in the user’s, team’s or organisation’s settings and create a new ' + 'one.',
    rotation: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens'],
    keywords: ['.atlasv1.'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,72})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'TFE_TOKEN={base62*14}.atlasv1.{base62*67}' },
        { text: 'token = "{base62*14}.atlasv1.{base62*67}"' },
        {
          text: 'credentials "app.terraform.io" {\n  token = "{base62*14}.atlasv1.{base62*67}"\n}',
          path: 'x.tfrc',
        },
      ],
      skip: [{ text: 'xxxxxx.atlasv1.zzzzzzzzzzzzz' }],
    },
  },
];
