// Model services: keys in the form sk- of services that speak OpenAI’s protocol.
// https://docs.litellm.ai/docs/proxy/virtual_keys
import type { Pattern } from '../src/model/pattern.ts';

export const llmPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'llm.secret-key',
    family: 'credential',
    title: 'LLM service key (sk-)',
    description: 'A secret key in the form that OpenAI introduced and many model services and proxies use.',
    impact: 'Whoever has it calls models at the account’s cost.',
    remedy: 'Revoke the key in the service’s console.',
    rotation: 'https://docs.litellm.ai/docs/proxy/virtual_keys',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai'],
    references: [
      'https://docs.litellm.ai/docs/proxy/virtual_keys',
      'https://platform.openai.com/docs/api-reference/authentication',
    ],
    keywords: ['sk-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9_/.-])(?<secret>sk-(?:[A-Za-z0-9]{32,64}|[A-Za-z0-9]{20,24}))(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.2 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'LLM_API_KEY=sk-{hex*32}' },
        { text: '"apiKey": "sk-{base62*48}"', path: 'settings.json' },
        { text: 'key: sk-{base62*24}' },
      ],
      skip: [
        { text: 'class="sk-fading-circle"' },
        { text: 'mask-{hex*32}' },
        { text: 'sk-1234567890abcdef1234567890abcdef' },
        { text: 'sk-{lower*32}' },
      ],
    },
  },
];
