// TextMagic: API key. https://docs.textmagic.com/
import type { Pattern } from '../src/model/pattern.ts';

export const textmagicPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'textmagic.api-key',
    family: 'credential',
    title: 'TextMagic API key',
    description: 'A key of the TextMagic API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Delete the key in TextMagic’s settings under API keys and create a new one.',
    rotation: 'https://docs.textmagic.com/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://docs.textmagic.com/'],
    names: ['textmagic'],
    value: /[A-Za-z0-9]{30}/,
    examples: {
      match: [
        { text: 'TEXTMAGIC_API_KEY={base62*30}' },
        { text: 'client = TextmagicRestClient("someone", token="{base62*30}")', path: 'a.py' },
      ],
      skip: [
        { text: 'TEXTMAGIC_API_KEY=your_textmagic_api_key' },
        { text: 'textmagic revision {base62*30}' },
      ],
    },
  },
];
