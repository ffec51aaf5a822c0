// Tokens of Argo CD.
// https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/
import type { Pattern } from '../src/model/pattern.ts';

export const argoCdPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'argo-cd.token',
    family: 'credential',
    title: 'Argo CD token',
    description: 'A token of Argo CD: of an account, a project’s role, or a session.',
    impact: 'Whoever has it deploys what the account or role may, and so runs code in the ' + 'clusters.',
    remedy: 'Delete it with `argocd account delete-token` or `argocd proj role delete-token`.',
    rotation: 'https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/',
    severity: 'critical',
    confidence: 'high',
    tags: ['ci', 'infrastructure'],
    references: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/user-management/'],
    keywords: ['eyJpc3MiOiJhcmdvY2Qi'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJ[A-Za-z0-9_-]{16,120}\.eyJpc3MiOiJhcmdvY2Qi[A-Za-z0-9_-]{10,800}\.[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1200,
    checks: [{ kind: 'jwt' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'ARGOCD_AUTH_TOKEN={jwt:{"iss":"argocd","sub":"ci:apiKey","nbf":1690000000,"iat":1690000000,"jti":"{hex*32}"}}',
        },
        {
          text:
            'argocd app sync web --auth-token ' +
            '{jwt:{"iss":"argocd","sub":"proj:acme:ci","exp":1999999999,"iat":1690000000}}',
          path: 'x.sh',
        },
      ],
      skip: [{ text: 'ARGOCD_AUTH_TOKEN=eyJhbGciOi...' }, { text: 'ARGOCD_AUTH_TOKEN=$TOKEN' }],
    },
  },
];
