// PredictHQ: access token. https://docs.predicthq.com/api/overview/authenticating
import type { Pattern } from '../src/model/pattern.ts';

export const predicthqPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'predicthq.access-token',
    family: 'credential',
    title: 'PredictHQ access token',
    description: '40 letters, digits, `-` and `_` beside PredictHQ’s name.',
    impact: 'Whoever has it queries events on the account’s plan and uses up its quota.',
    remedy:
      'Regenerate the token in the PredictHQ dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://docs.predicthq.com/api/overview/authenticating',
    severity: 'medium',
    confidence: 'medium',
    tags: ['data', 'media'],
    references: ['https://docs.predicthq.com/api/overview/authenticating'],
    names: ['predicthq', 'predict_hq', 'phq_token'],
    value: /[A-Za-z0-9_-]{40}/,
    examples: {
      match: [
        { text: 'PREDICTHQ_ACCESS_TOKEN={base64url*40}' },
        { text: "const predicthqAccessToken = '{base64url*40}';", path: 'src/api.ts' },
      ],
      skip: [
        { text: 'PREDICTHQ_ACCESS_TOKEN=your-predicthq-token' },
        { text: 'predicthq etag: {base64url*40}' },
      ],
    },
  },
];
