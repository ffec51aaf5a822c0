// Tokens of Surge.
// https://surge.sh/help/integrating-with-circleci
import type { Pattern } from '../src/model/pattern.ts';

export const surgePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'surge.token',
    family: 'credential',
    title: 'Surge token',
    description: 'A token of Surge, beside its name.',
    impact: 'Whoever has it publishes and tears down its owner’s sites.',
    remedy: 'Change the account’s password, which renews the token.',
    rotation: 'https://surge.sh/help/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://surge.sh/help/'],
    names: ['surge_token', 'surge_sh', 'surge.sh', 'surge_login', 'surge'],
    value: /[0-9a-f]{32}/,
    words: ['token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'SURGE_TOKEN={hex*32}' },
        { text: 'npx surge ./dist acme.surge.sh --token {hex*32}', path: 'deploy.sh' },
      ],
      skip: [{ text: 'SURGE_TOKEN=your-token' }, { text: 'surge file {hex*32}' }],
    },
  },
];
