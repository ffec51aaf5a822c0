// Mattermost: access token, incoming webhook.
// https://developers.mattermost.com/integrate/reference/personal-access-token/
import type { Pattern } from '../src/model/pattern.ts';

export const mattermostPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mattermost.access-token',
    family: 'credential',
    title: 'Mattermost access token',
    description: 'A personal access token or bot token of Mattermost.',
    impact: 'Whoever has it reads and posts as the user or bot.',
    remedy: 'Revoke the token in Mattermost’s security settings or integrations.',
    rotation: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
    names: ['mattermost'],
    value: /[a-z0-9]{26}/,
    examples: {
      match: [
        { text: 'MATTERMOST_TOKEN={lowerdigits*26}' },
        { text: 'mattermost:\n  url: https://chat.acme.io\n  token: "{lowerdigits*26}"' },
      ],
      skip: [
        { text: 'MATTERMOST_TOKEN=your_mattermost_token' },
        { text: 'mattermost revision {lowerdigits*26}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'mattermost.webhook',
    family: 'credential',
    title: 'Mattermost incoming webhook',
    description: 'The address of an incoming webhook of Mattermost.',
    impact: 'Whoever has it posts into the channel.',
    remedy: 'Delete the webhook in Mattermost’s integrations and create a new one.',
    rotation: 'https://developers.mattermost.com/integrate/webhooks/incoming/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.mattermost.com/integrate/webhooks/incoming/'],
    keywords: ['/hooks/'],
    regex: /https?:\/\/(?<secret>[a-z0-9.-]{4,80}(?::\d{2,5})?\/hooks\/[a-z0-9]{26})(?![A-Za-z0-9/_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MM_WEBHOOK=https://mattermost.acme.io/hooks/{lowerdigits*26}' },
        { text: 'curl -d \'{"text":"a"}\' https://chat.acme.io:8443/hooks/{lowerdigits*26}' },
      ],
      skip: [
        { text: 'https://mattermost.example.com/hooks/xxx-generatedkey-xxx' },
        { text: 'https://acme.io/hooks/use-effect' },
      ],
    },
  },
];
