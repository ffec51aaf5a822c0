// Campaign Monitor: API key. https://www.campaignmonitor.com/api/v3-3/getting-started/
import type { Pattern } from '../src/model/pattern.ts';

export const campaignMonitorPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'campaign-monitor.api-key',
    family: 'credential',
    title: 'Campaign Monitor API key',
    description: 'A key of the Campaign Monitor API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Regenerate the key in Campaign Monitor’s account settings.',
    rotation: 'https://www.campaignmonitor.com/api/v3-3/getting-started/',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://www.campaignmonitor.com/api/v3-3/getting-started/'],
    names: ['campaign_monitor', 'createsend'],
    value: /[0-9a-f]{32}|[A-Za-z0-9+/]{86}==/,
    examples: {
      match: [
        { text: 'CAMPAIGN_MONITOR_API_KEY={hex*32}' },
        { text: 'createsend:\n  api_key: "{base64*86}=="' },
      ],
      skip: [
        { text: 'CAMPAIGN_MONITOR_API_KEY=your_campaign_monitor_api_key' },
        { text: 'campaign monitor revision {hex*32}' },
      ],
    },
  },
];
