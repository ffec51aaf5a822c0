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
    keywords: ['AKIA', 'ABIA', 'ACCA'],
    regex:
      /(?<![A-Za-z0-9+_]|[A-Za-z0-9+_]\/)(?<secret>A(?:KIA|BIA|CCA)[A-Z0-9]{16})(?![A-Za-z0-9+=_]|\/(?!\d{8}\/))/,
    checks: [{ kind: 'aws-key-id' }, { kind: 'entropy', bitsMin: 2.5 }, { kind: 'real-value' }],
    allow: [/EXAMPLE$/],
    examples: {
      match: [
        { text: 'aws_access_key_id = AKIA{upperdigits*16}' },
        { text: 'client = Client(key="AKIA{upperdigits*16}")' },
        {
          text: 'Authorization: AWS4-HMAC-SHA256 Credential=AKIA{base32*16}/20260101/eu-west-1/s3/aws4_request',
        },
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
    regex: /(?<![A-Za-z0-9+_]|[A-Za-z0-9+_]\/)(?<secret>ASIA[A-Z0-9]{16})(?![A-Za-z0-9+=_]|\/(?!\d{8}\/))/,
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
    keywords: ['secret', 'AKIA', 'ASIA', 'awssec', 'aws_sec', 'aws-sec', 'aws.sec'],
    companion: {
      title: 'access key id',
      regex: /(?<![A-Za-z0-9+_])(?<companion>A[KS]IA[A-Z0-9]{16})(?![A-Za-z0-9+=_])/,
      need: 'optional',
    },
    regex:
      /(?:secret[_.-]?(?:access[_.-]?)?key(?:[_.-]?(?:id|value))?|aws[_.-]?sec(?:ret)?[_.-]?\w{0,12}|A[KS]IA[A-Z0-9]{16})(?:["'\]`]{0,2}[^\S\n]{0,8}(?:=>|:=|[:=,;|])[^\S\n]{0,8}|[^\S\n]{1,4}|["'`]?\s{0,2}<\/\w{1,30}>\s{0,8}<\w{1,30}>|>|:\/{0,2})["'`]{0,3}(?<secret>(?![0-9a-f]{40})[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/i,
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
        { text: 'aws configure set aws_secret_access_key {base64*40}', path: 'ci.sh' },
        { text: 'new BasicAWSCredentials("AKIA{base32*16}", "{base64*40}")', path: 'src/S3.java' },
        { text: 'AWS_ACCESS_KEY_ID=AKIA{base32*16}\nAWS_SECRET_ACCESS_KEY={base64*40}' },
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
    keywords: [
      'session_token',
      'sessiontoken',
      'security_token',
      'security-token',
      'session-token',
      'securitytoken',
    ],
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
  {
    kind: 'named',
    id: 'aws.secret-key',
    family: 'credential',
    title: 'AWS secret key',
    description: 'A secret of 40 characters beside a name of Amazon’s.',
    impact: 'Whoever has it and the key’s id signs any API call that the IAM user or role may make.',
    remedy:
      'Deactivate the access key in IAM, create a new one where it is still needed, and search CloudTrail for calls that used it.',
    rotation:
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html#Using_RotateAccessKey',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    names: ['aws', 'amazon', 's3', 'amazonaws', 'boto3', 'dynamodb', 'sqs'],
    value: /[A-Za-z0-9/+]{40}/,
    words: ['secret', 'sec_key', 'credentials', '[-_]sk'],
    checks: [
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'entropy', bitsMin: 3.7 },
    ],
    companion: {
      title: 'access key id',
      regex: /(?<![A-Za-z0-9+/_])(?<companion>A[KS]IA[A-Z0-9]{16})(?![A-Za-z0-9+/=_])/,
      need: 'optional',
    },
    rank: 24,
    examples: {
      match: [
        { text: 'S3_SECRET={base64*40}' },
        { text: 'aws:\n  region: eu-west-1\n  secret: {base64*40}\n', path: 'a.yml' },
        { text: 'AmazonS3 secret = "{base64*40}"', path: 'A.java' },
      ],
      skip: [{ text: 'S3_SECRET=$SECRET' }, { text: 'aws s3 secret object sha1: {hex*40}' }],
    },
  },
  {
    kind: 'regex',
    id: 'aws.mws-token',
    family: 'credential',
    title: 'Amazon MWS authorization token',
    description: 'An authorization token of Amazon’s Marketplace Web Service.',
    impact: 'Whoever has it and the developer’s keys reads orders and changes offers of the seller.',
    remedy: 'Revoke the developer’s access in Seller Central under Manage your apps, and authorize again.',
    rotation: 'https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications',
    severity: 'high',
    confidence: 'high',
    tags: ['ecommerce'],
    references: [
      'https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications',
    ],
    keywords: ['amzn.mws.'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>amzn\.mws\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-f-])/i,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'MWS_AUTH_TOKEN=amzn.mws.{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: '"mwsAuthToken": "amzn.mws.{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"', path: 'mws.json' },
      ],
      skip: [{ text: 'amzn.mws.{hex*8}' }, { text: 'amzn.mws.token' }],
    },
  },
  {
    kind: 'regex',
    id: 'aws.login-client-secret',
    family: 'credential',
    title: 'Login with Amazon client secret',
    description:
      'The client secret of an application that uses Login with Amazon, the Selling Partner API or Alexa.',
    impact: 'Whoever has it acts as the application, with refresh tokens also for its users.',
    remedy: 'Rotate the secret in the developer console under Login with Amazon.',
    rotation: 'https://developer-docs.amazon.com/sp-api/docs/rotating-your-apps-lwa-credentials',
    severity: 'high',
    confidence: 'high',
    tags: ['identity', 'ecommerce'],
    references: ['https://developer.amazon.com/docs/login-with-amazon/register-web.html'],
    keywords: ['amzn1.oa2-cs.'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>amzn1\.oa2-cs\.v1\.[0-9a-f]{64})(?![0-9a-f])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{hex*64}' },
        { text: 'client_secret: "amzn1.oa2-cs.v1.{hex*64}"', path: 'sp.yml' },
      ],
      skip: [{ text: 'amzn1.oa2-cs.v1.{hex*20}' }, { text: 'amzn1.application-oa2-client.{hex*32}' }],
    },
  },
  {
    kind: 'regex',
    id: 'aws.login-token',
    family: 'credential',
    title: 'Login with Amazon token',
    description: 'A refresh or access token of Login with Amazon.',
    impact:
      'Whoever has it acts for the user; a refresh token with the client secret does so until it is revoked.',
    remedy: 'Remove the application under the user’s Login with Amazon settings, and authorize again.',
    rotation: 'https://developer.amazon.com/docs/login-with-amazon/refresh-token.html',
    severity: 'high',
    confidence: 'high',
    tags: ['identity', 'ecommerce'],
    references: ['https://developer.amazon.com/docs/login-with-amazon/refresh-token.html'],
    keywords: ['Atzr|', 'Atza|', 'Atzr%7C', 'Atza%7C'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>Atz[ar](?:\||%7[Cc])[A-Za-z0-9_-]{60,1000})(?![A-Za-z0-9_-])/,
    matchBytesMax: 1200,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 3.8 }],
    examples: {
      match: [
        { text: 'REFRESH_TOKEN=Atzr|IwEB{base64url*300}' },
        { text: '"access_token": "Atza|IwEB{base64url*200}"', path: 't.json' },
      ],
      skip: [{ text: 'Atzr|IQEBLzAt...' }, { text: 'Atza|<token>' }],
    },
  },
  {
    kind: 'regex',
    id: 'aws.appsync-api-key',
    family: 'credential',
    title: 'AWS AppSync API key',
    description: 'An API key of an AWS AppSync interface. Applications carry such keys with them.',
    impact: 'Whoever has it calls the operations that the interface opens to key holders.',
    remedy: 'Delete the key under Settings of the interface, and use IAM or Cognito for what is not public.',
    rotation: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html'],
    keywords: ['da2-'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>da2-[a-z0-9]{26})(?![A-Za-z0-9-])/,
    checks: [{ kind: 'real-value' }, { kind: 'entropy', bitsMin: 3.2 }],
    examples: {
      match: [
        { text: '"aws_appsync_apiKey": "da2-{lowerdigits*26}"' },
        { text: 'x-api-key: da2-{lowerdigits*26}', path: 'q.txt' },
      ],
      skip: [{ text: 'da2-{lowerdigits*8}' }, { text: 'da2-xxxxxxxxxxxxxxxxxxxxxxxxxx' }],
    },
  },
  {
    kind: 'named',
    id: 'aws.api-gateway-key',
    family: 'credential',
    title: 'Amazon API Gateway key',
    description: 'An API key beside the address of an interface behind Amazon API Gateway.',
    impact: 'Whoever has it calls the interface within its usage plan.',
    remedy: 'Delete the key under API keys of API Gateway, and create a new one.',
    rotation: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-keys.html',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud'],
    references: [
      'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-setup-api-keys.html',
    ],
    names: ['execute-api', 'api_gateway', 'apigateway', 'apigw'],
    value: /[A-Za-z0-9]{40}/,
    examples: {
      match: [
        {
          text: 'curl https://ab12cd34ef.execute-api.eu-west-1.amazonaws.com/prod/items -H "x-api-key: {base62*40}"',
        },
        { text: 'API_GATEWAY_KEY={base62*40}', path: '.env.live' },
      ],
      skip: [{ text: 'API_GATEWAY_KEY=<key>' }, { text: 'apigateway key commit {hex*40}' }],
    },
  },
  {
    kind: 'named',
    id: 'aws.ses-smtp-password',
    family: 'credential',
    title: 'Amazon SES SMTP password',
    description: 'A password for the SMTP interface of Amazon SES.',
    impact: 'Whoever has it sends mail in the domain’s name.',
    remedy: 'Delete the IAM user’s SMTP credentials and create new ones in the SES console.',
    rotation: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud', 'email'],
    references: ['https://docs.aws.amazon.com/ses/latest/dg/smtp-credentials.html'],
    names: ['email-smtp', 'ses_smtp', 'amazon_ses', 'aws_ses', 'ses', 'smtp'],
    value: /B[A-Za-z0-9+/]{43}/,
    words: ['pass', 'pwd', 'secret', 'credential'],
    checks: [{ kind: 'character-classes', classesMin: 3 }],
    rank: 23,
    examples: {
      match: [
        { text: 'SES_SMTP_PASSWORD=B{base64*43}' },
        {
          text: 'host: email-smtp.eu-west-1.amazonaws.com\nport: 587\npassword: B{base62*43}\n',
          path: 'mail.yml',
        },
      ],
      skip: [{ text: 'SES_SMTP_PASSWORD=<password>' }, { text: 'smtp password: ${P}' }],
    },
  },
  {
    kind: 'regex',
    id: 'aws.bedrock-session-key',
    family: 'credential',
    title: 'Amazon Bedrock short-term API key',
    description: 'A short-term API key of Amazon Bedrock: a signed request, in base64.',
    impact:
      'Until it expires, at the latest after twelve hours, whoever has it calls models at the account’s cost.',
    remedy: 'Wait until it expires, or revoke the sessions of the role that made it.',
    rotation: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud', 'ai'],
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-how.html'],
    keywords: ['bedrock-api-key-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=]{40,3000})(?![A-Za-z0-9+/=])/,
    matchBytesMax: 3200,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'AWS_BEARER_TOKEN_BEDROCK=bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{base64*400}' },
        { text: '{"key": "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t{base64*600}=="}', path: 'k.json' },
      ],
      skip: [{ text: 'bedrock-api-key-<key>' }, { text: 'bedrock-api-key-rotation' }],
    },
  },
  {
    kind: 'regex',
    id: 'aws.ecr-password',
    family: 'credential',
    title: 'Amazon ECR login password',
    description: 'A password for Amazon ECR as get-login-password prints it.',
    impact: 'For twelve hours whoever has it pulls and pushes images as the role that asked for it.',
    remedy: 'Wait until it expires, or revoke the sessions of the role that asked for it.',
    rotation: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
    severity: 'medium',
    confidence: 'high',
    tags: ['cloud', 'registry'],
    references: ['https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html'],
    keywords: ['eyJwYXlsb2FkIjoi'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJwYXlsb2FkIjoi[A-Za-z0-9+/=]{200,4000})(?![A-Za-z0-9+/=])/,
    matchBytesMax: 4300,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'docker login -u AWS --password eyJwYXlsb2FkIjoi{base64*600}' },
        { text: 'ECR_PASSWORD: eyJwYXlsb2FkIjoi{base64*1200}==', path: 'ci.yml' },
      ],
      skip: [{ text: 'eyJwYXlsb2FkIjoi{base64*20}' }, { text: 'eyJwYXlsb2FkIjoi...' }],
    },
  },
];
