// 2Factor: key in a URL. https://2factor.in/API/DOCS/
import type { Pattern } from '../src/model/pattern.ts';

export const twoFactorInPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'two-factor-in.key-in-path',
    family: 'credential',
    title: '2Factor key in a URL',
    description: 'A UUID in the path of a request to 2Factor.',
    impact: 'Whoever has it sends messages or places calls at the account’s cost and reads its ' + 'history.',
    remedy:
      'Regenerate the key in the 2Factor dashboard, and look through the usage since it ' + 'was committed.',
    rotation: 'https://2factor.in/API/DOCS/',
    severity: 'high',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://2factor.in/API/DOCS/'],
    keywords: ['2factor.in/'],
    regex: /2factor\.in\/API\/(?:V\d|R\d)\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\//i,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'https://2factor.in/API/V1/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/SMS/+919999999999/AUTOGEN',
        },
        {
          text: '$url = "https://2factor.in/API/V1/{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}/SMS/" . $to;',
          path: 'otp.php',
        },
      ],
      skip: [
        { text: 'https://2factor.in/API/V1/{api_key}/SMS/{phone}/AUTOGEN' },
        { text: 'https://2factor.in/API/V1/XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX/SMS/1' },
      ],
    },
  },
];
