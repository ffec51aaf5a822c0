// ButterCMS: API token.
// See https://buttercms.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const buttercmsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'buttercms.api-token',
    family: 'credential',
    title: 'ButterCMS API token',
    description: '40 hexadecimal digits beside ButterCMS’ name; a write token changes content.',
    impact:
      'Whoever has it reads unpublished content and, by the kind of the token, changes ' +
      'what the site shows.',
    remedy:
      'Revoke the token in the account’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://buttercms.com/settings/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://buttercms.com/docs/api/'],
    names: ['buttercms', 'butter_cms'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'BUTTERCMS_API_TOKEN={hex*40}' },
        { text: '# ButterCMS\nheaders = {"Authorization": "Bearer {hex*40}"}', path: 'sync.py' },
        {
          text: 'curl https://api.buttercms.com/v2/posts/ -H "Authorization: Bearer {hex*40}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'BUTTERCMS_TOKEN=your-buttercms-token' }, { text: 'see buttercms {hex*40}' }],
    },
  },
];
