// Korea Public Data Portal: service key. https://www.data.go.kr/en/index.do
import type { Pattern } from '../src/model/pattern.ts';

export const dataGoKrPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'data-go-kr.service-key',
    family: 'credential',
    title: 'Korea Public Data Portal service key',
    description:
      '64 hexadecimal digits, or 88 characters of base64, beside Korea Public Data ' + 'Portal’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Delete the key on Korea Public Data Portal’s page of keys and put a new one where ' +
      'programs read it at run time.',
    rotation: 'https://www.data.go.kr/en/index.do',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://www.data.go.kr/en/index.do'],
    names: ['data_go_kr', 'apis_data_go_kr', 'odcloud'],
    value: /[0-9a-f]{64}|[A-Za-z0-9+/%]{80,100}={0,2}/,
    words: ['key'],
    examples: {
      match: [
        { text: 'DATA_GO_KR_SERVICE_KEY={hex*64}' },
        {
          text: 'http://apis.data.go.kr/1360000/VilageFcstInfoService_2.0/getVilageFcst?serviceKey={hex*64}',
        },
      ],
      skip: [{ text: 'DATA_GO_KR_SERVICE_KEY=your-data-go-kr-key' }, { text: 'see data go kr {hex*64}' }],
    },
  },
];
