// ENTSO-E: security token. https://documenter.getpostman.com/view/7009892/2s93JtP3F6
import type { Pattern } from '../src/model/pattern.ts';

export const entsoePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'entsoe.security-token',
    family: 'credential',
    title: 'ENTSO-E security token',
    description: 'A UUID beside ENTSO-E’s name.',
    impact: 'Whoever has it uses up the owner’s rate limit; most of the data are public.',
    remedy:
      'Revoke the token in ENTSO-E’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://documenter.getpostman.com/view/7009892/2s93JtP3F6',
    severity: 'low',
    confidence: 'medium',
    tags: ['government', 'data'],
    references: ['https://documenter.getpostman.com/view/7009892/2s93JtP3F6'],
    names: ['entsoe', 'entso_e'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['key', 'token', 'secret', 'auth', 'bearer', 'passw', 'cred', 'private'],
    examples: {
      match: [
        { text: 'ENTSOE_SECURITY_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'https://web-api.tp.entsoe.eu/api?securityToken={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}&documentType=A44',
        },
      ],
      skip: [
        { text: 'ENTSOE_SECURITY_TOKEN=your-entsoe-token' },
        { text: 'entsoe etag: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
];
