// Linear: API key, webhook secret.
// See https://linear.app/developers/graphql#authentication
import type { Pattern } from '../src/model/pattern.ts';

export const linearPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'linear.api-key',
    family: 'credential',
    title: 'Linear API key',
    description: 'A personal key (`lin_api_`) or an OAuth token (`lin_oauth_`) of Linear.',
    impact: 'Whoever has it reads and changes issues and projects of the workspace.',
    remedy:
      'Revoke the key under Settings, Security & access, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://linear.app/docs/api-and-webhooks',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://linear.app/developers/graphql#authentication'],
    keywords: ['lin_api_', 'lin_oauth_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>lin_api_[A-Za-z0-9]{40}|lin_oauth_[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'LINEAR_API_KEY=lin_api_{base62*40}' }, { text: '"lin_oauth_{hex*64}"' }],
      skip: [{ text: 'lin_api_{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'linear.webhook-secret',
    family: 'credential',
    title: 'Linear webhook secret',
    description: 'The signing secret of a webhook of Linear (`lin_wh_`).',
    impact: 'Whoever has it forges events that the receiver takes for Linear’s.',
    remedy:
      'Revoke the secret in the webhook’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://linear.app/docs/api-and-webhooks',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://linear.app/developers/webhooks'],
    keywords: ['lin_wh_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>lin_wh_[A-Za-z0-9]{24,48})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'LINEAR_WEBHOOK_SECRET=lin_wh_{base62*32}' }, { text: 'secret: "lin_wh_{base62*32}"' }],
      skip: [{ text: 'lin_wh_{base62*6}' }],
    },
  },
];
