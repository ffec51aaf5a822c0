// Label Studio: access token. https://labelstud.io/guide/access_tokens
import type { Pattern } from '../src/model/pattern.ts';

export const labelStudioPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'label-studio.access-token',
    family: 'credential',
    title: 'Label Studio access token',
    description: 'The legacy access token of a Label Studio user.',
    impact: 'Whoever has it reads and changes the projects and their data.',
    remedy: 'Reset the token on the account page of Label Studio.',
    rotation: 'https://labelstud.io/guide/access_tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['ai', 'data'],
    references: ['https://labelstud.io/guide/access_tokens'],
    names: ['label_studio'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'LABEL_STUDIO_API_KEY={hex*40}' },
        {
          text: 'ls = LabelStudio(base_url="https://label-studio.acme.io", api_key="{hex*40}")',
          path: 'a.py',
        },
      ],
      skip: [
        { text: 'LABEL_STUDIO_API_KEY=your_label_studio_api_key' },
        { text: 'label studio built from {hex*40}' },
      ],
    },
  },
];
