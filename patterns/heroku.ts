// heroku: Heroku API key.
import type { Pattern } from '../src/model/pattern.ts';

export const herokuPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'heroku.api-key',
    family: 'credential',
    title: 'Heroku API key',
    description: 'An API key of Heroku.',
    impact: 'Whoever has it deploys, reads configuration variables and changes apps of its owner.',
    remedy: 'Regenerate the key under Account settings, or revoke the authorisation.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://devcenter.heroku.com/articles/platform-api-quickstart#authentication'],
    keywords: ['HRKU-', 'heroku'],
    regex:
      /(?:(?<secret>HRKU-[A-Za-z0-9_-]{50,80}|(?<=heroku[\w.-]{0,20}(?:api|key|token|auth)[\w.-]{0,12}["'\]\s:=,>]{1,6})[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 13,
    examples: {
      match: [
        { text: 'HEROKU_API_KEY=HRKU-{base64url*60}' },
        { text: 'HEROKU_API_KEY={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}', path: 'deploy.sh' },
      ],
      skip: [{ text: 'HEROKU_APP_ID=1' }, { text: 'heroku_id: {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' }],
    },
  },
];
