// SDK keys and API credentials of ConfigCat.
// https://configcat.com/docs/sdk-reference/overview/
import type { Pattern } from '../src/model/pattern.ts';

export const configcatPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'configcat.sdk-key',
    family: 'credential',
    title: 'ConfigCat SDK key',
    description: 'An SDK key of ConfigCat.',
    impact: 'Whoever has it reads all flags and rules of the environment.',
    remedy: 'Create a new SDK key for the environment and revoke the old one.',
    rotation: 'https://configcat.com/docs/',
    severity: 'low',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://configcat.com/docs/sdk-reference/overview/'],
    keywords: ['configcat-sdk-1/'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>configcat-sdk-1\/[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CONFIGCAT_SDK_KEY=configcat-sdk-1/{base62*22}/{base62*22}' },
        { text: 'configcat.get("configcat-sdk-1/{base64url*21}x/{base64url*21}x")', path: 'app.py' },
      ],
      skip: [{ text: 'configcat-sdk-1/xxx/yyy' }, { text: '#YOUR-SDK-KEY#' }],
    },
  },
];
