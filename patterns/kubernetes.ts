// Tokens of Kubernetes.
// https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/
import type { Pattern } from '../src/model/pattern.ts';

export const kubernetesPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'kubernetes.service-account-token',
    family: 'credential',
    title: 'Kubernetes service account token',
    description: 'A token of a Kubernetes service account (a JSON web token).',
    impact:
      'Until it expires, and old ones never do, whoever has it acts in the cluster as the ' +
      'service account.',
    remedy:
      'Delete the token’s Secret, or the object that it is bound to, and look through the ' + 'audit log.',
    rotation: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/'],
    keywords: ['a3ViZXJuZXRlcy5pb', 't1YmVybmV0ZXMuaW', 'rdWJlcm5ldGVzLmlv'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJ[A-Za-z0-9_-]{16,200}\.(?=eyJ[A-Za-z0-9_-]{0,400}?(?:a3ViZXJuZXRlcy5pb|t1YmVybmV0ZXMuaW|rdWJlcm5ldGVzLmlv))eyJ[A-Za-z0-9_-]{20,1300}\.[A-Za-z0-9_-]{43,700})(?![A-Za-z0-9_-])/,
    matchBytesMax: 2700,
    checks: [{ kind: 'jwt' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'TOKEN={jwt:{"iss":"kubernetes/serviceaccount","kubernetes.io/serviceaccount/namespace":"prod","kubernetes.io/serviceaccount/secret.name":"ci-token-{lowerdigits*5}","sub":"system:serviceaccount:prod:ci"}}',
        },
        {
          text: '    token: {jwt:{"aud":["https://kubernetes.default.svc"],"exp":1999999999,"iss":"https://k8s.acme.io","kubernetes.io":{"namespace":"prod","serviceaccount":{"name":"ci"}},"sub":"system:serviceaccount:prod:ci"}}',
          path: 'kube.yml',
        },
      ],
      skip: [{ text: 'eyJhbGciOi...rdWJlcm5ldGVzLmlv' }, { text: 'TOKEN=eyJhbGciOiJSUzI1NiIsImtpZCI6IiJ9' }],
    },
  },
  {
    kind: 'named',
    id: 'kubernetes.bootstrap-token',
    family: 'credential',
    title: 'Kubernetes bootstrap token',
    description: 'A bootstrap token of kubeadm, with which nodes join a cluster.',
    impact: 'Until it expires, whoever has it joins a node of their own to the cluster.',
    remedy: 'Delete it with `kubeadm token delete`.',
    rotation: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/'],
    names: ['kubeadm', 'bootstrap_token', 'bootstraptokens', 'tls_bootstrap', 'discovery'],
    value: /[a-z0-9]{6}\.[a-z0-9]{16}/,
    words: ['token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    checks: [{ kind: 'entropy', bitsMin: 3.2 }],
    examples: {
      match: [
        {
          text:
            'kubeadm join k8s.acme.io:6443 --token {lowerdigits*6}.{lowerdigits*16} ' +
            '--discovery-token-ca-cert-hash sha256:0',
        },
        { text: 'bootstrapTokens:\n  - token: {lowerdigits*6}.{lowerdigits*16}', path: 'kubeadm.yml' },
      ],
      skip: [
        { text: 'kubeadm join k8s.acme.io:6443 --token <token>' },
        { text: 'kubeadm token: abcdef.0123456789abcdef' },
      ],
    },
  },
];
