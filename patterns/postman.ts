// postman: Postman API key.
import type { Pattern } from '../src/model/pattern.ts';

export const postmanPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'postman.api-key',
    family: 'credential',
    title: 'Postman API key',
    description: 'A secret of Postman.',
    impact: 'Whoever has it reads collections and environments with the secrets in them.',
    remedy: 'Revoke it in Postman and create a new one where it is still needed.',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
    keywords: ['PMAK-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>PMAK-[0-9a-f]{24}-[0-9a-f]{34})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [{ text: 'POSTMAN=PMAK-{hex*24}-{hex*34}' }, { text: '"PMAK-{hex*24}-{hex*34}"' }],
      skip: [{ text: 'PMAK-{hex*10}' }],
    },
  },
];
