// Have I Been Pwned: API key.
// See https://haveibeenpwned.com/API/v3#Authorisation
import type { Pattern } from '../src/model/pattern.ts';

export const haveibeenpwnedPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'haveibeenpwned.api-key',
    family: 'credential',
    title: 'Have I Been Pwned API key',
    description: '32 hexadecimal digits beside the name of Have I Been Pwned.',
    impact:
      'Whoever has it looks up addresses at the account’s cost, and for verified ' + 'domains all of them.',
    remedy:
      'Revoke the key on the API key page, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://haveibeenpwned.com/API/Key',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://haveibeenpwned.com/API/v3#Authorisation'],
    names: ['haveibeenpwned', 'have_i_been_pwned', 'hibp'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'HIBP_API_KEY={hex*32}' },
        { text: '# Have I Been Pwned\nheaders = {"Authorization": "Bearer {hex*32}"}', path: 'sync.py' },
        {
          text: 'curl https://haveibeenpwned.com/api/v3/breachedaccount/a -H "hibp-api-key: {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'HIBP_API_KEY=your-haveibeenpwned-key' }, { text: 'see haveibeenpwned {hex*32}' }],
    },
  },
];
