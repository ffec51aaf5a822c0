// NetBox: API token, API token.
// See https://netboxlabs.com/docs/netbox/integrations/rest-api/
import type { Pattern } from '../src/model/pattern.ts';

export const netboxPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'netbox.api-token',
    family: 'credential',
    title: 'NetBox API token',
    description: '40 hexadecimal digits beside NetBox’s name.',
    impact: 'Whoever has it reads and changes the inventory of the network.',
    remedy:
      'Revoke the token under API Tokens of the user, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://netboxlabs.com/docs/netbox/integrations/rest-api/',
    severity: 'high',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://netboxlabs.com/docs/netbox/integrations/rest-api/'],
    names: ['netbox'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'NETBOX_API_TOKEN={hex*40}' },
        { text: '"netboxToken": "{hex*40}"', path: 'config.json' },
        {
          text: 'curl https://netbox.acme.io/api/dcim/devices/ -H "Authorization: Token {hex*40}"',
          path: 'run.sh',
        },
      ],
      skip: [{ text: 'NETBOX_TOKEN=your-netbox-token' }, { text: 'see netbox {hex*40}' }],
    },
  },
  {
    kind: 'regex',
    id: 'netbox.v2-token',
    family: 'credential',
    title: 'NetBox API token, second form',
    description: 'An API token of NetBox in its second form (`nbt_`).',
    impact: 'Whoever has it reads and changes the inventory of the network.',
    remedy:
      'Revoke the token under API Tokens of the user, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://netboxlabs.com/docs/netbox/integrations/rest-api/',
    severity: 'high',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://netboxlabs.com/docs/netbox/integrations/rest-api/'],
    keywords: ['nbt_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>nbt_[A-Za-z0-9]{12}\.[A-Za-z0-9]{40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Authorization: Bearer nbt_{base62*12}.{base62*40}' },
        { text: 'NETBOX_TOKEN=nbt_{base62*12}.{base62*40}' },
      ],
      skip: [{ text: 'nbt_{base62*12}' }],
    },
  },
];
