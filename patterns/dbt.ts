// dbt Cloud: dbt token, token.
// See https://docs.getdbt.com/docs/dbt-apis/authentication
import type { Pattern } from '../src/model/pattern.ts';

export const dbtPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'dbt.token',
    family: 'credential',
    title: 'dbt token',
    description: 'A service token (`dbtc_`) or a personal access token (`dbtu_`) of dbt.',
    impact: 'Whoever has it runs jobs and reads and changes projects and metadata.',
    remedy:
      'Revoke the token under Account settings, API tokens, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.getdbt.com/docs/dbt-apis/service-tokens',
    severity: 'high',
    confidence: 'high',
    tags: ['data'],
    references: ['https://docs.getdbt.com/docs/dbt-apis/authentication'],
    keywords: ['dbtc_', 'dbtu_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>dbt[cu]_[A-Za-z0-9_-]{24,64})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'DBT_CLOUD_TOKEN=dbtc_{base64url*40}' },
        { text: 'token: "dbtu_{base62*38}4_"', path: 'dbt_cloud.yml' },
      ],
      skip: [{ text: 'dbtc_test_token' }, { text: 'dbtu_{base62*6}' }],
    },
  },
  {
    kind: 'named',
    id: 'dbt.legacy-token',
    family: 'credential',
    title: 'dbt Cloud token',
    description: '40 hexadecimal digits beside dbt’s name: a token in its old form.',
    impact: 'Whoever has it runs jobs and reads and changes projects and metadata.',
    remedy:
      'Revoke the token under Account settings, API tokens, create a new one where it ' +
      'is still needed, and look through what it was used for.',
    rotation: 'https://docs.getdbt.com/docs/dbt-apis/service-tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['data'],
    references: ['https://docs.getdbt.com/docs/dbt-apis/authentication'],
    names: ['dbt_cloud', 'dbtcloud', 'dbt_api', 'dbt_service', 'cloud_getdbt', 'cloud.getdbt'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [
        { text: 'DBT_CLOUD_API_TOKEN={hex*40}' },
        {
          text: 'curl https://cloud.getdbt.com/api/v2/accounts/ -H "Authorization: Token {hex*40}"',
          path: 'a.sh',
        },
      ],
      skip: [{ text: 'DBT_CLOUD_API_TOKEN=your-dbt-token' }, { text: 'see dbt cloud {hex*40}' }],
    },
  },
];
