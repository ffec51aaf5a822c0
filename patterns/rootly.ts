// Rootly: API key.
// See https://docs.rootly.com/api-reference/overview
import type { Pattern } from '../src/model/pattern.ts';

export const rootlyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'rootly.api-key',
    family: 'credential',
    title: 'Rootly API key',
    description: 'An API key of Rootly (`rootly_`).',
    impact: 'Whoever has it reads and changes incidents, alerts and schedules.',
    remedy:
      'Revoke the key under Organization Settings, API Keys, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.rootly.com/api-reference/overview',
    severity: 'high',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://docs.rootly.com/api-reference/overview'],
    keywords: ['rootly_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>rootly_[0-9a-f]{64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ROOTLY_API_TOKEN=rootly_{hex*64}' },
        { text: 'provider "rootly" { api_token = "rootly_{hex*64}" }', path: 'main.tf' },
      ],
      skip: [{ text: 'rootly_{hex*8}' }, { text: 'ROOTLY_API_TOKEN=rootly_your_token' }],
    },
  },
];
