// Novu: secret key. https://docs.novu.co/
import type { Pattern } from '../src/model/pattern.ts';

export const novuPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'novu.secret-key',
    family: 'credential',
    title: 'Novu secret key',
    description: 'The secret key of a Novu environment.',
    impact: 'Whoever has it sends notifications in the owner’s name and reads subscribers.',
    remedy: 'Regenerate the key in Novu’s settings under API keys.',
    rotation: 'https://docs.novu.co/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://docs.novu.co/'],
    names: ['novu'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'NOVU_SECRET_KEY={hex*32}' },
        { text: "curl https://api.novu.co/v1/events/trigger -H 'Authorization: ApiKey {hex*32}'" },
      ],
      skip: [{ text: 'NOVU_SECRET_KEY=your_novu_secret_key' }, { text: 'novu etag: {hex*32}' }],
    },
  },
];
