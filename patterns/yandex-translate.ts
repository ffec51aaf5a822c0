// Yandex Translate: API key. https://yandex.com/dev/dictionary/
import type { Pattern } from '../src/model/pattern.ts';

export const yandexTranslatePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'yandex-translate.api-key',
    family: 'credential',
    title: 'Yandex Translate API key',
    description:
      'A key of Yandex Translate, Dictionary or Predictor: the API’s name, the time of ' +
      'issue and a random part.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on Yandex Translate’s page of keys and put a new one where programs ' +
      'read it at run time.',
    rotation: 'https://yandex.com/dev/dictionary/',
    severity: 'low',
    confidence: 'high',
    tags: ['translation'],
    references: ['https://yandex.com/dev/dictionary/'],
    keywords: ['trnsl.1.1.', 'dict.1.1.', 'pdct.1.1.', 'spelr.1.1.'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:trnsl|dict|pdct|spelr)\.1\.1\.\d{8}T\d{6}Z\.[0-9a-f]{16}\.[0-9a-f]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'https://translate.yandex.net/api/v1.5/tr.json/translate?key={~}trnsl.1.1.20190101T120000Z.{hex*16}.{hex*40}&lang=en-ru',
        },
        { text: 'YANDEX_DICT_KEY=dict.1.1.20200202T101010Z.{hex*16}.{hex*40}' },
      ],
      skip: [
        { text: 'trnsl.1.1.20190101T120000Z.{hex*8}' },
        { text: 'trnsl.1.1.20190101T120000Z.xxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
      ],
    },
  },
];
