// VK: access token, access token, old form, secure key.
// See https://dev.vk.com/en/api/access-token/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const vkPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'vk.access-token',
    family: 'credential',
    title: 'VK access token',
    description:
      'A token of VK’s API for a user, a community or a service: `vk1.a.` and some 190 ' + 'characters.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the token in VK’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://dev.vk.com/en/api/access-token/getting-started',
    severity: 'high',
    confidence: 'high',
    tags: ['social'],
    references: ['https://dev.vk.com/en/api/access-token/getting-started'],
    keywords: ['vk1.a.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>vk1\.a\.[A-Za-z0-9_-]{150,300})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'VK_TOKEN=vk1.a.{base64url*190}' },
        { text: "vk_session = vk_api.VkApi(token='vk1.a.{base64url*200}')", path: 'bot.py' },
      ],
      skip: [{ text: 'vk1.a.{base62*20}' }, { text: 'vk1.a.xxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'vk.legacy-token',
    family: 'credential',
    title: 'VK access token, old form',
    description: '85 hexadecimal digits, or some 74 for service tokens, beside VK’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy: 'Delete the key on VK’s page of keys and put a new one where programs read it at run ' + 'time.',
    rotation: 'https://dev.vk.com/en/api/access-token/getting-started',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://dev.vk.com/en/api/access-token/getting-started'],
    names: [
      'vk_token',
      'vk_api',
      'vk_access',
      'vkontakte',
      'vk_group',
      'vk_bot',
      'vk_user',
      'vk_service',
      'vkapi',
      'vk_com',
    ],
    value: /[0-9a-f]{85}|[0-9a-f]{70,76}/,
    words: ['token', 'key', 'vkapi', 'login'],
    examples: {
      match: [
        { text: 'VK_GROUP_TOKEN={hex*85}' },
        { text: 'private static final String VK_GROUP_TOKEN = "{hex*85}";', path: 'Api.java' },
      ],
      skip: [{ text: 'VK_GROUP_TOKEN=your-vk-group-key' }, { text: 'vk_group etag: {hex*85}' }],
    },
  },
  {
    kind: 'named',
    id: 'vk.secure-key',
    family: 'credential',
    title: 'VK secure key',
    description: '20 letters and digits beside VK’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy: 'Regenerate the key in the VK dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://dev.vk.com/en/api/access-token/getting-started',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://dev.vk.com/en/api/access-token/getting-started'],
    names: ['vk_secure', 'vk_app', 'vk_client', 'vkontakte', 'vk_oauth', 'vk_secret'],
    value: /[A-Za-z0-9]{20}/,
    words: ['secret', 'key'],
    examples: {
      match: [
        { text: 'VK_APP_SECRET={base62*20}' },
        { text: "$vkAppSecret = '{base62*20}';", path: 'api.php' },
      ],
      skip: [{ text: 'VK_APP_SECRET=your-vk-app-key' }, { text: 'see vk app {base62*20}' }],
    },
  },
];
