// NewsCatcher: API key. https://docs.newscatcherapi.com/
import type { Pattern } from '../src/model/pattern.ts';

export const newscatcherPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'newscatcher.api-key',
    family: 'credential',
    title: 'NewsCatcher API key',
    description: '43 letters, digits, `-` and `_` beside NewsCatcher’s name.',
    impact: 'Whoever has it reads the feeds on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the NewsCatcher dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://docs.newscatcherapi.com/',
    severity: 'low',
    confidence: 'medium',
    tags: ['news'],
    references: ['https://docs.newscatcherapi.com/'],
    names: ['newscatcher', 'newscatcherapi'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'NEWSCATCHER_API_KEY={base64url*43}' },
        { text: 'newscatcherApiKey={base64url*43}', path: 'app.properties' },
      ],
      skip: [
        { text: 'NEWSCATCHER_API_KEY=your-newscatcher-key' },
        { text: 'see newscatcher {base64url*43}' },
      ],
    },
  },
];
