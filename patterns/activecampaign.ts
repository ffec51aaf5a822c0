// ActiveCampaign: API key. https://developers.activecampaign.com/reference/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const activecampaignPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'activecampaign.api-key',
    family: 'credential',
    title: 'ActiveCampaign API key',
    description: 'A key of the ActiveCampaign API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Reset the key in ActiveCampaign’s settings under Developer.',
    rotation: 'https://developers.activecampaign.com/reference/authentication',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://developers.activecampaign.com/reference/authentication'],
    names: ['activecampaign', 'active_campaign'],
    value: /[0-9a-f]{64}(?:[0-9a-f]{8})?/,
    examples: {
      match: [
        { text: 'ACTIVECAMPAIGN_API_KEY={hex*72}' },
        {
          text: "curl https://acme.activehosted.com/api/3/contacts # activecampaign\n-H 'Api-Token: {hex*72}'",
        },
      ],
      skip: [
        { text: 'ACTIVECAMPAIGN_API_KEY=your_activecampaign_api_key' },
        { text: 'activecampaign built from {hex*72}' },
      ],
    },
  },
];
