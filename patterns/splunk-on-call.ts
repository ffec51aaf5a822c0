// Splunk On-Call (VictorOps): Splunk On-Call API key, Splunk On-Call REST endpoint.
// See https://help.victorops.com/knowledge-base/api/
import type { Pattern } from '../src/model/pattern.ts';

export const splunkOnCallPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'splunk-on-call.api-key',
    family: 'credential',
    title: 'Splunk On-Call API key',
    description: '32 hexadecimal digits beside VictorOps’ name or in its `X-VO-Api-Key` header.',
    impact: 'Whoever has it reads schedules and users and works on incidents.',
    remedy:
      'Revoke the key under Integrations, API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://help.victorops.com/knowledge-base/api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://help.victorops.com/knowledge-base/api/'],
    names: ['victorops', 'victor_ops', 'vo_api', 'splunk_on_call', 'splunkoncall'],
    value: /[0-9a-f]{32}/,
    companion: {
      title: 'API id',
      regex: /(?:api[_-]?id|X-VO-Api-Id)["' ]{0,2}[:=]["' ]{0,3}(?<companion>[0-9a-f]{8})\b/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'VICTOROPS_API_KEY={hex*32}' },
        { text: '{"VICTOROPS_API_KEY": "{hex*32}"}', path: 'env.json' },
        {
          text: 'curl https://api.victorops.com/api-public/v1/team -H "X-VO-Api-Key: {hex*32}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'VICTOROPS_API_KEY=your-splunk-on-call-key' }, { text: 'see victorops {hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'splunk-on-call.alert-url',
    family: 'credential',
    title: 'Splunk On-Call REST endpoint',
    description: 'The address to which alerts are posted, with its key in the path.',
    impact: 'Whoever has it opens incidents and wakes people up.',
    remedy: 'Rotate the key of the REST integration.',
    rotation: 'https://help.victorops.com/knowledge-base/api/',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/'],
    keywords: ['alert.victorops.com'],
    regex:
      /alert\.victorops\.com\/integrations\/[a-z0-9-]{2,40}\/\d{8}\/alert\/(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![0-9a-f-])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'url: https://alert.victorops.com/integrations/generic/20131114/alert/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/ops',
        },
        {
          text: 'curl https://alert.victorops.com/integrations/prometheus/20131114/alert/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/$routing_key',
        },
      ],
      skip: [{ text: 'https://alert.victorops.com/integrations/generic/20131114/alert/KEY/ops' }],
    },
  },
];
