// API keys of Heroku.
// https://devcenter.heroku.com/articles/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const herokuPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'heroku.api-key',
    family: 'credential',
    title: 'Heroku API key',
    description: 'An API key or OAuth token of Heroku.',
    impact: 'Whoever has it deploys, reads configuration variables and changes apps of its owner.',
    remedy: 'Regenerate the key under Account settings, or revoke the authorisation.',
    rotation: 'https://devcenter.heroku.com/articles/authentication',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://devcenter.heroku.com/articles/platform-api-quickstart#authentication'],
    keywords: ['HRKU-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>HRKU-[A-Za-z0-9_-]{50,80}|HRKU-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'HEROKU_API_KEY=HRKU-{base64url*60}' },
        { text: 'Authorization: Bearer HRKU-AA{base64url*58}', path: 'apps.http' },
      ],
      skip: [{ text: 'HRKU-{base62*12}' }, { text: 'HEROKU_API_KEY=HRKU-xxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'heroku.legacy-api-key',
    family: 'credential',
    title: 'Heroku API key in its old form',
    description: 'An API key of Heroku without a prefix (a UUID), beside its name.',
    impact: 'Whoever has it deploys, reads configuration variables and changes apps of its owner.',
    remedy: 'Regenerate the key under Account settings, or revoke the authorisation.',
    rotation: 'https://devcenter.heroku.com/articles/authentication',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://devcenter.heroku.com/articles/platform-api-quickstart#authentication'],
    names: ['heroku'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw'],
    examples: {
      match: [
        { text: 'HEROKU_API_KEY={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        {
          text:
            'curl -n https://api.heroku.com/apps -H "Authorization: Bearer ' +
            '{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"',
          path: 'apps.sh',
        },
      ],
      skip: [{ text: 'HEROKU_APP_ID=1' }, { text: 'heroku_id: {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' }],
    },
  },
];
