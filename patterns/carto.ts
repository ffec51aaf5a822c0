// CARTO: API key. https://docs.carto.com/
import type { Pattern } from '../src/model/pattern.ts';

export const cartoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'carto.api-key',
    family: 'credential',
    title: 'CARTO API key',
    description: '40 hexadecimal digits beside CARTO’s name.',
    impact: 'Whoever has the master key reads, changes and deletes the account’s maps and tables.',
    remedy:
      'Revoke the key in CARTO’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.carto.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['maps'],
    references: ['https://docs.carto.com/'],
    names: ['cartodb', 'carto_api', 'carto_key', 'carto_master', 'carto_com'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'CARTODB_API_KEY={hex*40}' },
        { text: 'https://acme.carto.com/api/v2/sql?q=SELECT%201&api_key={hex*40}' },
      ],
      skip: [{ text: 'CARTODB_API_KEY=your-cartodb-key' }, { text: 'see cartodb {hex*40}' }],
    },
  },
];
