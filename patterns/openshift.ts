// Tokens of OpenShift.
// https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html
import type { Pattern } from '../src/model/pattern.ts';

export const openshiftPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'openshift.access-token',
    family: 'credential',
    title: 'OpenShift access token',
    description: 'An OAuth access token of an OpenShift user.',
    impact: 'Until it expires, whoever has it acts in the cluster as the user.',
    remedy: 'Delete it with `oc delete useroauthaccesstokens`, or log out with `oc logout`.',
    rotation:
      'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: [
      'https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html',
    ],
    keywords: ['sha256~'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sha256~[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 4 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'oc login --token=sha256~{base64url*42}x --server=https://api.acme.io:6443' },
        { text: 'Authorization: Bearer sha256~{base64url*42}x', path: 'x.http' },
      ],
      skip: [{ text: 'sha256~{base62*8}' }, { text: 'oc login --token=sha256~<token>' }],
    },
  },
];
