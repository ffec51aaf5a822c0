// API keys of Rackspace.
// https://docs.rackspace.com/docs/view-and-reset-your-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const rackspacePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'rackspace.api-key',
    family: 'credential',
    title: 'Rackspace API key',
    description: 'The API key of a Rackspace account, beside its name.',
    impact: 'With the user name, whoever has it manages the account’s servers, files and DNS.',
    remedy: 'Reset the API key in the control panel under My Profile & Settings.',
    rotation: 'https://docs.rackspace.com/docs/view-and-reset-your-api-key',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://docs.rackspace.com/docs/view-and-reset-your-api-key'],
    names: ['rackspace', 'raxcloud', 'pyrax'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'RACKSPACE_API_KEY={hex*32}' },
        { text: "rackspace_api_key: '{hex*32}'", path: 'fog.yml' },
      ],
      skip: [{ text: 'RACKSPACE_API_KEY=your_api_key' }, { text: 'rackspace md5 key {hex*32}' }],
    },
  },
];
