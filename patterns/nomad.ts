// ACL tokens of HashiCorp Nomad.
// https://developer.hashicorp.com/nomad/docs/concepts/acl
import type { Pattern } from '../src/model/pattern.ts';

export const nomadPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'nomad.acl-token',
    family: 'credential',
    title: 'HashiCorp Nomad ACL token',
    description: 'The secret id of an ACL token of Nomad, beside its name.',
    impact: 'Whoever has it submits jobs, which run on the cluster, within its policies.',
    remedy: 'Delete it with `nomad acl token delete` and create a new one.',
    rotation: 'https://developer.hashicorp.com/nomad/docs/concepts/acl',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/nomad/docs/concepts/acl'],
    names: ['nomad'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['token', 'secret', 'acl'],
    examples: {
      match: [
        { text: 'NOMAD_TOKEN={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'X-Nomad-Token: {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'x.http' },
      ],
      skip: [
        { text: 'NOMAD_TOKEN=your-token' },
        { text: 'nomad alloc {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];
