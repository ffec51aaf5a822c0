// LTA DataMall: account key. https://datamall.lta.gov.sg/content/datamall/en/dynamic-data.html
import type { Pattern } from '../src/model/pattern.ts';

export const ltaDatamallPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'lta-datamall.account-key',
    family: 'credential',
    title: 'LTA DataMall account key',
    description: '24 characters of base64 beside LTA DataMall’s name.',
    impact: 'Whoever has it queries timetables and traffic on the account’s plan and uses up its ' + 'quota.',
    remedy:
      'Revoke the key in LTA DataMall’s account settings, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://datamall.lta.gov.sg/content/datamall/en/dynamic-data.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['travel', 'government'],
    references: ['https://datamall.lta.gov.sg/content/datamall/en/dynamic-data.html'],
    names: ['datamall', 'lta_account', 'lta_key', 'lta_api'],
    value: /[A-Za-z0-9+/]{22}==/,
    words: ['key', 'token'],
    examples: {
      match: [
        { text: 'DATAMALL_ACCOUNT_KEY={base64*22}==' },
        { text: 'datamall_account_key = "{base64*22}=="', path: 'app/settings.py' },
      ],
      skip: [{ text: 'DATAMALL_ACCOUNT_KEY=your-datamall-key' }, { text: 'datamall etag: {base64*22}==' }],
    },
  },
];
