// SwitchBot: token, client secret. https://github.com/OpenWonderLabs/SwitchBotAPI
import type { Pattern } from '../src/model/pattern.ts';

export const switchbotPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'switchbot.token',
    family: 'credential',
    title: 'SwitchBot token',
    description: '96 hexadecimal digits beside SwitchBot’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Delete the token on SwitchBot’s page of keys and put a new one where programs read ' +
      'it at run time.',
    rotation: 'https://github.com/OpenWonderLabs/SwitchBotAPI',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://github.com/OpenWonderLabs/SwitchBotAPI'],
    names: ['switchbot', 'switch_bot'],
    value: /[0-9a-f]{96}/,
    examples: {
      match: [
        { text: 'SWITCHBOT_TOKEN={hex*96}' },
        { text: '{"switchbotToken": "{hex*96}"}', path: 'config.json' },
      ],
      skip: [{ text: 'SWITCHBOT_TOKEN=your-switchbot-token' }, { text: 'see switchbot {hex*96}' }],
    },
  },
  {
    kind: 'named',
    id: 'switchbot.client-secret',
    family: 'credential',
    title: 'SwitchBot client secret',
    description: '32 hexadecimal digits beside SwitchBot’s name.',
    impact: 'Whoever has it reads what the devices report and sends them commands.',
    remedy:
      'Regenerate the secret in the SwitchBot dashboard, and look through the usage since ' +
      'it was committed.',
    rotation: 'https://github.com/OpenWonderLabs/SwitchBotAPI',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://github.com/OpenWonderLabs/SwitchBotAPI'],
    names: ['switchbot', 'switch_bot'],
    value: /[0-9a-f]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'SWITCHBOT_CLIENT_SECRET={hex*32}' },
        { text: "const switchbotClientSecret = '{hex*32}';", path: 'src/api.ts' },
      ],
      skip: [{ text: 'SWITCHBOT_CLIENT_SECRET=your-switchbot-secret' }, { text: 'switchbot etag: {hex*32}' }],
    },
  },
];
