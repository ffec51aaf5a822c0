// Zillow: web services id. https://www.zillowgroup.com/developers/
import type { Pattern } from '../src/model/pattern.ts';

export const zillowPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'zillow.zws-id',
    family: 'credential',
    title: 'Zillow web services id',
    description: 'An id for Zillow’s web services, which is their key: `X1-ZW` and two random parts.',
    impact: 'Whoever has it queries property data on the account’s plan and uses up its quota.',
    remedy:
      'Revoke the id in Zillow’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://www.zillowgroup.com/developers/',
    severity: 'low',
    confidence: 'high',
    tags: ['data'],
    references: ['https://www.zillowgroup.com/developers/'],
    keywords: ['X1-ZWz', 'X1-ZWS'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>X1-ZW[SZsz][A-Za-z0-9]{10,20}_[a-z0-9]{4,6})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 2.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ZWSID=X1-ZWz{lowerdigits*14}_{lowerdigits*5}' },
        {
          text: 'http://www.zillow.com/webservice/GetSearchResults.htm?zws-id={~}X1-ZWS{lowerdigits*14}_{lowerdigits*5}&address=a',
        },
      ],
      skip: [{ text: 'zws-id=X1-ZWz_yours' }, { text: 'X1-ZWzxxxxxxxxxxxxxx_xxxxx' }],
    },
  },
];
