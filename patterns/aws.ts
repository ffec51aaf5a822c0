// Amazon Web Services.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const awsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'aws.access-key-id',
    family: 'credential',
    title: 'AWS access key id',
    description: 'The id of a long-term AWS access key.',
    impact:
      'It names the account, and with the secret access key that is usually kept beside it, every ' +
      'API call that the IAM user may make can be signed.',
    remedy:
      'Deactivate the access key in IAM, create a new one where it is still needed, and search ' +
      'CloudTrail for calls that used it.',
    rotation:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html#Using_RotateAccessKey',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud'],
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    ],
    keywords: ['AKIA'],
    regex: /(?<![A-Za-z0-9+/_])(?<secret>AKIA[A-Z0-9]{16})(?![A-Za-z0-9+/=_])/,
    checks: [{ kind: 'aws-key-id' }, { kind: 'entropy', bitsMin: 2.5 }, { kind: 'real-value' }],
    allow: [/EXAMPLE$/],
    examples: {
      match: [
        { text: 'aws_access_key_id = AKIA{upperdigits*16}' },
        { text: 'client = Client(key="AKIA{upperdigits*16}")' },
        { text: 'AWS_ACCESS_KEY_ID: AKIA{base32*16}', path: 'docker-compose.yml' },
      ],
      skip: [
        { text: 'aws_access_key_id = AKIA{upperdigits*12}' },
        { text: 'aws_access_key_id = AKIAIOSFODNN7{~}EXAMPLE' },
        { text: 'id = xAKIA{upperdigits*16}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'aws.temporary-access-key-id',
    family: 'credential',
    title: 'AWS temporary access key id',
    description: 'The id of temporary AWS credentials (STS).',
    impact:
      'With the secret and the session token beside it, whoever has them acts as the role until ' +
      'they expire.',
    remedy:
      'Revoke the sessions of the role in IAM ("Revoke active sessions") and search CloudTrail ' +
      'for calls that used the key.',
    rotation: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes',
    ],
    keywords: ['ASIA'],
    regex: /(?<![A-Za-z0-9+/_])(?<secret>ASIA[A-Z0-9]{16})(?![A-Za-z0-9+/=_])/,
    checks: [{ kind: 'aws-key-id' }, { kind: 'entropy', bitsMin: 2.5 }, { kind: 'real-value' }],
    allow: [/EXAMPLE$/],
    examples: {
      match: [
        { text: 'export AWS_ACCESS_KEY_ID=ASIA{upperdigits*16}' },
        { text: '"AccessKeyId": "ASIA{base32*16}"' },
      ],
      skip: [{ text: 'region = ASIA{upper*6}' }, { text: '"ASIA{lower*16}"' }],
    },
  },
  {
    kind: 'regex',
    id: 'aws.secret-access-key',
    family: 'credential',
    title: 'AWS secret access key',
    description: 'The secret half of an AWS access key.',
    impact: 'Whoever has it and the id signs any API call that the IAM user or role may make.',
    remedy:
      'Deactivate the access key in IAM, create a new one where it is still needed, and search ' +
      'CloudTrail for calls that used it.',
    rotation:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html#Using_RotateAccessKey',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    keywords: ['secret', 'AKIA', 'ASIA'],
    regex:
      /(?:secret[_.-]?(?:access[_.-]?)?key|aws[_.-]?secret|A[KS]IA[A-Z0-9]{16})["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,;|])[^\S\n]{0,8}["'`]{0,3}(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/i,
    checks: [
      { kind: 'entropy', bitsMin: 3.7 },
      { kind: 'character-classes', classesMin: 2 },
      { kind: 'real-value' },
    ],
    allow: [/EXAMPLEKEY$/],
    examples: {
      match: [
        { text: 'aws_secret_access_key = {base64*40}' },
        { text: '    secretAccessKey: "{base64*40}",', path: 'src/config.ts' },
        { text: '{"SecretAccessKey": "{base64*40}"}', path: 'creds.json' },
      ],
      skip: [
        { text: 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/{~}bPxRfiCYEXAMPLEKEY' },
        { text: 'aws_secret_access_key = ${AWS_SECRET_ACCESS_KEY}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'aws.session-token',
    family: 'credential',
    title: 'AWS session token',
    description: 'The session token of temporary AWS credentials.',
    impact:
      'With the key id and the secret beside it, whoever has them acts as the role until they ' + 'expire.',
    remedy: 'Revoke the sessions of the role in IAM ("Revoke active sessions").',
    rotation: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html'],
    keywords: ['session_token', 'sessiontoken', 'security_token', 'security-token'],
    regex:
      /(?:session|security)[_-]?token["'\]]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,])[^\S\n]{0,8}["'`]?(?<secret>(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9/+=]{80,2000})/i,
    matchBytesMax: 2600,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'aws_session_token = IQoJb3JpZ2lu{base64*300}' },
        { text: '"SessionToken": "FwoGZXIvYXdz{base64*200}"', path: 'creds.json' },
      ],
      skip: [
        { text: 'aws_session_token = IQoJb3JpZ2lu{base64*20}...' },
        { text: 'session_token = get_session_token()' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'aws.bedrock-api-key',
    family: 'credential',
    title: 'Amazon Bedrock API key',
    description: 'A long-term API key of Amazon Bedrock.',
    impact: 'Whoever has it calls models at the account’s cost.',
    remedy: 'Delete the key under the IAM user’s Bedrock credentials and create a new one.',
    rotation: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html',
    severity: 'high',
    confidence: 'high',
    tags: ['cloud', 'ai'],
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html'],
    keywords: ['ABSK'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>ABSK[A-Za-z0-9+/]{100,300}={0,2})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'AWS_BEARER_TOKEN_BEDROCK=ABSK{base64*128}' },
        { text: 'headers["x-key"] = "ABSK{base64*132}"' },
      ],
      skip: [{ text: 'ABSK{base64*30}' }],
    },
  },
];
