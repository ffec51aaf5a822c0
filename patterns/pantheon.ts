// Machine tokens of Pantheon.
// https://docs.pantheon.io/machine-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const pantheonPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'pantheon.machine-token',
    family: 'credential',
    title: 'Pantheon machine token',
    description: 'A machine token of Pantheon, beside its name.',
    impact: 'Whoever has it deploys, reads databases and runs commands on the owner’s sites.',
    remedy: 'Revoke the token in the dashboard under Machine Tokens.',
    rotation: 'https://docs.pantheon.io/machine-tokens',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://docs.pantheon.io/machine-tokens'],
    names: ['pantheon', 'terminus', 'machine_token'],
    value: /[A-Za-z0-9_-]{51}/,
    words: ['token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'TERMINUS_MACHINE_TOKEN={base64url*50}x' },
        { text: 'terminus auth:login --machine-token={base64url*50}x', path: 'deploy.sh' },
      ],
      skip: [{ text: 'TERMINUS_TOKEN=your-machine-token' }, { text: 'pantheon site {base62*51}' }],
    },
  },
];
