// Tokens of Puppet.
// https://forge.puppet.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const puppetPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'puppet.forge-key',
    family: 'credential',
    title: 'Puppet Forge API key',
    description: 'An API key of the Puppet Forge, beside its name.',
    impact: 'Whoever has it publishes releases of its owner’s modules.',
    remedy: 'Delete the key in the Forge profile.',
    rotation: 'https://www.puppet.com/docs/',
    severity: 'high',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://www.puppet.com/docs/'],
    names: ['puppet_forge', 'blacksmith_forge', 'forge_puppet', 'forgeapi'],
    value: /[0-9a-f]{64}/,
    words: ['key', 'token', 'auth'],
    examples: {
      match: [
        { text: 'PUPPET_FORGE_TOKEN={hex*64}' },
        { text: 'BLACKSMITH_FORGE_API_KEY: {hex*64}', path: 'ci.yml' },
      ],
      skip: [{ text: 'PUPPET_FORGE_TOKEN=your-token' }, { text: 'puppet_forge module {hex*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'puppet.rbac-token',
    family: 'credential',
    title: 'Puppet Enterprise token',
    description: 'An RBAC token of Puppet Enterprise, beside its name.',
    impact: 'Until it expires, whoever has it deploys code and runs tasks on the nodes.',
    remedy: 'Revoke it in the console or with the RBAC API.',
    rotation: 'https://www.puppet.com/docs/',
    severity: 'critical',
    confidence: 'low',
    tags: ['infrastructure'],
    references: ['https://www.puppet.com/docs/'],
    names: ['puppet_token', 'pe_token', 'puppet_access', 'puppet_enterprise'],
    value: /0[A-Za-z0-9_-]{42,44}/,
    words: ['token', 'auth', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'PUPPET_TOKEN=0{base64url*42}x' },
        { text: 'puppet_enterprise:\n  token: 0{base64url*42}x', path: 'ci.yml' },
      ],
      skip: [{ text: 'PUPPET_TOKEN=your-token' }, { text: 'puppet_access 0{lower*12}' }],
    },
  },
];
