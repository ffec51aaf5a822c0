// Session tokens of Coder.
// https://coder.com/docs/admin/users/sessions-tokens
import type { Pattern } from '../src/model/pattern.ts';

export const coderPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'coder.session-token',
    family: 'credential',
    title: 'Coder session token',
    description: 'A session or API token of Coder, beside its name or in its header.',
    impact:
      'Whoever has it opens the owner’s workspaces; an administrator’s token manages the ' + 'deployment.',
    remedy: 'Revoke it with `coder tokens remove`.',
    rotation: 'https://coder.com/docs/admin/users/sessions-tokens',
    severity: 'critical',
    confidence: 'medium',
    tags: ['devtools'],
    references: ['https://coder.com/docs/admin/users/sessions-tokens'],
    names: ['coder_session', 'coder_token', 'coder_api', 'coder_url'],
    value: /[A-Za-z0-9]{10}-[A-Za-z0-9]{22}/,
    words: ['token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'CODER_SESSION_TOKEN={base62*10}-{base62*22}' },
        { text: 'Coder-Session-Token: {base62*10}-{base62*22}', path: 'x.http' },
      ],
      skip: [{ text: 'CODER_SESSION_TOKEN=your-token' }, { text: 'coder_api job {base62*10}-{base62*22}' }],
    },
  },
];
