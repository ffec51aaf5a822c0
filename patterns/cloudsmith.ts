// API keys and entitlement tokens of Cloudsmith.
// https://help.cloudsmith.io/docs/api-key
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const cloudsmithPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'cloudsmith.api-key',
    family: 'credential',
    title: 'Cloudsmith API key',
    description: 'An API key of Cloudsmith, beside its name.',
    impact: 'Whoever has it publishes and deletes packages as its owner.',
    remedy: 'Refresh the key in the user’s settings under API Key.',
    rotation: 'https://help.cloudsmith.io/docs/api-key',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://help.cloudsmith.io/docs/api-key'],
    names: ['cloudsmith'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'CLOUDSMITH_API_KEY={hex*40}' },
        { text: 'cloudsmith:\n  api_key: {hex*40}', path: 'ci.yml' },
      ],
      skip: [{ text: 'CLOUDSMITH_API_KEY=your-key' }, { text: 'cloudsmith commit {hex*40}' }],
    },
  },
  {
    kind: 'regex',
    id: 'cloudsmith.entitlement-token',
    family: 'credential',
    title: 'Cloudsmith entitlement token',
    description: 'An entitlement token of Cloudsmith in a repository’s URL.',
    impact: 'Whoever has it downloads the private packages that it covers.',
    remedy: 'Refresh or disable the token under the repository’s Entitlements.',
    rotation: 'https://help.cloudsmith.io/docs/entitlements',
    severity: 'medium',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://help.cloudsmith.io/docs/entitlements'],
    keywords: ['dl.cloudsmith.io'],
    regex: /dl\.cloudsmith\.io\/(?<secret>(?!public\/|basic\/)[A-Za-z0-9]{16})\//,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'deb https://dl.cloudsmith.io/{base62*16}/acme/prod/deb/ubuntu jammy main' },
        {
          text: "curl -1sLf 'https://dl.cloudsmith.io/{base62*16}/acme/prod/setup.deb.sh' | bash",
          path: 'install.sh',
        },
      ],
      skip: [
        { text: 'https://dl.cloudsmith.io/public/acme/prod/deb/ubuntu' },
        { text: 'https://dl.cloudsmith.io/${TOKEN}/acme/prod' },
      ],
    },
  },
];
