// Better Stack: API token, heartbeat address, source token in a client, source token.
// See https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/
import type { Pattern } from '../src/model/pattern.ts';

export const betterStackPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'better-stack.api-token',
    family: 'credential',
    title: 'Better Stack API token',
    description: '24 letters and digits beside the name of Better Stack or Better Uptime.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the token under API tokens in the team’s settings, create a new one where ' +
      'it is still needed, and look through what it was used for.',
    rotation: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/'],
    names: ['betterstack', 'better_stack', 'better_uptime', 'betteruptime'],
    value: /[A-Za-z0-9]{24}/,
    examples: {
      match: [
        { text: 'BETTERSTACK_API_TOKEN={base62*24}' },
        { text: '# Better Stack\nheaders = {"Authorization": "Bearer {base62*24}"}', path: 'sync.py' },
        {
          text: 'curl https://uptime.betterstack.com/api/v2/monitors -H "Authorization: Bearer {base62*24}"',
          path: 'run.sh',
        },
      ],
      skip: [
        { text: 'BETTERSTACK_API_TOKEN=your-better-stack-token' },
        { text: 'see betterstack {base62*24}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'better-stack.heartbeat-url',
    family: 'credential',
    title: 'Better Stack heartbeat address',
    description: 'The address that a job reports to, with its token in the path.',
    impact: 'Whoever has it makes a dead job look alive.',
    remedy: 'Delete the heartbeat and create a new one.',
    rotation: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
    severity: 'low',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://betterstack.com/docs/uptime/cron-and-heartbeat-monitor/'],
    keywords: ['/api/v1/heartbeat/'],
    regex: /(?:betterstack|betteruptime)\.com\/api\/v1\/heartbeat\/(?<secret>[A-Za-z0-9]{24})(?![A-Za-z0-9])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'curl https://uptime.betterstack.com/api/v1/heartbeat/{base62*24}' },
        { text: 'url: "https://betteruptime.com/api/v1/heartbeat/{base62*24}/fail"', path: 'a.yml' },
      ],
      skip: [{ text: 'https://uptime.betterstack.com/api/v1/heartbeat/TOKEN' }],
    },
  },
  {
    kind: 'regex',
    id: 'better-stack.source-token-client',
    family: 'credential',
    title: 'Better Stack source token in a client',
    description: '24 letters and digits in a call that makes a Logtail client.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token in the settings of the source, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://betterstack.com/docs/logs/javascript/'],
    keywords: ['Logtail('],
    regex: /Logtail\(\s{0,20}["'](?<secret>[A-Za-z0-9]{24})["']/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'random' }, { kind: 'real-value' }],
    rank: 23,
    examples: {
      match: [
        { text: 'const logger = new Logtail("{base62*24}");', path: 'src/log.ts' },
        { text: "Logtail('{base62*24}', { endpoint: 'https://a.betterstackdata.com' })", path: 'a.js' },
      ],
      skip: [{ text: 'new Logtail("$SOURCE_TOKEN")' }],
    },
  },
  {
    kind: 'named',
    id: 'better-stack.source-token',
    family: 'credential',
    title: 'Better Stack source token',
    description: '24 letters and digits beside Logtail’s name: what logs are sent with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token in the settings of the source, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://betterstack.com/docs/logs/api/getting-started/'],
    names: ['logtail'],
    value: /[A-Za-z0-9]{24}/,
    examples: {
      match: [
        { text: 'LOGTAIL_SOURCE_TOKEN={base62*24}' },
        {
          text: 'const logtail = new Logtail("token", { endpoint: "x" }); // logtail token {base62*24}',
          path: 'src/log.ts',
        },
        { text: 'logger.info("Logtail", source_token="{base62*24}")', path: 'a.py' },
      ],
      skip: [{ text: 'LOGTAIL_SOURCE_TOKEN=your-better-stack-token' }, { text: 'see logtail {base62*24}' }],
    },
  },
];
