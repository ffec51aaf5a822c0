// IFTTT: webhook key, key.
// See https://ifttt.com/maker_webhooks
import type { Pattern } from '../src/model/pattern.ts';

export const iftttPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'ifttt.webhook-key',
    family: 'credential',
    title: 'IFTTT webhook key',
    description: 'The account’s key in an address that triggers an applet.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'in the settings of Webhooks: edit the connection.',
    rotation: 'https://ifttt.com/maker_webhooks',
    severity: 'medium',
    confidence: 'high',
    tags: ['saas', 'iot'],
    references: ['https://ifttt.com/maker_webhooks'],
    keywords: ['maker.ifttt.com'],
    regex:
      /maker\.ifttt\.com\/trigger\/[^\s/"'<>]{1,80}\/(?:json\/)?with\/key\/(?<secret>[A-Za-z0-9_-]{18,50})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'https://maker.ifttt.com/trigger/door/with/key/{base64url*22}' },
        {
          text: 'curl -X POST https://maker.ifttt.com/trigger/alarm/json/with/key/{base64url*43}',
          path: 'a.sh',
        },
      ],
      skip: [
        { text: 'https://maker.ifttt.com/trigger/{event}/with/key/{key}' },
        { text: 'https://maker.ifttt.com/trigger/door/with/key/YOUR_KEY_GOES_HERE_NOW' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'ifttt.key',
    family: 'credential',
    title: 'IFTTT key',
    description: '22 or 43 characters beside IFTTT’s name.',
    impact: 'Whoever has it starts the workflow with data of their choice.',
    remedy: 'in the settings of Webhooks: edit the connection.',
    rotation: 'https://ifttt.com/maker_webhooks',
    severity: 'medium',
    confidence: 'medium',
    tags: ['saas', 'iot'],
    references: ['https://ifttt.com/maker_webhooks'],
    names: ['ifttt'],
    value: /[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{22}/,
    examples: {
      match: [
        { text: 'IFTTT_API_KEY={base64url*19}4a7' },
        { text: 'ifttt:\n  enabled: true\n  api_key: {base64url*19}4a7\n', path: 'config.yml' },
      ],
      skip: [{ text: 'IFTTT_KEY=your-ifttt-key' }, { text: 'see ifttt {base64url*19}4a7' }],
    },
  },
];
