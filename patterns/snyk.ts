// API tokens of Snyk.
// https://docs.snyk.io/snyk-api/authentication-for-api
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const snykPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'snyk.access-token',
    family: 'credential',
    title: 'Snyk access token',
    description: 'A personal or service account token of Snyk in its prefixed form.',
    impact:
      'Whoever has it reads the known weaknesses of the organisation’s projects and ' +
      'changes its settings.',
    remedy: 'Revoke the token in the account’s or organisation’s settings.',
    rotation: 'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
    severity: 'high',
    confidence: 'high',
    tags: ['security', 'devtools'],
    references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
    keywords: ['snyk_uat.', 'snyk_sat.'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>snyk_[us]at\.[0-9a-f]{8}\.[A-Za-z0-9_.-]{30,300})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SNYK_TOKEN=snyk_uat.{hex*8}.{base64url*80}x' },
        { text: 'snyk auth snyk_sat.{hex*8}.{base64url*80}x', path: 'ci.sh' },
      ],
      skip: [{ text: 'snyk_uat.{hex*8}' }, { text: 'SNYK_TOKEN=snyk_uat.xxx' }],
    },
  },
  {
    kind: 'named',
    id: 'snyk.api-token',
    family: 'credential',
    title: 'Snyk API token',
    description: 'An API token of Snyk (a UUID), beside its name.',
    impact: 'Whoever has it reads the known weaknesses of the owner’s projects and changes ' + 'settings.',
    remedy: 'Revoke the token in the account’s settings.',
    rotation: 'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
    severity: 'high',
    confidence: 'medium',
    tags: ['security', 'devtools'],
    references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
    names: ['snyk'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['token', 'auth', 'key', 'secret'],
    examples: {
      match: [
        { text: 'SNYK_TOKEN={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'snyk auth {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'ci.sh' },
        { text: 'snyk:\n  token: {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'ci.yml' },
      ],
      skip: [
        { text: 'SNYK_TOKEN=${{ secrets.SNYK_TOKEN }}' },
        { text: 'SNYK_ORG_ID={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];
