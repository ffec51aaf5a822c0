// API credentials of Veracode.
// https://docs.veracode.com/r/c_api_credentials3
import type { Pattern } from '../src/model/pattern.ts';

export const veracodePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'veracode.api-secret',
    family: 'credential',
    title: 'Veracode API secret key',
    description: 'The secret key of a Veracode API credential.',
    impact:
      'With the API id, whoever has it reads the known weaknesses of the organisation’s ' +
      'applications and starts scans.',
    remedy: 'Revoke the credential in the account under API Credentials.',
    rotation: 'https://docs.veracode.com/r/c_api_credentials3',
    severity: 'high',
    confidence: 'medium',
    tags: ['security'],
    references: ['https://docs.veracode.com/r/c_api_credentials3'],
    names: ['veracode', 'veracode_api'],
    value: /(?:vera0[1-9][a-z]{2}-)?[0-9a-f]{128}/,
    companion: {
      title: 'API id',
      regex:
        /key_id["']?\s{0,4}[:=]\s{0,4}["']?(?<companion>(?:vera0[1-9][a-z]{2}-)?[0-9a-f]{32})(?![0-9a-f])/i,
      need: 'optional',
    },
    examples: {
      match: [
        { text: 'VERACODE_API_KEY_SECRET={hex*128}' },
        {
          text: '[default]\nveracode_api_key_id = {hex*32}\nveracode_api_key_secret = {hex*128}',
          path: 'veracode.ini',
        },
      ],
      skip: [{ text: 'VERACODE_API_KEY_SECRET=your-secret' }, { text: 'veracode image {hex*128}' }],
    },
  },
];
