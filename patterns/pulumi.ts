// Tokens of Pulumi Cloud.
// https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const pulumiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'pulumi.access-token',
    family: 'credential',
    title: 'Pulumi access token',
    description: 'A personal, team or organisation access token of Pulumi Cloud.',
    impact: 'Whoever has it reads stacks and their secrets and applies changes.',
    remedy: 'Revoke it in Pulumi Cloud and create a new one where it is still needed.',
    rotation: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
    keywords: ['pul-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pul-[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'PULUMI_ACCESS_TOKEN=pul-{hex*40}' }, { text: '"pul-{hex*40}"' }],
      skip: [{ text: 'pul-{hex*12}' }],
    },
  },
];
