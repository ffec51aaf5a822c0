// WordPress: application password.
// See https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/#basic-authentication-with-application-passwords
import type { Pattern } from '../src/model/pattern.ts';

export const wordpressPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'wordpress.application-password',
    family: 'credential',
    title: 'WordPress application password',
    description: 'Six groups of four letters and digits beside WordPress’ name.',
    impact: 'Whoever has it and the user’s name does through the API what the user may.',
    remedy:
      'Revoke the password in the user’s profile, Application Passwords, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation: 'https://developer.wordpress.org/advanced-administration/security/application-passwords/',
    severity: 'critical',
    confidence: 'high',
    tags: ['saas', 'media'],
    references: [
      'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/#basic-authentication-with-application-passwords',
    ],
    names: ['wordpress', 'wp_app', 'wp_application', 'wp_user', 'wp_pass', 'wp_rest', 'wp_json'],
    value: /[A-Za-z0-9]{4}(?: [A-Za-z0-9]{4}){5}/,
    rank: 31,
    examples: {
      match: [
        {
          text: 'WORDPRESS_APP_PASSWORD="{base62*3}4 {base62*4} {base62*4} {base62*4} {base62*4} {base62*4}"',
        },
        {
          text: 'wordpress:\n  user: bot\n  password: {base62*4} {base62*3}7 {base62*4} {base62*4} {base62*4} {base62*4}\n',
          path: 'a.yml',
        },
      ],
      skip: [
        { text: 'WP_APP_PASSWORD="xxxx xxxx xxxx xxxx xxxx xxxx"' },
        { text: 'wordpress password that each user must have here' },
      ],
    },
  },
];
