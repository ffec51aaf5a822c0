// Access keys of LambdaTest (TestMu).
// https://www.lambdatest.com/support/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const lambdatestPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lambdatest.access-key',
    family: 'credential',
    title: 'LambdaTest access key',
    description: 'An access key of LambdaTest, beside its name.',
    impact:
      'With the user name, whoever has it runs sessions at the account’s cost and reads ' +
      'recordings of others.',
    remedy: 'Regenerate the key in the account’s settings under Password & Security.',
    rotation: 'https://www.lambdatest.com/support/docs/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://www.lambdatest.com/support/docs/'],
    names: ['lambdatest', 'lambda_test', 'lt_access'],
    value: /(?:LT_)?[A-Za-z0-9]{46,52}/,
    words: ['key', 'token', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'LT_ACCESS_KEY={base62*50}' },
        { text: 'lambdatest:\n  accessKey: "LT_{base62*47}"', path: 'wd.yml' },
      ],
      skip: [{ text: 'LT_ACCESS_KEY=your-key' }, { text: 'lambdatest job {base62*50}' }],
    },
  },
];
