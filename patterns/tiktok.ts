// TikTok: client secret, access token. https://developers.tiktok.com/doc/oauth-user-access-token-management
import type { Pattern } from '../src/model/pattern.ts';

export const tiktokPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'tiktok.client-secret',
    family: 'credential',
    title: 'TikTok client secret',
    description:
      '32 letters and digits, or 40 hexadecimal digits for marketing apps, beside TikTok’s ' + 'name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Revoke the secret in TikTok’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://developers.tiktok.com/doc/oauth-user-access-token-management'],
    names: ['tiktok', 'tik_tok'],
    value: /[A-Za-z0-9]{32}|[0-9a-f]{40}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'TIKTOK_CLIENT_SECRET={base62*32}' },
        { text: 'tiktok_client_secret: {base62*32}', path: 'config.yaml' },
      ],
      skip: [{ text: 'TIKTOK_CLIENT_SECRET=your-tiktok-secret' }, { text: 'tiktok etag: {base62*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'tiktok.access-token',
    family: 'credential',
    title: 'TikTok access token',
    description: '`act.` or `rft.` and some 64 letters and digits beside TikTok’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Delete the token on TikTok’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
    severity: 'high',
    confidence: 'high',
    tags: ['social'],
    references: ['https://developers.tiktok.com/doc/oauth-user-access-token-management'],
    names: ['tiktok', 'tik_tok'],
    value: /(?:act|rft)\.[A-Za-z0-9]{50,90}(?:![0-9]{4}\.[a-z0-9]{2})?/,
    examples: {
      match: [
        { text: 'TIKTOK_ACCESS_TOKEN=act.{base62*64}' },
        { text: 'export TIKTOK_ACCESS_TOKEN="act.{base62*64}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'TIKTOK_ACCESS_TOKEN=your-tiktok-token' }, { text: 'see tiktok act.{base62*64}' }],
    },
  },
];
