// VirusTotal: API key.
// See https://docs.virustotal.com/docs/please-give-me-an-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const virustotalPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'virustotal.api-key',
    family: 'credential',
    title: 'VirusTotal API key',
    description: '64 hexadecimal digits beside VirusTotal’s name.',
    impact:
      'Whoever has it searches at the account’s cost and reads what the account has ' + 'stored or uploaded.',
    remedy:
      'Revoke the key in the user’s API key page, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.virustotal.com/docs/api-overview',
    severity: 'medium',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.virustotal.com/docs/please-give-me-an-api-key'],
    names: ['virustotal', 'virus_total', 'vt_api', 'vtapi'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'VIRUSTOTAL_API_KEY={hex*64}' },
        { text: 'curl https://www.virustotal.com/api/v3/users/me -H "x-apikey: {hex*64}"', path: 'run.sh' },
      ],
      skip: [{ text: 'VIRUSTOTAL_KEY=your-virustotal-key' }, { text: 'see virustotal {hex*64}' }],
    },
  },
];
