// Transifex: API token, API token.
// See https://developers.transifex.com/reference/api-authentication
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const transifexPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'transifex.api-token',
    family: 'credential',
    title: 'Transifex API token',
    description: '`1/` and 40 hexadecimal digits, beside the name of Transifex.',
    impact: 'Whoever has it reads and changes translations, which applications show.',
    remedy:
      'Revoke the token in the user settings, API token, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://help.transifex.com/en/articles/6248858-generating-an-api-token',
    severity: 'medium',
    confidence: 'high',
    tags: ['translation', 'saas'],
    references: ['https://developers.transifex.com/reference/api-authentication'],
    names: ['transifex', 'tx_api', 'tx_auth'],
    value: /1\/[0-9a-f]{40}/,
    rank: 31,
    examples: {
      match: [
        { text: 'TRANSIFEX_TOKEN=1/{hex*40}' },
        {
          text: '[https://app.transifex.com]\nrest_hostname = https://rest.api.transifex.com\ntoken = 1/{hex*40}\n',
          path: '.transifexrc',
        },
      ],
      skip: [{ text: 'TRANSIFEX_TOKEN=your-transifex-token' }, { text: 'see transifex 1/{hex*40}' }],
    },
  },
  {
    kind: 'regex',
    id: 'transifex.tx-token',
    family: 'credential',
    title: 'Transifex command line token',
    description: '`1/` and 40 hexadecimal digits beside `TX_TOKEN`.',
    impact: 'Whoever has it reads and changes translations, which applications show.',
    remedy:
      'Revoke the token in the user settings, API token, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://help.transifex.com/en/articles/6248858-generating-an-api-token',
    severity: 'medium',
    confidence: 'high',
    tags: ['translation', 'saas'],
    references: ['https://developers.transifex.com/reference/api-authentication'],
    keywords: ['tx_token'],
    regex:
      /(?<![A-Za-z0-9])(?:tx_token)["'\]]{0,3}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]{0,2}(?<secret>1\/[0-9a-f]{40})(?![A-Za-z0-9_+/-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 24,
    examples: {
      match: [{ text: 'TX_TOKEN=1/{hex*40}' }, { text: 'env:\n  TX_TOKEN: "1/{hex*40}"\n', path: 'ci.yml' }],
      skip: [{ text: 'TX_TOKEN=${{ secrets.TX_TOKEN }}' }, { text: 'tx_token=1/2' }],
    },
  },
];
