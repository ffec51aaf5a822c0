// DeepL: API key (free), API key (pro). https://developers.deepl.com/docs/getting-started/auth
import type { Pattern } from '../src/model/pattern.ts';

export const deeplPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'deepl.api-key',
    family: 'credential',
    title: 'DeepL API key (free)',
    description: 'A key of the free DeepL API; it ends in :fx.',
    impact: 'Whoever has it translates at the account’s cost and reads its glossaries.',
    remedy: 'Deactivate the key in DeepL’s account under API keys and create a new one.',
    rotation: 'https://developers.deepl.com/docs/getting-started/auth',
    severity: 'medium',
    confidence: 'high',
    tags: ['translation', 'ai'],
    references: ['https://developers.deepl.com/docs/getting-started/auth'],
    keywords: [':fx'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:fx)(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'DEEPL_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}:fx' },
        {
          text: 'translator = deepl.Translator("{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}:fx")',
          path: 'a.py',
        },
      ],
      skip: [{ text: 'DEEPL_API_KEY=00000000-0000-0000-0000-000000000000:fx' }, { text: '{hex*12}:fx' }],
    },
  },
  {
    kind: 'named',
    id: 'deepl.pro-api-key',
    family: 'credential',
    title: 'DeepL API key (pro)',
    description: 'A key of the paid DeepL API.',
    impact: 'Whoever has it translates at the account’s cost and reads its glossaries.',
    remedy: 'Deactivate the key in DeepL’s account under API keys and create a new one.',
    rotation: 'https://developers.deepl.com/docs/getting-started/auth',
    severity: 'high',
    confidence: 'medium',
    tags: ['translation', 'ai'],
    references: ['https://developers.deepl.com/docs/getting-started/auth'],
    names: ['deepl'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'DEEPL_AUTH_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'curl https://api.deepl.com/v2/translate -H "Authorization: DeepL-Auth-Key {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"',
        },
      ],
      skip: [
        { text: 'DEEPL_AUTH_KEY=your_deepl_auth_key' },
        { text: 'deepl see {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
