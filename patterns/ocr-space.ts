// OCR.space: API key. https://ocr.space/ocrapi
import type { Pattern } from '../src/model/pattern.ts';

export const ocrSpacePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ocr-space.api-key',
    family: 'credential',
    title: 'OCR.space API key',
    description: '`K` and some 14 digits beside OCR.space’s name.',
    impact:
      'Whoever has it converts documents at the account’s cost and may fetch what is ' + 'stored there.',
    remedy:
      'Revoke the key in OCR.space’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://ocr.space/ocrapi',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'devtools'],
    references: ['https://ocr.space/ocrapi'],
    names: ['ocr_space', 'ocrspace'],
    value: /K\d{13,17}/,
    examples: {
      match: [
        { text: 'OCR_SPACE_API_KEY=K8{digits*13}' },
        { text: 'https://api.ocr.space/parse/imageurl?apikey=K8{digits*13}&url=http://a.b/c.png' },
      ],
      skip: [{ text: 'OCR_SPACE_API_KEY=your-ocr-space-key' }, { text: 'see ocr space K8{digits*13}' }],
    },
  },
];
