// LiveChat: access token. https://platform.text.com/docs/authorization/personal-access-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const livechatPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'livechat.access-token',
    family: 'credential',
    title: 'LiveChat access token',
    description: 'A personal access token of LiveChat.',
    impact: 'Whoever has it reads and answers chats and reads customers.',
    remedy: 'Delete the token in the developer console under Personal access tokens.',
    rotation: 'https://platform.text.com/docs/authorization/personal-access-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging', 'support'],
    references: ['https://platform.text.com/docs/authorization/personal-access-tokens'],
    names: ['livechat', 'livechatinc'],
    value: /(?:dal|fra):[A-Za-z0-9_-]{27,40}/,
    examples: {
      match: [
        { text: 'LIVECHAT_PAT=dal:{base62*27}' },
        {
          text: "curl https://api.livechatinc.com/v3.5/agent/action/list_chats -H 'Authorization: Bearer dal:{base62*27}'",
        },
      ],
      skip: [{ text: 'LIVECHAT_PAT=your_livechat_pat' }, { text: 'livechat see dal:{base62*27}' }],
    },
  },
];
