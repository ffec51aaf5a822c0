// ACL tokens and gossip keys of HashiCorp Consul.
// https://developer.hashicorp.com/consul/docs/security/acl/tokens
import type { Pattern } from '../src/model/pattern.ts';

export const consulPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'consul.acl-token',
    family: 'credential',
    title: 'HashiCorp Consul ACL token',
    description: 'The secret id of an ACL token of Consul, beside its name.',
    impact: 'Whoever has it reads and changes services and the key-value store within its ' + 'policies.',
    remedy: 'Delete it with `consul acl token delete` and create a new one.',
    rotation: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/consul/docs/security/acl/tokens'],
    names: ['consul'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['token', 'secret', 'acl', 'password'],
    examples: {
      match: [
        { text: 'CONSUL_HTTP_TOKEN={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'X-Consul-Token: {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'x.http' },
        { text: 'consul:\n  token: {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'app.yml' },
      ],
      skip: [
        { text: 'CONSUL_HTTP_TOKEN=your-token' },
        { text: 'consul node {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'consul.gossip-key',
    family: 'credential',
    title: 'HashiCorp gossip encryption key',
    description: 'The key with which agents of Consul, Nomad or Serf encrypt their gossip.',
    impact: 'Whoever has it and reaches the network joins the cluster’s gossip and reads it.',
    remedy: 'Rotate it with `consul keyring` (or `nomad operator gossip keyring`).',
    rotation: 'https://developer.hashicorp.com/consul/tutorials/operate-consul/gossip-encryption-rotate',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://developer.hashicorp.com/consul/docs/security/encryption/gossip'],
    keywords: ['encrypt', 'gossip'],
    regex:
      /(?<![\w-])(?:encrypt|gossip[_-](?:encryption[_-])?key)["'\]]{0,2}[^\S\n]{0,8}[:=][^\S\n]{0,8}["']?(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{22}==)(?![A-Za-z0-9+/=])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 24,
    examples: {
      match: [
        { text: 'encrypt = "{base64*43}="' },
        { text: '{"datacenter": "dc1", "encrypt": "{base64*22}=="}', path: 'consul.json' },
        { text: 'gossip_key: {base64*43}=' },
      ],
      skip: [{ text: 'encrypt = ""' }, { text: 'encrypt = "your-gossip-key"' }],
    },
  },
];
