// Canva: client secret.
// See https://www.canva.dev/docs/connect/creating-integrations/
import type { Pattern } from '../src/model/pattern.ts';

export const canvaPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'canva.client-secret',
    family: 'credential',
    title: 'Canva client secret',
    description: 'The secret of an integration of Canva’s Connect API (`cnvca`).',
    impact: 'Whoever has it and the client id asks for tokens in the integration’s name.',
    remedy:
      'Revoke the secret in the integration’s settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://www.canva.dev/docs/connect/creating-integrations/',
    severity: 'high',
    confidence: 'high',
    tags: ['saas', 'media'],
    references: ['https://www.canva.dev/docs/connect/creating-integrations/'],
    keywords: ['cnvca'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cnvca[A-Za-z0-9_-]{45,64})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'CANVA_CLIENT_SECRET=cnvca{base64url*51}' },
        { text: 'client_secret: "cnvca{base62*51}"' },
      ],
      skip: [{ text: 'cnvcallback' }, { text: 'CNVCaller_type' }],
    },
  },
];
