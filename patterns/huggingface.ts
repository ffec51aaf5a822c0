// Hugging Face: access token, organisation token. https://huggingface.co/docs/hub/security-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const huggingfacePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'huggingface.access-token',
    family: 'credential',
    title: 'Hugging Face access token',
    description: 'A token of a Hugging Face user.',
    impact: 'Whoever has it reads private models and data sets and, by its role, writes them.',
    remedy: 'Invalidate the token under Settings, Access Tokens.',
    rotation: 'https://huggingface.co/settings/tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://huggingface.co/docs/hub/security-tokens'],
    keywords: ['hf_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>hf_[A-Za-z0-9]{34,40})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'HF_TOKEN=hf_{letters*34}' },
        { text: 'login(token="hf_{letters*34}")', path: 'train.py' },
        { text: 'git clone https://user:hf_{letters*34}@huggingface.co/acme/model' },
      ],
      skip: [
        { text: 'hf_{letters*12}' },
        { text: 'hf_hub_download_with_retry_and_more' },
        { text: 'hf_transferfailedforthegivenrepositoryx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'huggingface.organization-token',
    family: 'credential',
    title: 'Hugging Face organisation token',
    description: 'An API token of a Hugging Face organisation (the older kind).',
    impact:
      'Whoever has it reads and, by its role, writes the organisation’s private models and ' + 'data sets.',
    remedy: 'Delete the token in the organisation’s settings and use fine-grained tokens of users instead.',
    rotation: 'https://huggingface.co/settings/tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://huggingface.co/docs/hub/security-tokens'],
    keywords: ['api_org_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>api_org_[A-Za-z0-9]{34,40})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'HUGGINGFACE_API_KEY=api_org_{letters*34}' },
        { text: '"Authorization": "Bearer api_org_{letters*34}"' },
      ],
      skip: [
        { text: 'HUGGINGFACE_API_KEY=api_org_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'api_org_{hex*9}' },
      ],
    },
  },
];
