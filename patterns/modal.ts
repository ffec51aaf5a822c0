// Modal: token secret. https://modal.com/docs/reference/modal.config
import type { Pattern } from '../src/model/pattern.ts';

export const modalPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'modal.token-secret',
    family: 'credential',
    title: 'Modal token secret',
    description: 'The secret half of a Modal token.',
    impact:
      'With the token id beside it, whoever has it runs code in the workspace at its cost ' +
      'and reads its secrets and volumes.',
    remedy: 'Delete the token in Modal’s settings under API tokens and create a new one (modal token new).',
    rotation: 'https://modal.com/docs/reference/modal.config',
    severity: 'high',
    confidence: 'high',
    tags: ['ai', 'cloud'],
    references: ['https://modal.com/docs/reference/modal.config'],
    keywords: ['as-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>as-[A-Za-z0-9]{22})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 4 },
      { kind: 'real-value' },
    ],
    companion: {
      title: 'token id',
      regex: /(?<![A-Za-z0-9])(?<companion>ak-[A-Za-z0-9]{22})(?![A-Za-z0-9])/,
      need: 'preferred',
    },
    examples: {
      match: [
        { text: 'MODAL_TOKEN_ID=ak-{base62*22}\nMODAL_TOKEN_SECRET=as-{base62*22}' },
        {
          text: '[default]\ntoken_id = "ak-{base62*22}"\ntoken_secret = "as-{base62*22}"',
          path: 'modal.toml',
        },
        { text: 'modal token set --token-id ak-{base62*22} --token-secret as-{base62*22}' },
      ],
      skip: [{ text: 'as-{lower*22}' }, { text: 'MODAL_TOKEN_SECRET=as-xxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];
