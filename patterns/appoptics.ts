// SolarWinds Observability (AppOptics): AppOptics or Librato token, SolarWinds ingestion token.
// See https://documentation.solarwinds.com/en/success_center/observability/
import type { Pattern } from '../src/model/pattern.ts';

export const appopticsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'appoptics.api-token',
    family: 'credential',
    title: 'AppOptics or Librato token',
    description: '64 hexadecimal digits beside the name of AppOptics or Librato.',
    impact: 'Whoever has it reads what is monitored and changes monitors, dashboards and users.',
    remedy:
      'Revoke the token under Settings, API Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://documentation.solarwinds.com/en/success_center/observability/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://documentation.solarwinds.com/en/success_center/observability/'],
    names: ['appoptics', 'librato'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'APPOPTICS_TOKEN={hex*64}' },
        { text: '"appopticsToken": "{hex*64}"', path: 'config.json' },
      ],
      skip: [{ text: 'APPOPTICS_TOKEN=your-appoptics-token' }, { text: 'see appoptics {hex*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'appoptics.ingestion-token',
    family: 'credential',
    title: 'SolarWinds ingestion token',
    description: '71 characters beside SolarWinds’ name: what telemetry is sent with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token under Settings, API Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://documentation.solarwinds.com/en/success_center/observability/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://documentation.solarwinds.com/en/success_center/observability/'],
    names: ['solarwinds', 'sw_apm', 'solarwinds_apm'],
    value: /[A-Za-z0-9_-]{71}/,
    examples: {
      match: [
        { text: 'SW_APM_SERVICE_KEY={base64url*71}:app' },
        { text: 'solarwinds_apm.service_key = "{base64url*71}:app"', path: 'a.ini' },
      ],
      skip: [{ text: 'SW_APM_SERVICE_KEY=<token>:app' }],
    },
  },
];
