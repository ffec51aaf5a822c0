// Addresses and names of private networks: what an attacker who is inside reads first.
import type { Pattern } from '../src/model/pattern.ts';

export const networkPatterns: readonly Pattern[] = [
  {
    kind: 'recognizer',
    recognizer: 'private-address',
    id: 'network.private-address',
    family: 'private-address',
    title: 'Private network address',
    description:
      'The address of a machine in a private network: RFC 1918, carrier-grade NAT, link-local or unique local IPv6, in any notation. It tells whoever reads the repository where a service runs and how the network is laid out.',
    remedy:
      'Take the address from configuration that is not committed, or use one of the documentation ranges (192.0.2.0/24, 2001:db8::/32) where an example is meant.',
    severity: 'medium',
    confidence: 'medium',
    references: [
      'https://www.rfc-editor.org/rfc/rfc1918',
      'https://www.rfc-editor.org/rfc/rfc6598',
      'https://www.rfc-editor.org/rfc/rfc3927',
      'https://www.rfc-editor.org/rfc/rfc4193',
      'https://www.iana.org/assignments/iana-ipv4-special-registry/iana-ipv4-special-registry.xhtml',
    ],
    tags: ['infrastructure', 'network'],
    examples: {
      match: [
        { text: 'The database runs on 10{~}.44.7.9.', path: 'docs/network.md' },
        { text: 'db01 ansible_host=192{~}.168.44.12', path: 'inventory/hosts.ini' },
        { text: 'proxy_pass http://172{~}.20.4.7:3000;', path: 'nginx/site.conf' },
        { text: 'curl http://1707{~}58793/admin', path: 'deploy.sh' },
        { text: 'Address = fd12{~}:3456:789a::7/128', path: 'wg0.conf' },
      ],
      skip: [
        { text: '"version": "10{~}.7.31.9"', path: 'package.json' },
        { text: 'RFC 1918: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16', path: 'docs/network.md' },
        { text: 'listen 127.0.0.1:8080;', path: 'nginx/site.conf' },
        { text: 'see Section 10{~}.1.2.3', path: 'docs/standard.md' },
        { text: 'OID 1.3.6.1.4.1.10{~}.1.2.3', path: 'docs/snmp.md' },
      ],
    },
  },
  {
    kind: 'recognizer',
    recognizer: 'private-address',
    id: 'network.private-block',
    family: 'private-address',
    title: 'Private network block',
    description:
      'A block of a private network. It names no machine, but it tells how the network is divided and where to look for one.',
    remedy: 'Take the block from configuration that is not committed, or leave its file out with --exclude.',
    severity: 'low',
    confidence: 'medium',
    references: [
      'https://www.rfc-editor.org/rfc/rfc1918',
      'https://www.rfc-editor.org/rfc/rfc4632',
      'https://www.rfc-editor.org/rfc/rfc4193',
    ],
    tags: ['infrastructure', 'network'],
    examples: {
      match: [
        { text: 'cidr_block = "10{~}.44.8.0/22"', path: 'terraform/main.tf' },
        { text: 'allow 192{~}.168.44.0/24;', path: 'nginx/site.conf' },
      ],
      skip: [
        { text: 'deny 172.16.0.0/12;', path: 'nginx/site.conf' },
        { text: 'IPv6: fc00::/7 and fe80::/10', path: 'docs/network.md' },
      ],
    },
  },
  {
    kind: 'recognizer',
    recognizer: 'private-address',
    id: 'network.loopback-address',
    family: 'private-address',
    title: 'Loopback address',
    description:
      'A loopback address. It is the same on every machine, and reported only where the settings ask for it.',
    remedy: 'Take the address from configuration, or switch the class off.',
    severity: 'low',
    confidence: 'low',
    references: ['https://www.rfc-editor.org/rfc/rfc6890', 'https://www.rfc-editor.org/rfc/rfc4291'],
    tags: ['infrastructure', 'network'],
    examples: {
      match: [{ text: 'listen 127.0.0.1:8080;', path: 'nginx/site.conf' }],
      skip: [{ text: 'version 127.0.0', path: 'docs/guide.md' }],
    },
  },
  {
    kind: 'recognizer',
    recognizer: 'internal-host',
    id: 'network.internal-host',
    family: 'internal-host',
    title: 'Internal hostname',
    description:
      'The name of a machine or service that only a private network resolves. It tells what runs there and how it is called.',
    remedy:
      'Take the name from configuration that is not committed, or use one of the names reserved for examples (example.com, .example, .test).',
    severity: 'medium',
    confidence: 'medium',
    references: [
      'https://www.rfc-editor.org/rfc/rfc6762#appendix-G',
      'https://www.rfc-editor.org/rfc/rfc8375',
      'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
      'https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html',
      'https://cloud.google.com/compute/docs/internal-dns',
      'https://tailscale.com/kb/1081/magicdns',
    ],
    tags: ['infrastructure', 'network'],
    examples: {
      match: [
        { text: 'DB_HOST=db01.prod{~}.internal', path: '.env' },
        { text: 'const url = "https://wiki.intra{~}net/start";', path: 'src/client.ts' },
        { text: 'value: http://auth.identity.svc{~}.cluster.local:8080', path: 'k8s/app.yaml' },
        { text: 'copy to \\\\FS-PROD-02{~}\\deploy$', path: 'docs/release.md' },
      ],
      skip: [
        { text: 'DB_HOST=localhost.localdomain', path: '.env' },
        { text: 'return this.local || module.internal;', path: 'src/client.ts' },
        { text: 'copy settings.local.json to config.local', path: 'docs/guide.md' },
        { text: 'names end in svc.cluster.local', path: 'docs/guide.md' },
      ],
    },
  },
];
