// Splunk: HTTP Event Collector token, Observability access token.
// See https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector
import type { Pattern } from '../src/model/pattern.ts';

export const splunkPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'splunk.hec-token',
    family: 'credential',
    title: 'Splunk HTTP Event Collector token',
    description: 'A UUID beside Splunk’s name or `HEC`: what events are sent with.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy:
      'Revoke the token under Settings, Data Inputs, HTTP Event Collector, create a new ' +
      'one where it is still needed, and look through what it was used for.',
    rotation: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector'],
    names: ['splunk', 'http_event_collector'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'SPLUNK_HEC_TOKEN={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'curl -H "Authorization: Splunk {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}" https://splunk.acme.io:8088/services/collector',
          path: 'a.sh',
        },
        {
          text: 'splunk:\n  url: https://hec.acme.io\n  token: {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}\n',
          path: 'values.yaml',
        },
      ],
      skip: [
        { text: 'splunk job {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'SPLUNK_HEC_TOKEN=00000000-0000-0000-0000-000000000000' },
      ],
    },
  },
  {
    kind: 'named',
    id: 'splunk.observability-access-token',
    family: 'credential',
    title: 'Splunk Observability access token',
    description: '22 characters beside the name of SignalFx or Splunk Observability Cloud.',
    impact: 'Whoever has it sends data, or with an API token reads and changes the ' + 'organization.',
    remedy:
      'Revoke the token under Settings, Access Tokens, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://help.splunk.com/en/splunk-observability-cloud',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: ['https://dev.splunk.com/observability/docs/administration/authtokens'],
    names: [
      'signalfx',
      'signal_fx',
      'sfx_auth',
      'sfx_access',
      'x_sf',
      'splunk_access',
      'splunk_observability',
    ],
    value: /[A-Za-z0-9_-]{22}/,
    examples: {
      match: [
        { text: 'SPLUNK_ACCESS_TOKEN={base62*20}a7' },
        {
          text: 'curl https://ingest.us0.signalfx.com/v2/datapoint -H "X-SF-Token: {base62*20}b7"',
          path: 'a.sh',
        },
        { text: 'signalfx_auth_token = "{base62*21}7"', path: 'main.tf' },
      ],
      skip: [{ text: 'SPLUNK_ACCESS_TOKEN=your-splunk-token' }, { text: 'see x sf {base64url*19}4a7' }],
    },
  },
];
