// Tokens of Packagist and Private Packagist.
// https://packagist.com/docs/api-keys
import type { Pattern } from '../src/model/pattern.ts';

export const packagistPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'packagist.token',
    family: 'credential',
    title: 'Private Packagist token',
    description: 'An organisation, user or Conductor token of Private Packagist.',
    impact:
      'Whoever has it installs the organisation’s private packages and, by its kind, ' + 'changes them.',
    remedy: 'Revoke the token in Private Packagist under Authentication Tokens.',
    rotation: 'https://packagist.com/docs/',
    severity: 'high',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://packagist.com/docs/'],
    keywords: ['packagist_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>packagist_(?:ort|out|uut|cut)_[0-9a-f]{68})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text:
            '{"http-basic": {"repo.packagist.com": {"username": "token", "password": ' +
            '"packagist_out_{hex*68}"}}}',
        },
        {
          text:
            'composer config --global --auth http-basic.repo.packagist.com token ' + 'packagist_ort_{hex*68}',
          path: 'setup.sh',
        },
      ],
      skip: [{ text: 'packagist_out_{hex*12}' }, { text: 'packagist_ort_your_token' }],
    },
  },
  {
    kind: 'named',
    id: 'packagist.api-token',
    family: 'credential',
    title: 'Packagist API token',
    description: 'The API token of a packagist.org account, beside its name.',
    impact: 'Whoever has it and the user name updates and, with a main token, creates packages.',
    remedy: 'Rotate the token in the profile at packagist.org.',
    rotation: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
    severity: 'medium',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://getcomposer.org/doc/articles/authentication-for-private-packages.md'],
    names: ['packagist'],
    value: /[A-Za-z0-9_-]{20}|[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'PACKAGIST_TOKEN={base62*20}' },
        {
          text: 'https://packagist{~}.org/api/update-package?username=bob&apiToken={base62*20}',
          path: 'hook.txt',
        },
      ],
      skip: [{ text: 'PACKAGIST_TOKEN=your-token' }, { text: 'packagist package {base62*20}' }],
    },
  },
];
