// Healthchecks.io: ping address, API key.
// See https://healthchecks.io/docs/api/
import type { Pattern } from '../src/model/pattern.ts';

export const healthchecksIoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'healthchecks-io.ping-url',
    family: 'credential',
    title: 'Healthchecks.io ping address',
    description: 'The address that a job pings, with its id in the path.',
    impact: 'Whoever has it makes a dead job look alive, or a live one dead.',
    remedy: 'Delete the check and create a new one.',
    rotation: 'https://healthchecks.io/docs/api/',
    severity: 'low',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://healthchecks.io/docs/http_api/'],
    keywords: ['hc-ping.com/'],
    regex:
      /hc-ping\.com\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'curl -fsS https://hc-ping.com/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'HEALTHCHECK_URL=https://hc-ping.com/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/fail',
          path: '.env',
        },
      ],
      skip: [{ text: 'https://hc-ping.com/your-uuid-here' }],
    },
  },
  {
    kind: 'named',
    id: 'healthchecks-io.api-key',
    family: 'credential',
    title: 'Healthchecks.io API key',
    description: '32 characters, or `hcw_` or `hcr_` and 28, beside the name of Healthchecks.io.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the key in the project’s settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://healthchecks.io/docs/api/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://healthchecks.io/docs/api/'],
    names: ['healthchecks_io', 'healthchecksio', 'healthchecks_api', 'hc_api', 'healthchecks.io'],
    value: /hc[wr]_[A-Za-z0-9]{28}|[A-Za-z0-9_-]{32}/,
    examples: {
      match: [
        { text: 'HC_API_KEY=hcw_{base62*28}' },
        { text: 'curl https://healthchecks.io/api/v3/checks/ -H "X-Api-Key: {base62*30}4a"', path: 'a.sh' },
      ],
      skip: [
        { text: 'HEALTHCHECKS_API_KEY=your-healthchecks-io-key' },
        { text: 'see healthchecks io {base64url*30}4a' },
      ],
    },
  },
];
