// Zapier: webhook address, AI Actions key.
// See https://help.zapier.com/hc/en-us/articles/8496288690317
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const zapierPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'zapier.webhook',
    family: 'credential',
    title: 'Zapier webhook address',
    description: 'The address that starts a Zap, with its key in the path.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'Create a new trigger in the Zap and delete the old one.',
    rotation: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas', 'ci'],
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317'],
    keywords: ['hooks.zapier.com'],
    regex:
      /hooks\.zapier\.com\/hooks\/(?:catch|standard)\/(?:\d{3,12}\/){0,2}(?<secret>[A-Za-z0-9]{5,40})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 2 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://hooks.zapier.com/hooks/catch/{digits*7}/{lowerdigits*5}4b/' },
        {
          text: 'ZAPIER_HOOK="https://hooks.zapier.com/hooks/catch/{digits*8}/{lowerdigits*5}3k"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'https://hooks.zapier.com/hooks/catch/${ID}/${KEY}/' }],
    },
  },
  {
    kind: 'regex',
    id: 'zapier.nla-key',
    family: 'credential',
    title: 'Zapier AI Actions key',
    description: 'A key of Zapier’s AI Actions (`sk-ak-`).',
    impact: 'Whoever has it runs the actions that the account has exposed.',
    remedy:
      'Revoke the key in the AI Actions settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
    severity: 'high',
    confidence: 'high',
    tags: ['saas', 'ci'],
    references: ['https://help.zapier.com/hc/en-us/articles/8496288690317'],
    keywords: ['sk-ak-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-ak-[A-Za-z0-9_-]{20,64})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'ZAPIER_NLA_API_KEY=sk-ak-{base62*40}' }, { text: '"key": "sk-ak-{base62*26}"' }],
      skip: [{ text: 'sk-ak-{base62*6}' }],
    },
  },
];
