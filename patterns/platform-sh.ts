// API tokens of Platform.sh and Upsun.
// https://docs.platform.sh/administration/cli/api-tokens.html
import type { Pattern } from '../src/model/pattern.ts';

export const platformShPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'platform-sh.api-token',
    family: 'credential',
    title: 'Platform.sh API token',
    description: 'An API token of Platform.sh or Upsun, beside its name.',
    impact: 'Whoever has it deploys, opens shells and reads data in the owner’s projects.',
    remedy: 'Delete the token in the account settings under API tokens.',
    rotation: 'https://docs.platform.sh/administration/cli/api-tokens.html',
    severity: 'critical',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://docs.platform.sh/administration/cli/api-tokens.html'],
    names: ['platformsh', 'platform_sh', 'platform.sh', 'upsun'],
    value: /[A-Za-z0-9_-]{43,64}/,
    examples: {
      match: [
        { text: 'PLATFORMSH_CLI_TOKEN={base64url*42}x' },
        { text: 'UPSUN_CLI_TOKEN: "{base64url*42}x"', path: 'ci.yml' },
      ],
      skip: [{ text: 'PLATFORMSH_CLI_TOKEN=your-token' }, { text: 'platformsh project {base62*43}' }],
    },
  },
];
