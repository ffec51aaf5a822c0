// AppSignal: push API key, personal API token.
// See https://docs.appsignal.com/appsignal/terminology#push-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const appsignalPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'appsignal.push-api-key',
    family: 'credential',
    title: 'AppSignal push API key',
    description: 'A UUID beside AppSignal’s name: what an organization’s applications send data ' + 'with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the key under Push & deploy, Push API key, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.appsignal.com/appsignal/terminology#push-api-key',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.appsignal.com/appsignal/terminology#push-api-key'],
    names: ['appsignal'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'APPSIGNAL_PUSH_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'appsignal:\n  enabled: true\n  api_key: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}\n',
          path: 'config.yml',
        },
      ],
      skip: [{ text: 'APPSIGNAL_PUSH_API_KEY=your-appsignal-key' }],
    },
  },
  {
    kind: 'named',
    id: 'appsignal.personal-token',
    family: 'credential',
    title: 'AppSignal personal API token',
    description: '20 characters beside AppSignal’s name.',
    impact: 'Whoever has it reads errors and samples of the user’s applications.',
    remedy:
      'Revoke the token in the user’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.appsignal.com/appsignal/terminology#push-api-key',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.appsignal.com/appsignal/terminology#push-api-key'],
    names: ['appsignal'],
    value: /[A-Za-z0-9_-]{20}/,
    examples: {
      match: [
        { text: 'APPSIGNAL_API_TOKEN={base64url*17}4a7' },
        { text: 'const appsignal = new Client({ token: "{base64url*17}4a7" });', path: 'src/client.ts' },
      ],
      skip: [{ text: 'APPSIGNAL_TOKEN=your-appsignal-token' }],
    },
  },
];
