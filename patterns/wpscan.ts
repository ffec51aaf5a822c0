// WPScan: API token.
// See https://wpscan.com/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const wpscanPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wpscan.api-token',
    family: 'credential',
    title: 'WPScan API token',
    description: '43 characters beside WPScan’s name.',
    impact: 'Whoever has it uses up the account’s quota.',
    remedy:
      'Revoke the token in the user’s profile, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://wpscan.com/profile/',
    severity: 'low',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://wpscan.com/docs/api/'],
    names: ['wpscan', 'wp_scan'],
    value: /[A-Za-z0-9_-]{43}/,
    examples: {
      match: [
        { text: 'WPSCAN_API_TOKEN={base64url*40}4a7' },
        { text: 'wpscan:\n  enabled: true\n  token: {base64url*40}4a7\n', path: 'config.yml' },
        {
          text: 'curl https://wpscan.com/api/v3/plugins/a -H "Authorization: Token token={base64url*40}4a7"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'WPSCAN_TOKEN=your-wpscan-token' }, { text: 'see wpscan {base64url*40}4a7' }],
    },
  },
];
