// API credentials of WP Engine.
// https://wpengine.com/support/enabling-wp-engine-api/
import type { Pattern } from '../src/model/pattern.ts';

export const wpEnginePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wp-engine.api-password',
    family: 'credential',
    title: 'WP Engine API password',
    description: 'The password of a WP Engine API user, beside its name.',
    impact: 'With the API user’s id, whoever has it changes the account’s sites, domains and ' + 'backups.',
    remedy: 'Delete the API credential in the user portal and generate a new one.',
    rotation: 'https://wpengine.com/support/enabling-wp-engine-api/',
    severity: 'high',
    confidence: 'low',
    tags: ['cloud'],
    references: ['https://wpengine.com/support/enabling-wp-engine-api/'],
    names: ['wpengine', 'wp_engine', 'wpe_api', 'wpe_password'],
    value: /[A-Za-z0-9]{20,40}/,
    words: ['pass', 'secret', 'token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'WPENGINE_API_PASSWORD={base62*32}' },
        { text: 'wp_engine:\n  password: "{base62*32}"', path: 'ci.yml' },
      ],
      skip: [{ text: 'WPENGINE_API_PASSWORD=your-password' }, { text: 'wpengine install {base62*24}' }],
    },
  },
];
