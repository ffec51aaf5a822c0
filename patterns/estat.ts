// e-Stat: application id. https://www.e-stat.go.jp/api/api-info/e-stat-manual3-0
import type { Pattern } from '../src/model/pattern.ts';

export const estatPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'estat.app-id',
    family: 'credential',
    title: 'e-Stat application id',
    description: '40 hexadecimal digits beside e-Stat’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Regenerate the id in the e-Stat dashboard, and look through the usage since it was ' + 'committed.',
    rotation: 'https://www.e-stat.go.jp/api/api-info/e-stat-manual3-0',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://www.e-stat.go.jp/api/api-info/e-stat-manual3-0'],
    names: ['estat_api', 'e-stat', 'estat_app'],
    value: /[0-9a-f]{40}/,
    words: ['appid', 'app_id', '_id', 'key'],
    examples: {
      match: [
        { text: 'ESTAT_APP_ID_KEY={hex*40}' },
        { text: 'https://api.e-stat.go.jp/rest/3.0/app/json/getStatsList?appId={hex*40}' },
      ],
      skip: [{ text: 'ESTAT_APP_ID_KEY=your-estat-app-id' }, { text: 'see estat app {hex*40}' }],
    },
  },
];
