// Paddle: API key, webhook secret. https://developer.paddle.com/api-reference/about/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const paddlePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'paddle.api-key',
    family: 'credential',
    title: 'Paddle API key',
    description: 'A key of the Paddle API.',
    impact: 'Whoever has it reads customers and changes subscriptions, prices and refunds.',
    remedy: 'Revoke the key in Paddle under Developer tools, Authentication.',
    rotation: 'https://developer.paddle.com/api-reference/about/api-keys',
    severity: 'critical',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.paddle.com/api-reference/about/api-keys'],
    keywords: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PADDLE_API_KEY=pdl_live_apikey_{lowerdigits*26}_{base62*22}_{base62*3}' },
        { text: 'Authorization: Bearer pdl_live_apikey_{lowerdigits*26}_{base62*22}_{base62*3}' },
      ],
      skip: [
        { text: 'PADDLE_API_KEY=pdl_live_apikey_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'pdl_live_apikey_{hex*9}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'paddle.webhook-secret',
    family: 'credential',
    title: 'Paddle webhook secret',
    description: 'The secret with which Paddle signs its notifications.',
    impact: 'Whoever has it forges events that the shop takes for Paddle’s.',
    remedy: 'Create a new notification destination in Paddle.',
    rotation: 'https://developer.paddle.com/api-reference/about/api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['payment'],
    references: ['https://developer.paddle.com/webhooks/signature-verification'],
    keywords: ['pdl_ntfset_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32})(?![A-Za-z0-9+/_=-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'PADDLE_WEBHOOK_SECRET=pdl_ntfset_{lowerdigits*26}_{base62*32}' },
        { text: '"pdl_ntfset_{lowerdigits*26}_{base62*32}"' },
      ],
      skip: [
        { text: 'PADDLE_WEBHOOK_SECRET=pdl_ntfset_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'pdl_ntfset_{hex*9}' },
      ],
    },
  },
];
