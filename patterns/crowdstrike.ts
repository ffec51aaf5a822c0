// CrowdStrike: API client secret.
// See https://developer.crowdstrike.com/docs/openapi/
import type { Pattern } from '../src/model/pattern.ts';

export const crowdstrikePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'crowdstrike.client-secret',
    family: 'credential',
    title: 'CrowdStrike API client secret',
    description:
      '40 letters and digits beside the name of CrowdStrike or Falcon; the client id, ' +
      '32 hexadecimal digits, goes with it.',
    impact:
      'Whoever has both reads detections and hosts, and by its scopes contains hosts ' +
      'and runs commands on them.',
    remedy:
      'Revoke the secret under API clients and keys, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developer.crowdstrike.com/docs/openapi/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://developer.crowdstrike.com/docs/openapi/'],
    names: ['crowdstrike', 'falcon_client', 'falcon_secret', 'falcon_api', 'falconpy', 'falcon_cloud'],
    value: /[A-Za-z0-9]{40}/,
    words: ['secret', 'key', 'token'],
    companion: {
      title: 'client id',
      regex: /client_?id["' ]{0,3}[:=]["' ]{0,4}(?<companion>[0-9a-f]{32})(?![0-9a-f])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'FALCON_CLIENT_ID={hex*32}\nFALCON_CLIENT_SECRET={base62*40}' },
        { text: 'crowdstrike:\n  client_secret: {base62*40}\n', path: 'a.yml' },
      ],
      skip: [{ text: 'FALCON_CLIENT_SECRET=your-client-secret' }],
    },
  },
];
