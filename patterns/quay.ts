// Robot and OAuth tokens of Quay.
// https://docs.quay.io/api/
import type { Pattern } from '../src/model/pattern.ts';

export const quayPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'quay.robot-token',
    family: 'credential',
    title: 'Quay robot token',
    description: 'The token of a robot account of Quay, beside its name.',
    impact: 'Whoever has it pulls private images and, by its rights, pushes new ones.',
    remedy: 'Regenerate the robot’s token in the namespace’s settings.',
    rotation: 'https://docs.quay.io/glossary/robot-accounts.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://docs.quay.io/glossary/robot-accounts.html', 'https://docs.quay.io/api/'],
    names: ['quay', 'quay_io'],
    value: /[A-Z0-9]{64}/,
    examples: {
      match: [
        { text: 'QUAY_TOKEN={upperdigits*64}' },
        { text: 'quay:\n  password: {upperdigits*64}', path: 'ci.yml' },
      ],
      skip: [{ text: 'QUAY_TOKEN=your-token' }, { text: 'quay image {upperdigits*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'quay.oauth-token',
    family: 'credential',
    title: 'Quay OAuth access token',
    description: 'An OAuth access token of Quay, beside its name.',
    impact: 'Whoever has it changes repositories and organisations within its scopes.',
    remedy: 'Delete the OAuth application or reset its token.',
    rotation: 'https://docs.quay.io/glossary/robot-accounts.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://docs.quay.io/glossary/robot-accounts.html', 'https://docs.quay.io/api/'],
    names: ['quay', 'quay_io'],
    value: /[A-Za-z0-9]{40}/,
    words: ['token', 'oauth', 'bearer'],
    examples: {
      match: [
        { text: 'QUAY_API_TOKEN={base62*40}' },
        { text: 'quay_oauth_token: "{base62*40}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'QUAY_API_TOKEN=your-token' }, { text: 'quay commit {hex*40}' }],
    },
  },
];
