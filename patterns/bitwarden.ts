// API keys and access tokens of Bitwarden.
// https://bitwarden.com/help/public-api/
import type { Pattern } from '../src/model/pattern.ts';

export const bitwardenPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'bitwarden.client-secret',
    family: 'credential',
    title: 'Bitwarden client secret',
    description: 'The client secret of a user’s or organisation’s API key of Bitwarden.',
    impact:
      'With the client id, whoever has it manages the organisation’s members and policies, ' +
      'or logs in as the user’s client.',
    remedy: 'Rotate the API key in the account’s or organisation’s settings.',
    rotation: 'https://bitwarden.com/help/public-api/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://bitwarden.com/help/public-api/'],
    names: ['bitwarden', 'bw_client', 'bw_clientsecret', 'vaultwarden'],
    value: /[A-Za-z0-9]{30}/,
    words: ['secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    companion: {
      title: 'client id',
      regex: /(?<companion>(?:user|organization)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/,
      need: 'optional',
    },
    examples: {
      match: [
        {
          text: 'BW_CLIENTID=user.{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}\n' + 'BW_CLIENTSECRET={base62*30}',
        },
        { text: 'bitwarden:\n  client_secret: {base62*30}', path: 'sync.yml' },
      ],
      skip: [{ text: 'BW_CLIENTSECRET=your-secret' }, { text: 'bitwarden item {base62*30}' }],
    },
  },
  {
    kind: 'named',
    id: 'bitwarden.access-token',
    family: 'credential',
    title: 'Bitwarden Secrets Manager access token',
    description: 'A machine account’s access token of Bitwarden Secrets Manager.',
    impact: 'Whoever has it reads and decrypts the secrets of the projects that it was given.',
    remedy: 'Revoke the access token of the machine account and create a new one.',
    rotation: 'https://bitwarden.com/help/access-tokens/',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://bitwarden.com/help/access-tokens/'],
    names: ['bitwarden', 'bws', 'bws_access'],
    value: /0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==/,
    examples: {
      match: [
        { text: 'BWS_ACCESS_TOKEN=0.{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}.{base62*30}:{base64*22}==' },
        {
          text: 'bitwarden_token: "0.{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}.{base62*30}:{base64*22}=="',
          path: 'ci.yml',
        },
      ],
      skip: [
        { text: 'BWS_ACCESS_TOKEN=0.xxx' },
        { text: 'bws run 0.{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];
