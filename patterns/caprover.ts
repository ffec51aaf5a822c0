// Tokens of CapRover.
// https://caprover.com/docs/ci-cd-integration/deploy-from-github.html
import type { Pattern } from '../src/model/pattern.ts';

export const caproverPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'caprover.app-token',
    family: 'credential',
    title: 'CapRover app token',
    description: 'The deployment token of a CapRover app, beside its name.',
    impact: 'Whoever has it deploys code of their own as the app.',
    remedy: 'Disable and enable the app token in the app’s deployment tab.',
    rotation: 'https://caprover.com/docs/ci-cd-integration/deploy-from-github.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://caprover.com/docs/ci-cd-integration/deploy-from-github.html'],
    names: ['caprover', 'captain_token'],
    value: /[0-9a-f]{64}/,
    words: ['token', 'key', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'CAPROVER_APP_TOKEN={hex*64}' },
        { text: 'caprover deploy --appToken {hex*64} --caproverUrl https://c.acme.io', path: 'deploy.sh' },
      ],
      skip: [{ text: 'CAPROVER_APP_TOKEN=your-token' }, { text: 'caprover image digest {hex*64}' }],
    },
  },
];
