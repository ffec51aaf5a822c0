// Snowflake: connection string.
// See https://docs.snowflake.com/en/user-guide/programmatic-access-tokens
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const snowflakePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'snowflake.connection-string',
    family: 'credential',
    title: 'Snowflake connection string',
    description: 'The address of a Snowflake account with a user and a password in it.',
    impact: 'Whoever has it reads and changes what the user may.',
    remedy: 'Change the user’s password, and use key pairs.',
    rotation: 'https://docs.snowflake.com/en/user-guide/admin-user-management',
    severity: 'critical',
    confidence: 'high',
    tags: ['data'],
    references: ['https://docs.snowflake.com/en/developer-guide/python-connector/sqlalchemy'],
    keywords: ['snowflake://'],
    regex:
      /snowflake:\/\/(?<user>[^\s:@/"'<>]{1,100}):(?<secret>[^\s/"'<>@]{4,200})@(?<host>[^\s/"'<>?]{3,200})/,
    checks: [{ kind: 'real-value' }],
    matchBytesMax: 520,
    rank: 21,
    examples: {
      match: [
        { text: 'create_engine("snowflake://svc_load:{print*14}4@ab12345.eu-west-1/RAW/PUBLIC")' },
        { text: 'SNOWFLAKE_URL=snowflake://loader:{base62*16}@acme-prod/db?warehouse=wh' },
      ],
      skip: [
        { text: 'snowflake://user:${PASSWORD}@account/db' },
        { text: 'snowflake://user:password@account/db' },
      ],
    },
  },
];
