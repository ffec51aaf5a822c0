// mapbox: Mapbox secret token.
import type { Pattern } from '../src/model/pattern.ts';

export const mapboxPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'mapbox.secret-token',
    family: 'credential',
    title: 'Mapbox secret token',
    description: 'A secret token of Mapbox.',
    impact: 'Whoever has it reads and changes what its owner or integration may.',
    remedy: 'Revoke the token in the settings of Mapbox and create a new one.',
    severity: 'high',
    confidence: 'high',
    tags: ['saas'],
    references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
    keywords: ['sk.eyJ'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk\.eyJ[A-Za-z0-9_-]{60,200}\.[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MAPBOX=sk.eyJ{base62*80}.{base64url*22}' },
        { text: '"sk.eyJ{base62*90}.{base64url*22}"' },
      ],
      skip: [{ text: 'pk.eyJ{base62*80}.{base64url*22}' }],
    },
  },
];
