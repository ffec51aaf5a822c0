// API keys of Cisco Meraki.
// https://developer.cisco.com/meraki/api-v1/authorization/
import type { Pattern } from '../src/model/pattern.ts';

export const merakiPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'meraki.api-key',
    family: 'credential',
    title: 'Cisco Meraki API key',
    description: 'An API key of the Meraki dashboard, beside its name.',
    impact:
      'Whoever has it reads and changes the organisation’s networks, passwords of wireless ' +
      'networks among them.',
    remedy: 'Revoke the key in the profile under API access.',
    rotation: 'https://developer.cisco.com/meraki/api-v1/authorization/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
    names: ['meraki'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'MERAKI_DASHBOARD_API_KEY={hex*40}' },
        { text: 'X-Cisco-Meraki-API-Key: {hex*40}', path: 'x.http' },
      ],
      skip: [{ text: 'MERAKI_DASHBOARD_API_KEY=your-key' }, { text: 'meraki commit {hex*40}' }],
    },
  },
];
