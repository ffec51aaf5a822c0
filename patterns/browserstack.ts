// Access keys of BrowserStack.
// https://www.browserstack.com/docs/automate/selenium/getting-started
import type { Pattern } from '../src/model/pattern.ts';

export const browserstackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'browserstack.access-key',
    family: 'credential',
    title: 'BrowserStack access key',
    description: 'An access key of BrowserStack, beside its name.',
    impact:
      'With the user name, whoever has it runs sessions at the account’s cost and reads ' +
      'recordings of others.',
    remedy: 'Reset the key in the account’s settings under Access Key.',
    rotation: 'https://www.browserstack.com/docs/automate/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://www.browserstack.com/docs/automate/'],
    names: ['browserstack', 'browser_stack'],
    value: /[A-Za-z0-9]{20}/,
    words: ['key', 'passw', 'secret', 'token'],
    examples: {
      match: [
        { text: 'BROWSERSTACK_ACCESS_KEY={base62*20}' },
        { text: 'browserstack.key = {base62*20}', path: 'wd.properties' },
        { text: "'browserstack.user': 'bob1',\n'browserstack.key': '{base62*20}'", path: 'wd.js' },
      ],
      skip: [{ text: 'BROWSERSTACK_ACCESS_KEY=YOUR_ACCESS_KEY' }, { text: 'browserstack build {base62*20}' }],
    },
  },
];
