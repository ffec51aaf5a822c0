// Access tokens of Fly.io.
// https://fly.io/docs/security/tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const flyPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'fly.access-token',
    family: 'credential',
    title: 'Fly.io access token',
    description: 'An access or deploy token of Fly.io (a macaroon, or in its old form).',
    impact: 'Whoever has it deploys and runs commands in the organisation’s apps.',
    remedy: 'Revoke it with `fly tokens revoke` or in the dashboard.',
    rotation: 'https://fly.io/docs/security/tokens/',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://fly.io/docs/security/tokens/'],
    keywords: ['fm1r_', 'fm1a_', 'fm2_', 'fo1_'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>(?:fm1[ar]|fm2)_[A-Za-z0-9+/]{80,1500}={0,3}|fo1_[A-Za-z0-9_-]{43})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1700,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'FLY_API_TOKEN="FlyV1 fm2_{base64*400}"' },
        { text: 'fo1_{base64url*43}' },
        { text: 'fly deploy --access-token fo1_{base64url*43}', path: 'deploy.sh' },
      ],
      skip: [{ text: 'fm2_{base62*8}' }, { text: 'fo1_{base62*8}' }],
    },
  },
];
