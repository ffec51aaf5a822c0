// huggingface: Hugging Face access token.
import type { Pattern } from '../src/model/pattern.ts';

export const huggingfacePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'huggingface.access-token',
    family: 'credential',
    title: 'Hugging Face access token',
    description: 'A user or organisation token of Hugging Face.',
    impact: 'Whoever has it reads private models and data sets and, by its role, writes them.',
    remedy: 'Invalidate the token under Settings, Access Tokens.',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://huggingface.co/docs/hub/security-tokens'],
    keywords: ['hf_', 'api_org_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:hf_|api_org_)[A-Za-z0-9]{34,40})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'HF_TOKEN=hf_{letters*34}' },
        { text: 'login(token="hf_{letters*34}")', path: 'train.py' },
      ],
      skip: [
        { text: 'hf_{letters*12}' },
        { text: 'hf_hub_download_with_retry_and_more' },
        { text: 'hf_transferfailedforthegivenrepositoryx' },
      ],
    },
  },
];
