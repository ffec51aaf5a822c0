// Keap: access key. https://developer.infusionsoft.com/pat-and-sak/
import type { Pattern } from '../src/model/pattern.ts';

export const keapPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'keap.access-key',
    family: 'credential',
    title: 'Keap access key',
    description: 'A service account key or personal access token of Keap.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Delete the key in Keap’s API settings.',
    rotation: 'https://developer.infusionsoft.com/pat-and-sak/',
    severity: 'high',
    confidence: 'high',
    tags: ['crm', 'marketing'],
    references: ['https://developer.infusionsoft.com/pat-and-sak/'],
    keywords: ['KeapAK-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>KeapAK-[0-9a-f]{40,80})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'KEAP_API_KEY=KeapAK-{hex*64}' }, { text: 'X-Keap-API-Key: KeapAK-{hex*64}' }],
      skip: [
        { text: 'KEAP_API_KEY=KeapAK-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'KeapAK-{hex*9}' },
      ],
    },
  },
];
