// ArcGIS: API key, client secret.
// See https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/
import type { Pattern } from '../src/model/pattern.ts';

export const arcgisPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'arcgis.api-key',
    family: 'credential',
    title: 'ArcGIS API key',
    description:
      'An API key of the ArcGIS location platform: `AAPK` or `AAPT` and some 100 ' + 'characters or more.',
    impact: 'Whoever has it geocodes, routes and draws maps at the account’s cost.',
    remedy:
      'Regenerate the key in the ArcGIS dashboard, and look through the usage since it was ' + 'committed.',
    rotation:
      'https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/',
    severity: 'medium',
    confidence: 'high',
    tags: ['maps'],
    references: [
      'https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/',
    ],
    keywords: ['AAPK', 'AAPT'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>AAPK[0-9a-f]{32}[A-Za-z0-9_-]{64}|AAPT[A-Za-z0-9._-]{90,500})(?![A-Za-z0-9._-])/,
    matchBytesMax: 1200,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'ARCGIS_API_KEY=AAPK{hex*32}{base64url*64}' },
        { text: 'esriConfig.apiKey = "AAPTxy8BH1V{base64url*110}..{base62*60}";', path: 'map.js' },
      ],
      skip: [{ text: 'AAPK{hex*32}' }, { text: 'esriConfig.apiKey = "AAPKxxxxxxxx"' }],
    },
  },
  {
    kind: 'named',
    id: 'arcgis.client-secret',
    family: 'credential',
    title: 'ArcGIS client secret',
    description: '32 hexadecimal digits beside ArcGIS’s name.',
    impact: 'Whoever has it requests tokens as the application and reads what it may.',
    remedy:
      'Revoke the secret in ArcGIS’s account settings, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation:
      'https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/',
    severity: 'high',
    confidence: 'medium',
    tags: ['maps'],
    references: [
      'https://developers.arcgis.com/documentation/security-and-authentication/api-key-authentication/',
    ],
    names: ['arcgis', 'esri'],
    value: /[0-9a-f]{32}/,
    words: ['secret'],
    examples: {
      match: [
        { text: 'ARCGIS_CLIENT_SECRET={hex*32}' },
        { text: '<add key="arcgisClientSecret" value="{hex*32}" />', path: 'App.config' },
      ],
      skip: [{ text: 'ARCGIS_CLIENT_SECRET=your-arcgis-secret' }, { text: 'arcgis etag: {hex*32}' }],
    },
  },
];
