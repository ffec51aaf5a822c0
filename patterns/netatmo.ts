// Netatmo: access or refresh token, client secret. https://dev.netatmo.com/apidocumentation/oauth
import type { Pattern } from '../src/model/pattern.ts';

export const netatmoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'netatmo.access-token',
    family: 'credential',
    title: 'Netatmo access or refresh token',
    description: '24 and 32 hexadecimal digits joined by `|` beside Netatmo’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Revoke the token in Netatmo’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://dev.netatmo.com/apidocumentation/oauth',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://dev.netatmo.com/apidocumentation/oauth'],
    names: ['netatmo'],
    value: /[0-9a-f]{24}(?:\||%7C)[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'NETATMO_ACCESS_TOKEN={hex*24}|{hex*32}' },
        { text: 'netatmo_access_token: {hex*24}|{hex*32}', path: 'config.yaml' },
      ],
      skip: [
        { text: 'NETATMO_ACCESS_TOKEN=your-netatmo-token' },
        { text: 'netatmo etag: {hex*24}|{hex*32}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'netatmo.client-secret',
    family: 'credential',
    title: 'Netatmo client secret',
    description: '20 to 45 letters and digits beside Netatmo’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the secret on Netatmo’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://dev.netatmo.com/apidocumentation/oauth',
    severity: 'high',
    confidence: 'low',
    tags: ['iot'],
    references: ['https://dev.netatmo.com/apidocumentation/oauth'],
    names: ['netatmo'],
    value: /[A-Za-z0-9]{20,45}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'NETATMO_CLIENT_SECRET={base62*33}' },
        { text: 'export NETATMO_CLIENT_SECRET="{base62*33}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'NETATMO_CLIENT_SECRET=your-netatmo-secret' }, { text: 'see netatmo {base62*33}' }],
    },
  },
];
