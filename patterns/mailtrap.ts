// Mailtrap: API token. https://docs.mailtrap.io/
import type { Pattern } from '../src/model/pattern.ts';

export const mailtrapPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'mailtrap.api-token',
    family: 'credential',
    title: 'Mailtrap API token',
    description: 'An API token of Mailtrap.',
    impact: 'Whoever has it sends mail in the owner’s name or reads the inboxes of tests.',
    remedy: 'Delete the token in Mailtrap’s settings under API tokens.',
    rotation: 'https://docs.mailtrap.io/',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging', 'email'],
    references: ['https://docs.mailtrap.io/'],
    names: ['mailtrap'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'MAILTRAP_API_TOKEN={hex*32}' },
        { text: "curl https://send.api.mailtrap.io/api/send -H 'Api-Token: {hex*32}'" },
      ],
      skip: [{ text: 'MAILTRAP_API_TOKEN=your_mailtrap_api_token' }, { text: 'mailtrap trace {hex*32}' }],
    },
  },
];
