// Losant: access secret. https://docs.losant.com/rest-api/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const losantPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'losant.access-secret',
    family: 'credential',
    title: 'Losant access secret',
    description: '64 hexadecimal digits beside Losant’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the secret on Losant’s page of keys and put a new one where programs read it ' + 'at run time.',
    rotation: 'https://docs.losant.com/rest-api/authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://docs.losant.com/rest-api/authentication/'],
    names: ['losant'],
    value: /[0-9a-f]{64}/,
    words: ['secret'],
    companion: {
      title: 'access key',
      regex: /(?<![A-Za-z0-9])(?<companion>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9-])/,
      need: 'optional',
    },
    examples: {
      match: [
        {
          text: 'LOSANT_ACCESS_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}\nLOSANT_ACCESS_SECRET={hex*64}',
        },
        { text: 'export LOSANT_ACCESS_SECRET="{hex*64}"', path: 'deploy.sh' },
      ],
      skip: [{ text: 'LOSANT_ACCESS_SECRET=your-losant-secret' }, { text: 'see losant {hex*64}' }],
    },
  },
];
