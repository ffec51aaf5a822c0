// LanguageTool: API key. https://languagetool.org/http-api/
import type { Pattern } from '../src/model/pattern.ts';

export const languagetoolPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'languagetool.api-key',
    family: 'credential',
    title: 'LanguageTool API key',
    description: 'An API key of LanguageTool.',
    impact: 'Whoever has it has texts processed on the account’s plan and uses up its quota.',
    remedy:
      'Delete the key on LanguageTool’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://languagetool.org/http-api/',
    severity: 'low',
    confidence: 'low',
    tags: ['translation'],
    references: ['https://languagetool.org/http-api/'],
    names: ['languagetool', 'language_tool'],
    value: /pit-[A-Za-z0-9]{12,24}|[0-9a-f]{16}/,
    examples: {
      match: [
        { text: 'LANGUAGETOOL_API_KEY=pit-{base62*14}4k' },
        { text: '{"languagetoolApiKey": "pit-{base62*14}4k"}', path: 'config.json' },
      ],
      skip: [
        { text: 'LANGUAGETOOL_API_KEY=your-languagetool-key' },
        { text: 'languagetool etag: pit-{base62*14}4k' },
      ],
    },
  },
];
