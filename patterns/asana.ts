// Asana: personal access token, client secret.
// See https://developers.asana.com/docs/personal-access-token
import type { Pattern } from '../src/model/pattern.ts';

export const asanaPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'asana.access-token',
    family: 'credential',
    title: 'Asana personal access token',
    description:
      'One or two ids and 32 hexadecimal digits, as in `1/...:...` or `2/.../...:...`, ' +
      'or `0/` and 32, beside Asana’s name.',
    impact: 'Whoever has it acts as its user.',
    remedy:
      'Revoke the token in the developer console, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.asana.com/docs/personal-access-token',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developers.asana.com/docs/personal-access-token'],
    names: ['asana'],
    value: /[12]\/\d{12,20}(?:\/\d{12,20})?:[0-9a-f]{32}|0\/[0-9a-f]{32}/,
    rank: 31,
    examples: {
      match: [
        { text: 'ASANA_API_TOKEN=1/{digits*16}:{hex*32}' },
        { text: 'const asana = new Client({ token: "1/{digits*16}:{hex*32}" });', path: 'src/client.ts' },
        {
          text: 'curl https://app.asana.com/api/1.0/users/me -H "Authorization: Bearer 1/{digits*16}:{hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'ASANA_TOKEN=your-asana-token' }, { text: 'see asana 1/{digits*16}:{hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'asana.client-secret',
    family: 'credential',
    title: 'Asana client secret',
    description: '32 hexadecimal digits beside the name of Asana’s secret.',
    impact: 'Whoever has it asks for tokens in the application’s name.',
    remedy:
      'Revoke the secret in the developer console, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.asana.com/docs/personal-access-token',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://developers.asana.com/docs/oauth'],
    names: ['asana'],
    value: /[0-9a-f]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'ASANA_CLIENT_SECRET={hex*32}' },
        { text: 'const asana = new Client({ clientSecret: "{hex*32}" });', path: 'src/client.ts' },
      ],
      skip: [{ text: 'ASANA_SECRET=your-asana-secret' }, { text: 'see asana {hex*32}' }],
    },
  },
];
