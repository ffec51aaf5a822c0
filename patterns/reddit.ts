// Reddit: client secret. https://github.com/reddit-archive/reddit/wiki/OAuth2
import type { Pattern } from '../src/model/pattern.ts';

export const redditPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'reddit.client-secret',
    family: 'credential',
    title: 'Reddit client secret',
    description: '27 or 30 characters of base64url beside Reddit’s name.',
    impact: 'Whoever has it reads and posts as the app or the user that it was issued for.',
    remedy:
      'Regenerate the secret in the Reddit dashboard, and look through the usage since it ' +
      'was committed.',
    rotation: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
    severity: 'high',
    confidence: 'medium',
    tags: ['social'],
    references: ['https://github.com/reddit-archive/reddit/wiki/OAuth2'],
    names: ['reddit', 'praw'],
    value: /[A-Za-z0-9_-]{30}|[A-Za-z0-9_-]{27}/,
    words: ['secret'],
    companion: {
      title: 'client id',
      regex: /(?<![A-Za-z0-9_-])(?<companion>[A-Za-z0-9_-]{14}|[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'REDDIT_CLIENT_ID={base62*22}\nREDDIT_CLIENT_SECRET={base64url*30}' },
        {
          text: "reddit = praw.Reddit(client_id='{base62*14}', client_secret='{base64url*30}', user_agent='bot')",
          path: 'bot.py',
        },
      ],
      skip: [{ text: 'REDDIT_CLIENT_SECRET=your-reddit-secret' }, { text: 'reddit etag: {base64url*30}' }],
    },
  },
];
