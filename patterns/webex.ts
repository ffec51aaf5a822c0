// Webex: access token, client secret. https://developer.webex.com/docs/bots
import type { Pattern } from '../src/model/pattern.ts';

export const webexPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'webex.access-token',
    family: 'credential',
    title: 'Webex access token',
    description: 'A bot or access token of Webex.',
    impact: 'Whoever has it reads and posts in the spaces of the bot or user.',
    remedy: 'Regenerate the token on the bot’s page on developer.webex.com.',
    rotation: 'https://developer.webex.com/docs/bots',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://developer.webex.com/docs/bots'],
    keywords: ['_PF84_', '_P0A1_', '_PE93_', '_PC75_', '_PS01_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[A-Za-z0-9]{60,100}_P(?:F84|0A1|E93|C75|S01)_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'WEBEX_ACCESS_TOKEN={base62*64}_PF84_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'Authorization: Bearer {base62*64}_P0A1_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
      skip: [
        { text: 'WEBEX_ACCESS_TOKEN=your_webex_access_token' },
        { text: '{base62*9}_PF84_{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'webex.client-secret',
    family: 'credential',
    title: 'Webex client secret',
    description: 'The OAuth client secret of a Webex integration.',
    impact: 'Whoever has it exchanges authorization codes for tokens in the integration’s name.',
    remedy: 'Regenerate the secret on developer.webex.com.',
    rotation: 'https://developer.webex.com/docs/bots',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developer.webex.com/docs/bots'],
    names: ['webex'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [{ text: 'WEBEX_CLIENT_SECRET={hex*64}' }, { text: 'webex:\n  client_secret: {hex*64}' }],
      skip: [{ text: 'WEBEX_CLIENT_SECRET=your_webex_client_secret' }, { text: 'webex built from {hex*64}' }],
    },
  },
];
