// Tokens of Infisical.
// https://infisical.com/docs/documentation/platform/token
import type { Pattern } from '../src/model/pattern.ts';

export const infisicalPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'infisical.service-token',
    family: 'credential',
    title: 'Infisical service token',
    description: 'A service token of Infisical.',
    impact: 'Whoever has it reads, or also changes, the secrets of its environment.',
    remedy: 'Delete the token in the project’s access control and use a machine identity.',
    rotation: 'https://infisical.com/docs/documentation/platform/token',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://infisical.com/docs/documentation/platform/token'],
    names: ['infisical'],
    value: /st\.[0-9a-f-]{24,36}\.[0-9a-f]{32,64}\.[0-9a-f]{32,64}/,
    examples: {
      match: [
        { text: 'INFISICAL_TOKEN=st.{hex*24}.{hex*32}.{hex*32}' },
        { text: 'infisical:\n  token: "st.{hex*24}.{hex*32}.{hex*32}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'INFISICAL_TOKEN=st.xxx.yyy.zzz' }, { text: 'infisical image st.{hex*24}' }],
    },
  },
  {
    kind: 'named',
    id: 'infisical.client-secret',
    family: 'credential',
    title: 'Infisical machine identity secret',
    description: 'The client secret of a machine identity of Infisical (universal auth).',
    impact: 'With the client id, whoever has it reads and changes the secrets that the identity ' + 'may.',
    remedy: 'Revoke the client secret of the identity and create a new one.',
    rotation: 'https://infisical.com/docs/documentation/platform/identities/universal-auth',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://infisical.com/docs/documentation/platform/identities/universal-auth'],
    names: ['infisical', 'universal_auth'],
    value: /[0-9a-f]{64}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex:
        /client[_-]?id["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET={hex*64}' },
        { text: 'infisical login --method=universal-auth --client-secret={hex*64}', path: 'x.sh' },
      ],
      skip: [
        { text: 'INFISICAL_CLIENT_SECRET=your-secret' },
        { text: 'infisical image sha256 secret {hex*64}' },
      ],
    },
  },
];
