// Mapbox: secret token.
// See https://docs.mapbox.com/help/getting-started/access-tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const mapboxPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'mapbox.secret-token',
    family: 'credential',
    title: 'Mapbox secret token',
    description:
      'A secret (`sk.`) or temporary (`tk.`) token of Mapbox; public ones (`pk.`) are ' +
      'made to be public.',
    impact: 'Whoever has it reads and changes styles, data and tokens within its scopes.',
    remedy:
      'Revoke the token on the account’s tokens page, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.mapbox.com/accounts/guides/tokens/',
    severity: 'high',
    confidence: 'high',
    tags: ['maps'],
    references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
    keywords: ['sk.eyJ', 'tk.eyJ'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[st]k\.eyJ[A-Za-z0-9_-]{40,240}\.[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MAPBOX=sk.eyJ{base62*80}.{base64url*22}' },
        { text: '"sk.eyJ{base62*90}.{base64url*22}"' },
        {
          text: 'MAPBOX_DOWNLOADS_TOKEN=sk.{b64url:{"u":"acme","a":"{lowerdigits*25}"}}.{base64url*22}',
          path: 'gradle.properties',
        },
      ],
      skip: [{ text: 'pk.eyJ{base62*80}.{base64url*22}' }],
    },
  },
];
