// Squadcast: refresh token, incident webhook.
// See https://support.squadcast.com/terraform-and-api-documentation/public-api-refresh-token
import type { Pattern } from '../src/model/pattern.ts';

export const squadcastPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'squadcast.refresh-token',
    family: 'credential',
    title: 'Squadcast refresh token',
    description: '80 hexadecimal digits beside Squadcast’s name.',
    impact: 'Whoever has it gets access tokens and reads and changes incidents, schedules and ' + 'users.',
    remedy:
      'Revoke the token in the profile of the user, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://support.squadcast.com/terraform-and-api-documentation/public-api-refresh-token',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://support.squadcast.com/terraform-and-api-documentation/public-api-refresh-token'],
    names: ['squadcast'],
    value: /[0-9a-f]{80}/,
    examples: {
      match: [
        { text: 'SQUADCAST_API_TOKEN={hex*80}' },
        { text: 'squadcast:\n  enabled: true\n  token: {hex*80}\n', path: 'config.yml' },
      ],
      skip: [{ text: 'SQUADCAST_TOKEN=your-squadcast-token' }, { text: 'see squadcast {hex*80}' }],
    },
  },
  {
    kind: 'regex',
    id: 'squadcast.incident-webhook',
    family: 'credential',
    title: 'Squadcast incident webhook',
    description: 'The address to which alerts are posted, with its key in the path.',
    impact: 'Whoever has it opens incidents and wakes people up.',
    remedy: 'Rotate the key of the service.',
    rotation: 'https://support.squadcast.com/terraform-and-api-documentation/public-api-refresh-token',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://support.squadcast.com/terraform-and-api-documentation/public-api-refresh-token'],
    keywords: ['api.squadcast.com/v'],
    regex: /api\.squadcast\.com\/v\d\/incidents\/[a-z0-9-]{2,40}\/(?<secret>[0-9a-f]{40})(?![0-9a-f])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'url: https://api.squadcast.com/v2/incidents/api/{hex*40}' },
        { text: 'curl https://api.squadcast.com/v2/incidents/prometheus/{hex*40} -d @a' },
      ],
      skip: [{ text: 'https://api.squadcast.com/v2/incidents/api/KEY' }],
    },
  },
];
