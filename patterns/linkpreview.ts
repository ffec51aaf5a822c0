// LinkPreview: API key. https://docs.linkpreview.net/
import type { Pattern } from '../src/model/pattern.ts';

export const linkpreviewPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'linkpreview.api-key',
    family: 'credential',
    title: 'LinkPreview API key',
    description: '32 hexadecimal digits beside LinkPreview’s name.',
    impact: 'Whoever has it queries data on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the key in the LinkPreview dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://docs.linkpreview.net/',
    severity: 'low',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docs.linkpreview.net/'],
    names: ['linkpreview', 'link_preview'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'LINKPREVIEW_API_KEY={hex*32}' },
        { text: 'https://api.linkpreview.net/?key={hex*32}&q=https://www.google.com' },
      ],
      skip: [{ text: 'LINKPREVIEW_API_KEY=your-linkpreview-key' }, { text: 'linkpreview etag: {hex*32}' }],
    },
  },
];
