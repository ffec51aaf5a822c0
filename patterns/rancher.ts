// API tokens of Rancher and join tokens of K3s and RKE2.
// https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const rancherPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'rancher.api-token',
    family: 'credential',
    title: 'Rancher API token',
    description: 'An API key of Rancher: access key and secret key, joined by a colon.',
    impact: 'Whoever has it manages the clusters that its owner may.',
    remedy: 'Delete the key in the account’s API keys.',
    rotation: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys'],
    keywords: ['token-', 'kubeconfig-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:token-[a-z0-9]{5}|kubeconfig-u-[a-z0-9]{5,16}|kubeconfig-user-[a-z0-9]{5,16}):[a-z0-9]{54})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'RANCHER_TOKEN=token-{lowerdigits*5}:{lowerdigits*54}' },
        { text: '    token: "kubeconfig-user-{lowerdigits*5}:{lowerdigits*54}"', path: 'kube.yml' },
      ],
      skip: [{ text: 'token-{lowerdigits*5}:{lowerdigits*12}' }, { text: 'RANCHER_TOKEN=token-xxxxx:yyyyy' }],
    },
  },
  {
    kind: 'regex',
    id: 'rancher.cluster-token',
    family: 'credential',
    title: 'K3s or RKE2 join token',
    description: 'The token with which servers and agents join a K3s or RKE2 cluster.',
    impact:
      'Whoever has it joins nodes to the cluster; a server’s token also decrypts its ' +
      'datastore’s bootstrap keys.',
    remedy: 'Rotate it with `k3s token rotate`.',
    rotation: 'https://docs.k3s.io/cli/token',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.k3s.io/cli/token'],
    keywords: ['::server:', '::node:', '::agent:'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>K10[0-9a-f]{64}::(?:server|node|agent):[A-Za-z0-9._-]{8,128})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }],
    examples: {
      match: [
        { text: 'K3S_TOKEN=K10{hex*64}::server:{hex*32}' },
        {
          text: 'k3s agent --server https://k3s.acme.io:6443 --token K10{hex*64}::node:{hex*32}',
          path: 'join.sh',
        },
      ],
      skip: [{ text: 'K3S_TOKEN=K10xxx::server:yyy' }, { text: 'K10{hex*64}' }],
    },
  },
];
