// Roblox: session cookie, Open Cloud API key. https://create.roblox.com/docs/cloud/auth/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const robloxPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'roblox.session-cookie',
    family: 'credential',
    title: 'Roblox session cookie',
    description:
      'The cookie `.ROBLOSECURITY`, which is a signed-in session of Roblox and begins with ' + 'a warning.',
    impact: 'Whoever has it is signed in as the user: spends Robux, trades items and changes ' + 'games.',
    remedy: 'Sign out of all sessions in the account’s security settings.',
    rotation: 'https://create.roblox.com/docs/cloud/auth/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['games'],
    references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
    keywords: ['DO-NOT-SHARE-THIS.--Sharing'],
    regex:
      /(?<secret>_\|WARNING:-DO-NOT-SHARE-THIS\.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items\.\|_[A-Za-z0-9_.-]{100,1500})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1700,
    checks: [{ kind: 'entropy', bitsMin: 3 }],
    examples: {
      match: [
        {
          text: 'ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{HEX*680}',
        },
        {
          text: 'cookie: "_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_CAEaAhAB.{HEX*700}"',
          path: 'bot.yml',
        },
      ],
      skip: [
        {
          text: '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_',
        },
        { text: '.ROBLOSECURITY=<your cookie>' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'roblox.open-cloud-key',
    family: 'credential',
    title: 'Roblox Open Cloud API key',
    description: '48 characters of base64, or several hundred in new keys, beside Roblox’s name.',
    impact: 'Whoever has it reads and changes the data of the title and its players.',
    remedy:
      'Delete the key on Roblox’s page of keys and put a new one where programs read it at ' + 'run time.',
    rotation: 'https://create.roblox.com/docs/cloud/auth/api-keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['games'],
    references: ['https://create.roblox.com/docs/cloud/auth/api-keys'],
    names: ['roblox', 'rbx_api'],
    value: /[A-Za-z0-9+/]{48}|[A-Za-z0-9+/]{300,480}={0,2}/,
    words: ['key', 'secret'],
    examples: {
      match: [
        { text: 'ROBLOX_API_KEY={base64*48}' },
        { text: 'private static final String ROBLOX_API_KEY = "{base64*48}";', path: 'Api.java' },
      ],
      skip: [{ text: 'ROBLOX_API_KEY=your-roblox-key' }, { text: 'see roblox {base64*48}' }],
    },
  },
];
