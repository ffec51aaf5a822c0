// JumpCloud: API key, API key, old form.
// See https://jumpcloud.com/support/jumpcloud-apis1
import type { Pattern } from '../src/model/pattern.ts';

export const jumpcloudPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'jumpcloud.api-key',
    family: 'credential',
    title: 'JumpCloud API key',
    description: 'An administrator’s or a service account’s key of JumpCloud (`jca_`).',
    impact:
      'Whoever has it reads and changes users, applications and sign-on of the whole ' + 'organization.',
    remedy:
      'Revoke the key in the administrator’s API settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://jumpcloud.com/support/jumpcloud-apis1',
    severity: 'critical',
    confidence: 'high',
    tags: ['identity'],
    references: ['https://jumpcloud.com/support/jumpcloud-apis1'],
    keywords: ['jca_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>jca_[A-Za-z0-9]{36})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'JUMPCLOUD_API_KEY=jca_{base62*36}' }, { text: 'x-api-key: jca_{base62*36}' }],
      skip: [{ text: 'jca_{base62*6}' }],
    },
  },
  {
    kind: 'named',
    id: 'jumpcloud.legacy-api-key',
    family: 'credential',
    title: 'JumpCloud API key, old form',
    description:
      '40 hexadecimal digits beside JumpCloud’s name: an administrator’s key in its old ' + 'form.',
    impact:
      'Whoever has it reads and changes users, applications and sign-on of the whole ' + 'organization.',
    remedy:
      'Revoke the key in the administrator’s API settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://jumpcloud.com/support/jumpcloud-apis1',
    severity: 'critical',
    confidence: 'medium',
    tags: ['identity'],
    references: ['https://jumpcloud.com/support/jumpcloud-apis1'],
    names: ['jumpcloud', 'jump_cloud'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'JUMPCLOUD_API_KEY={hex*40}' },
        { text: '"jumpcloudApiKey": "{hex*40}"', path: 'config.json' },
      ],
      skip: [{ text: 'JUMPCLOUD_KEY=your-jumpcloud-key' }, { text: 'see jumpcloud {hex*40}' }],
    },
  },
];
