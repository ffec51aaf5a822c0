// DatoCMS: API token.
// See https://www.datocms.com/docs/content-management-api/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const datocmsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'datocms.api-token',
    family: 'credential',
    title: 'DatoCMS API token',
    description: '30 hexadecimal digits beside DatoCMS’ name.',
    impact:
      'Whoever has it reads unpublished content and, by the kind of the token, changes ' +
      'what the site shows.',
    remedy:
      'Revoke the token under Project settings, API tokens, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://www.datocms.com/docs/general-concepts/api-tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['saas', 'media'],
    references: ['https://www.datocms.com/docs/content-management-api/authentication'],
    names: ['datocms', 'dato_cms', 'dato_api'],
    value: /[0-9a-f]{30}/,
    examples: {
      match: [
        { text: 'DATOCMS_API_TOKEN={hex*30}' },
        { text: '# DatoCMS\nheaders = {"Authorization": "Bearer {hex*30}"}', path: 'sync.py' },
        { text: 'curl https://graphql.datocms.com/ -H "Authorization: Bearer {hex*30}"', path: 'run.sh' },
      ],
      skip: [{ text: 'DATOCMS_TOKEN=your-datocms-token' }, { text: 'see datocms {hex*30}' }],
    },
  },
];
