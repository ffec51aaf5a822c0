// SendPulse: client secret. https://sendpulse.com/integrations/api
import type { Pattern } from '../src/model/pattern.ts';

export const sendpulsePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sendpulse.client-secret',
    family: 'credential',
    title: 'SendPulse client secret',
    description: 'The client id or secret of the SendPulse API.',
    impact: 'Whoever has it reads and changes the contacts and sends campaigns in the owner’s name.',
    remedy: 'Regenerate the secret in SendPulse’s settings under API.',
    rotation: 'https://sendpulse.com/integrations/api',
    severity: 'high',
    confidence: 'medium',
    tags: ['email', 'marketing'],
    references: ['https://sendpulse.com/integrations/api'],
    names: ['sendpulse', 'send_pulse'],
    value: /[0-9a-f]{32}/,
    examples: {
      match: [{ text: 'SENDPULSE_CLIENT_SECRET={hex*32}' }, { text: 'sendpulse:\n  secret: {hex*32}' }],
      skip: [
        { text: 'SENDPULSE_CLIENT_SECRET=your_sendpulse_client_secret' },
        { text: 'sendpulse revision {hex*32}' },
      ],
    },
  },
];
