// Keys and tokens of LaunchDarkly.
// https://docs.launchdarkly.com/home/account/api
import type { Pattern } from '../src/model/pattern.ts';

export const launchdarklyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'launchdarkly.access-token',
    family: 'credential',
    title: 'LaunchDarkly access token',
    description: 'An API access token of LaunchDarkly.',
    impact: 'Whoever has it reads and, by its role, changes flags, and so what the software does.',
    remedy: 'Delete or reset the token in the account’s settings under Authorization.',
    rotation: 'https://launchdarkly.com/docs/home/account/api',
    severity: 'critical',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://launchdarkly.com/docs/home/account/api'],
    keywords: ['api-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>api-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LAUNCHDARKLY_ACCESS_TOKEN=api-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'Authorization: api-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'x.http' },
      ],
      skip: [
        { text: 'api-{hex*8}' },
        { text: 'LAUNCHDARKLY_ACCESS_TOKEN=api-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'launchdarkly.sdk-key',
    family: 'credential',
    title: 'LaunchDarkly SDK key',
    description: 'A server-side SDK key, or a relay key, of LaunchDarkly.',
    impact:
      'Whoever has it reads all flags and their rules for the environment, users’ names in ' +
      'them among it.',
    remedy: 'Reset the SDK key of the environment.',
    rotation: 'https://launchdarkly.com/docs/home/account/api',
    severity: 'medium',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://launchdarkly.com/docs/sdk/concepts/client-side-server-side'],
    keywords: ['sdk-', 'rel-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:sdk|rel)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LAUNCHDARKLY_SDK_KEY=sdk-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        {
          text: 'ldclient.set_config(Config("sdk-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"))',
          path: 'app.py',
        },
      ],
      skip: [{ text: 'sdk-{hex*8}' }, { text: 'LAUNCHDARKLY_SDK_KEY=sdk-your-key' }],
    },
  },
  {
    kind: 'regex',
    id: 'launchdarkly.mobile-key',
    family: 'credential',
    title: 'LaunchDarkly mobile key',
    description: 'A mobile key of LaunchDarkly, which is made to be in apps.',
    impact: 'Whoever has it reads the flags that are meant for mobile clients.',
    remedy: 'Reset the mobile key of the environment if the flags are not for the public.',
    rotation: 'https://launchdarkly.com/docs/home/account/api',
    severity: 'low',
    confidence: 'high',
    tags: ['devtools'],
    references: ['https://launchdarkly.com/docs/sdk/concepts/client-side-server-side'],
    keywords: ['mob-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>mob-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LD_MOBILE_KEY=mob-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: '"mobileKey": "mob-{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"', path: 'app.json' },
      ],
      skip: [{ text: 'mob-{hex*8}' }, { text: 'mob-your-key' }],
    },
  },
];
