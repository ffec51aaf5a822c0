// SavvyCal: personal access token. https://developers.savvycal.com/
import type { Pattern } from '../src/model/pattern.ts';

export const savvycalPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'savvycal.access-token',
    family: 'credential',
    title: 'SavvyCal personal access token',
    description: 'A personal token of SavvyCal: `pt_secret_` and hexadecimal digits.',
    impact: 'Whoever has it reads and changes the user’s scheduling links and appointments.',
    remedy:
      'Delete the token on SavvyCal’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://developers.savvycal.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://developers.savvycal.com/'],
    keywords: ['pt_secret_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>pt_secret_[0-9a-f]{24,64})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SAVVYCAL_TOKEN=pt_secret_{hex*32}' },
        { text: 'Authorization: Bearer pt_secret_{hex*32}' },
      ],
      skip: [{ text: 'pt_secret_{hex*6}' }, { text: 'pt_secret_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
];
