// Access keys of Sauce Labs.
// https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/
import type { Pattern } from '../src/model/pattern.ts';

export const sauceLabsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sauce-labs.access-key',
    family: 'credential',
    title: 'Sauce Labs access key',
    description: 'An access key of Sauce Labs, beside its name.',
    impact:
      'With the user name, whoever has it runs sessions at the account’s cost and reads ' +
      'recordings of others.',
    remedy: 'Regenerate the key in the user settings.',
    rotation: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/'],
    names: ['saucelabs', 'sauce_labs', 'sauce_access', 'sauce_key', 'sauce'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'passw', 'secret', 'token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'SAUCE_ACCESS_KEY={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        {
          text: 'saucelabs:\n  username: bob\n  key: "{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"',
          path: 'wd.yml',
        },
      ],
      skip: [
        { text: 'SAUCE_ACCESS_KEY=your-key' },
        { text: 'saucelabs job {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
      ],
    },
  },
];
