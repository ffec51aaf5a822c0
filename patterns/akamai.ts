// EdgeGrid credentials of Akamai.
// https://techdocs.akamai.com/developer/docs/edgegrid
import type { Pattern } from '../src/model/pattern.ts';

export const akamaiPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'akamai.client-secret',
    family: 'credential',
    title: 'Akamai EdgeGrid client secret',
    description: 'The client secret of an Akamai API client, near its tokens.',
    impact:
      'With the tokens beside it, whoever has it changes what the account’s sites serve, ' +
      'its DNS and its certificates.',
    remedy:
      'Deactivate the credential of the API client in Control Center under Identity and ' +
      'Access, and create a new one.',
    rotation: 'https://techdocs.akamai.com/developer/docs/manage-api-clients',
    severity: 'critical',
    confidence: 'high',
    tags: ['cdn'],
    references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
    keywords: ['client_secret', 'client-secret', 'clientsecret'],
    regex:
      /client[_-]?secret["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/i,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    companion: {
      title: 'client token',
      regex: /(?<![A-Za-z0-9])(?<companion>akab-[a-z0-9]{16}-[a-z0-9]{16})(?![a-z0-9.])/,
      need: 'required',
    },
    rank: 31,
    examples: {
      match: [
        {
          text:
            '[default]\nclient_secret = {base64*43}=\n' +
            'host = akab-{lowerdigits*16}-{lowerdigits*16}.luna.akamaiapis.net\n' +
            'access_token = akab-{lowerdigits*16}-{lowerdigits*16}',
          path: 'edgerc.txt',
        },
        {
          text:
            '{"client_token": "akab-{lowerdigits*16}-{lowerdigits*16}", "client_secret": ' +
            '"{base64*43}="}',
        },
      ],
      skip: [{ text: 'client_secret = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=' }],
    },
  },
  {
    kind: 'regex',
    id: 'akamai.access-token',
    family: 'credential',
    title: 'Akamai EdgeGrid token',
    description: 'A client or access token of an Akamai API client.',
    impact:
      'It names the API client; with the client secret beside it, whoever has it acts ' +
      'within its rights.',
    remedy:
      'Deactivate the credential of the API client in Control Center under Identity and ' +
      'Access, and create a new one.',
    rotation: 'https://techdocs.akamai.com/developer/docs/manage-api-clients',
    severity: 'medium',
    confidence: 'high',
    tags: ['cdn'],
    references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
    keywords: ['akab-'],
    regex:
      /(?:client|access)[_-]?token["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>akab-[a-z0-9]{16}-[a-z0-9]{16})(?![A-Za-z0-9.-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'access_token = akab-{lowerdigits*16}-{lowerdigits*16}' },
        { text: '"client_token": "akab-{lowerdigits*16}-{lowerdigits*16}"' },
      ],
      skip: [
        { text: 'host = akab-{lowerdigits*16}-{lowerdigits*16}.luna.akamaiapis.net' },
        { text: 'access_token = akab-xxxxxxxxxxxxxxxx-xxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
