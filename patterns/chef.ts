// Secrets of Chef: Habitat and Automate.
// https://docs.chef.io/habitat/builder_profile/
import type { Pattern } from '../src/model/pattern.ts';

export const chefPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'chef.habitat-token',
    family: 'credential',
    title: 'Chef Habitat access token',
    description: 'A personal access token of Habitat Builder.',
    impact: 'Whoever has it uploads packages to its owner’s origins.',
    remedy: 'Regenerate the token in the Builder profile.',
    rotation: 'https://docs.chef.io/habitat/',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.chef.io/habitat/'],
    keywords: ['_Qk9YLTEK'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>_Qk9YLTEK[A-Za-z0-9+/_-]{60,400}={0,2})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'HAB_AUTH_TOKEN=_Qk9YLTEK{base64*120}' },
        { text: 'hab pkg upload --auth _Qk9YLTEK{base64*140} x.hart', path: 'x.sh' },
      ],
      skip: [{ text: 'HAB_AUTH_TOKEN=_Qk9YLTEK...' }, { text: '_Qk9YLTEK{base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'chef.habitat-secret-key',
    family: 'credential',
    title: 'Chef Habitat secret key',
    description: 'A secret key of Chef Habitat: it signs packages, decrypts, or joins a ring.',
    impact: 'Whoever has it signs packages that every supervisor trusts, or reads the ring’s ' + 'traffic.',
    remedy:
      'Generate a new key with `hab origin key generate` (or `hab ring key generate`) and ' + 're-sign.',
    rotation: 'https://docs.chef.io/habitat/keys/',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://docs.chef.io/habitat/keys/'],
    keywords: ['SIG-SEC-1', 'BOX-SEC-1', 'SYM-SEC-1'],
    regex:
      /(?:SIG|BOX|SYM)-SEC-1(?:\\n|\r?\n)[^\n\\]{1,120}(?:\\n|\r?\n){1,2}(?<secret>[A-Za-z0-9+/]{43,88}={0,2})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }],
    examples: {
      match: [
        { text: 'SIG-SEC-1\nacme-20240101000000\n\n{base64*86}==', path: 'acme.sig.txt' },
        { text: 'KEY="SYM-SEC-1\\nring-20240101000000\\n\\n{base64*43}="' },
      ],
      skip: [{ text: 'SIG-PUB-1\nacme-20240101000000\n\n{base64*43}=' }, { text: 'SIG-SEC-1' }],
    },
  },
  {
    kind: 'named',
    id: 'chef.automate-token',
    family: 'credential',
    title: 'Chef Automate token',
    description: 'An API token of Chef Automate, beside its name.',
    impact: 'Whoever has it reads nodes and reports and, by its policies, manages them.',
    remedy: 'Delete it with `chef-automate iam token delete`.',
    rotation: 'https://docs.chef.io/habitat/',
    severity: 'high',
    confidence: 'low',
    tags: ['infrastructure'],
    references: ['https://docs.chef.io/habitat/'],
    names: ['chef_automate', 'automate_token', 'data_collector'],
    value: /[A-Za-z0-9+/_-]{43}=/,
    words: ['token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'CHEF_AUTOMATE_TOKEN={base64url*43}=' },
        { text: 'data_collector.token "{base64*43}="', path: 'client.rb' },
      ],
      skip: [{ text: 'CHEF_AUTOMATE_TOKEN=your-token' }, { text: 'chef_automate node {base64*43}=' }],
    },
  },
];
