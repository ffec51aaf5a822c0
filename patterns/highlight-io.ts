// Highlight.io: Highlight API key.
// See https://www.highlight.io/docs
import type { Pattern } from '../src/model/pattern.ts';

export const highlightIoPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'highlight-io.api-key',
    family: 'credential',
    title: 'Highlight API key',
    description: '32 or more letters and digits beside Highlight’s name.',
    impact: 'Whoever has it uploads source maps and sends data to the project.',
    remedy:
      'Revoke the key in the project’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.highlight.io/docs',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://www.highlight.io/docs'],
    names: ['highlight_io', 'highlightio', 'highlight_sourcemap', 'highlight_api', 'highlight.io'],
    value: /[A-Za-z0-9]{32,64}/,
    examples: {
      match: [
        { text: 'HIGHLIGHT_SOURCEMAP_UPLOAD_API_KEY={base62*40}' },
        { text: 'const highlightIo = new Client({ apiKey: "{base62*40}" });', path: 'src/client.ts' },
      ],
      skip: [
        { text: 'HIGHLIGHT_SOURCEMAP_UPLOAD_API_KEY=your-highlight-io-key' },
        { text: 'see highlight io {base62*40}' },
      ],
    },
  },
];
