// HTML/CSS to Image: API key. https://docs.htmlcsstoimage.com/getting-started/authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const htmlcsstoimagePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'htmlcsstoimage.api-key',
    family: 'credential',
    title: 'HTML/CSS to Image API key',
    description: 'A UUID beside HTML/CSS to Image’s name.',
    impact: 'Whoever has it takes screenshots at the account’s cost.',
    remedy:
      'Regenerate the key in the HTML/CSS to Image dashboard, and look through the usage ' +
      'since it was committed.',
    rotation: 'https://docs.htmlcsstoimage.com/getting-started/authentication/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['devtools', 'saas'],
    references: ['https://docs.htmlcsstoimage.com/getting-started/authentication/'],
    names: ['htmlcsstoimage', 'hcti'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'secret', 'auth', 'passw'],
    examples: {
      match: [
        { text: 'HTMLCSSTOIMAGE_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: "$htmlcsstoimageApiKey = '{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}';", path: 'api.php' },
      ],
      skip: [
        { text: 'HTMLCSSTOIMAGE_API_KEY=your-htmlcsstoimage-key' },
        { text: 'htmlcsstoimage etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
