// Redmine: API key.
// See https://www.redmine.org/projects/redmine/wiki/Rest_api#Authentication
import type { Pattern } from '../src/model/pattern.ts';

export const redminePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'redmine.api-key',
    family: 'credential',
    title: 'Redmine API key',
    description: '40 hexadecimal digits beside Redmine’s name.',
    impact: 'Whoever has it reads and changes what its owner may.',
    remedy: 'on the account page: reset the API access key.',
    rotation: 'https://www.redmine.org/projects/redmine/wiki/RedmineAccounts',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas'],
    references: ['https://www.redmine.org/projects/redmine/wiki/Rest_api#Authentication'],
    names: ['redmine'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'REDMINE_API_KEY={hex*40}' },
        { text: '{"REDMINE_API_KEY": "{hex*40}"}', path: 'env.json' },
        { text: 'curl https://redmine.acme.io/issues.json -H "X-Redmine-API-Key: {hex*40}"', path: 'run.sh' },
      ],
      skip: [{ text: 'REDMINE_KEY=your-redmine-key' }, { text: 'see redmine {hex*40}' }],
    },
  },
];
