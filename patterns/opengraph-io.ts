// OpenGraph.io: app id. https://www.opengraph.io/documentation
import type { Pattern } from '../src/model/pattern.ts';

export const opengraphIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'opengraph-io.app-id',
    family: 'credential',
    title: 'OpenGraph.io app id',
    description: 'A UUID beside OpenGraph.io’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Delete the id on OpenGraph.io’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://www.opengraph.io/documentation',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://www.opengraph.io/documentation'],
    names: ['opengraph_io', 'opengraphio'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['app_id', 'appid', 'app-id', 'key', 'token'],
    examples: {
      match: [
        { text: 'OPENGRAPHIO_APP_ID={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'private static final String OPENGRAPHIO_APP_ID = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}";',
          path: 'Api.java',
        },
      ],
      skip: [
        { text: 'OPENGRAPHIO_APP_ID=your-opengraphio-id' },
        { text: 'see opengraphio {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
