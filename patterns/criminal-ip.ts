// Criminal IP: API key.
// See https://www.criminalip.io/developer
import type { Pattern } from '../src/model/pattern.ts';

export const criminalIpPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'criminal-ip.api-key',
    family: 'credential',
    title: 'Criminal IP API key',
    description: '60 letters and digits beside the name of Criminal IP.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key on the account page, create a new one where it is still needed, ' +
      'and look through what it was used for.',
    rotation: 'https://www.criminalip.io/developer',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://www.criminalip.io/developer'],
    names: ['criminalip', 'criminal_ip'],
    value: /[A-Za-z0-9]{60}/,
    examples: {
      match: [
        { text: 'CRIMINAL_IP_API_KEY={base62*60}' },
        { text: 'criminal_ip_api_key = "{base62*60}"', path: 'app/settings.py' },
        { text: 'curl https://api.criminalip.io/v1/user/me -H "x-api-key: {base62*60}"', path: 'run.sh' },
      ],
      skip: [{ text: 'CRIMINAL_IP_KEY=your-criminal-ip-key' }, { text: 'see criminalip {base62*60}' }],
    },
  },
];
