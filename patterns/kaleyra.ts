// Kaleyra: API key. https://developers.kaleyra.io/docs
import type { Pattern } from '../src/model/pattern.ts';

export const kaleyraPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'kaleyra.api-key',
    family: 'credential',
    title: 'Kaleyra API key',
    description: 'A key of the Kaleyra API.',
    impact: 'Whoever has it sends messages at the account’s cost and reads past ones.',
    remedy: 'Regenerate the key in Kaleyra’s portal.',
    rotation: 'https://developers.kaleyra.io/docs',
    severity: 'high',
    confidence: 'medium',
    tags: ['messaging'],
    references: ['https://developers.kaleyra.io/docs'],
    names: ['kaleyra'],
    value: /A?[0-9a-f]{32}/,
    examples: {
      match: [
        { text: 'KALEYRA_API_KEY=A{hex*32}' },
        { text: "curl https://api.kaleyra.io/v1/HX/messages -H 'api-key: A{hex*32}'" },
      ],
      skip: [{ text: 'KALEYRA_API_KEY=your_kaleyra_api_key' }, { text: 'kaleyra trace A{hex*32}' }],
    },
  },
];
