// InfluxDB: token, 3 token.
// See https://docs.influxdata.com/influxdb/v2/admin/tokens/
import type { Pattern } from '../src/model/pattern.ts';

export const influxdbPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'influxdb.token',
    family: 'credential',
    title: 'InfluxDB token',
    description: '88 base64 characters beside Influx’s name.',
    impact: 'Whoever has it reads and writes buckets; an operator’s token, the whole instance.',
    remedy:
      'Revoke the token under Load Data, API Tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability', 'database'],
    references: ['https://docs.influxdata.com/influxdb/v2/admin/tokens/'],
    names: ['influx', 'influxdb', 'influx_db', 'influxdata'],
    value: /[A-Za-z0-9_-]{86}==/,
    examples: {
      match: [
        { text: 'INFLUXDB_TOKEN={base64url*86}==' },
        {
          text: '[[outputs.influxdb_v2]]\n  urls = ["http://influx:8086"]\n  token = "{base64url*86}=="\n',
          path: 'telegraf.conf',
        },
        {
          text: 'influxdb_client = InfluxDBClient(url="u", token="{base64url*86}==", org="o")',
          path: 'a.py',
        },
      ],
      skip: [{ text: 'INFLUXDB_TOKEN=your-influxdb-token' }, { text: 'see influx {base64url*86}==' }],
    },
  },
  {
    kind: 'regex',
    id: 'influxdb.v3-token',
    family: 'credential',
    title: 'InfluxDB 3 token',
    description: 'A token of InfluxDB 3 (`apiv3_`).',
    impact: 'Whoever has it reads and writes databases; an admin’s, the whole instance.',
    remedy:
      'Revoke the token with `influxdb3 delete token`, create a new one where it is ' +
      'still needed, and look through what it was used for.',
    rotation: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
    severity: 'high',
    confidence: 'high',
    tags: ['observability', 'database'],
    references: ['https://docs.influxdata.com/influxdb3/core/admin/tokens/'],
    keywords: ['apiv3_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>apiv3_[A-Za-z0-9_-]{80,96})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'INFLUXDB3_AUTH_TOKEN=apiv3_{base64url*86}' },
        { text: '"token": "apiv3_{base62*86}"' },
      ],
      skip: [{ text: 'apiv3_key' }, { text: 'OpenAPIV3_1.Document' }],
    },
  },
];
