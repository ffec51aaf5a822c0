// ServerChan: send key. https://sct.ftqq.com/
import type { Pattern } from '../src/model/pattern.ts';

export const serverchanPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'serverchan.send-key',
    family: 'credential',
    title: 'ServerChan send key',
    description: 'A send key of ServerChan.',
    impact: 'Whoever has it sends notifications to the account’s devices.',
    remedy: 'Reset the key on sct.ftqq.com.',
    rotation: 'https://sct.ftqq.com/',
    severity: 'low',
    confidence: 'high',
    tags: ['messaging'],
    references: ['https://sct.ftqq.com/'],
    keywords: ['SCT', 'sctp'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>SCT\d{3,8}T[A-Za-z0-9]{20,40}|sctp\d{3,8}t[A-Za-z0-9]{20,40})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'SCKEY=SCT{digits*6}T{base62*25}' },
        { text: 'https://sctapi.ftqq.com/sctp{digits*5}t{base62*26}.send' },
      ],
      skip: [{ text: 'SCKEY=SCT123Txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' }, { text: 'SCT123T{hex*9}' }],
    },
  },
];
