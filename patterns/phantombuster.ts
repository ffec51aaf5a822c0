// PhantomBuster: API key. https://hub.phantombuster.com/docs/api
import type { Pattern } from '../src/model/pattern.ts';

export const phantombusterPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'phantombuster.api-key',
    family: 'credential',
    title: 'PhantomBuster API key',
    description: '43 letters, digits, `-` and `_` beside PhantomBuster’s name.',
    impact: 'Whoever has it sends requests through the service at the account’s cost.',
    remedy:
      'Regenerate the key in the PhantomBuster dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://hub.phantombuster.com/docs/api',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'devtools'],
    references: ['https://hub.phantombuster.com/docs/api'],
    names: ['phantombuster', 'phantom_buster'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'PHANTOMBUSTER_API_KEY={base64url*43}' },
        { text: "$phantombusterApiKey = '{base64url*43}';", path: 'api.php' },
      ],
      skip: [
        { text: 'PHANTOMBUSTER_API_KEY=your-phantombuster-key' },
        { text: 'phantombuster etag: {base64url*43}' },
      ],
    },
  },
];
