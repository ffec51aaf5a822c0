// LoRaWAN: session key. https://www.thethingsnetwork.org/docs/lorawan/security/
import type { Pattern } from '../src/model/pattern.ts';

export const lorawanPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'lorawan.session-key',
    family: 'credential',
    title: 'LoRaWAN session key',
    description: 'A session key of a LoRaWAN device: 128 bits in hexadecimal.',
    impact: 'Whoever has both keys decrypts what the device sends and sends in its name.',
    remedy:
      'Let the device join again, so that it gets new session keys, or change them where ' +
      'it is activated by personalization.',
    rotation: 'https://www.thethingsnetwork.org/docs/lorawan/security/',
    severity: 'high',
    confidence: 'medium',
    tags: ['iot'],
    references: ['https://www.thethingsnetwork.org/docs/lorawan/security/'],
    keywords: ['appskey', 'nwkskey', 'app_s_key', 'nwk_s_key', 'app_session_key', 'network_session_key'],
    regex:
      /(?:appskey|app_s_key|nwkskey|nwk_s_key|app_session_key|network_session_key)["'\]]{0,2}\s{0,4}(?:=>|:=|[:=,])\s{0,4}["'`]?(?<secret>[0-9a-f]{32})(?![A-Za-z0-9_-])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    rank: 22,
    examples: {
      match: [{ text: 'appSKey: "{hex*32}"' }, { text: '"nwkskey": "{HEX*32}",', path: 'device.json' }],
      skip: [
        { text: 'appSKey: "00000000000000000000000000000000"' },
        { text: 'NWKSKEY=<your network session key>' },
      ],
    },
  },
];
