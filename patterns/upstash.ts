// Upstash: REST token, management key, QStash signing key, QStash token.
// See https://upstash.com/docs/redis/features/restapi
import type { Pattern } from '../src/model/pattern.ts';

export const upstashPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'upstash.rest-token',
    family: 'credential',
    title: 'Upstash REST token',
    description: 'A base64 text beside Upstash’s name: the token of a Redis or Vector database.',
    impact: 'Whoever has it reads and changes the data.',
    remedy: 'Rotate the database’s password in the console.',
    rotation: 'https://upstash.com/docs/redis/features/restapi',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://upstash.com/docs/redis/features/restapi'],
    names: ['upstash'],
    value: /A[A-Za-z0-9+/_-]{35,120}={0,2}/,
    examples: {
      match: [
        { text: 'UPSTASH_REDIS_REST_TOKEN=AX{base62*56}' },
        { text: '{"UPSTASH_REDIS_REST_TOKEN": "AX{base62*56}"}', path: 'env.json' },
      ],
      skip: [{ text: 'UPSTASH_REDIS_REST_TOKEN=your-upstash-token' }, { text: 'see upstash AX{base62*56}' }],
    },
  },
  {
    kind: 'named',
    id: 'upstash.api-key',
    family: 'credential',
    title: 'Upstash management key',
    description: 'A UUID beside Upstash’s name: a key of the management API.',
    impact: 'Whoever has it creates and deletes databases and reads what is in them.',
    remedy:
      'Revoke the key under Account, Management API, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation: 'https://upstash.com/docs/redis/features/restapi',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://upstash.com/docs/devops/developer-api/authentication'],
    names: ['upstash'],
    value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    examples: {
      match: [
        { text: 'UPSTASH_API_KEY={hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        { text: 'upstash_api_key = "{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}"', path: 'app/settings.py' },
      ],
      skip: [
        { text: 'UPSTASH_KEY=your-upstash-key' },
        { text: 'see upstash {hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'upstash.qstash-signing-key',
    family: 'credential',
    title: 'QStash signing key',
    description: 'A key with which QStash signs its requests (`sig_`).',
    impact: 'Whoever has it forges the messages that the endpoint takes for QStash’s.',
    remedy: 'Roll the signing keys in the console.',
    rotation: 'https://upstash.com/docs/qstash/howto/roll-signing-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['database'],
    references: ['https://upstash.com/docs/qstash/howto/signature'],
    keywords: ['sig_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sig_[A-Za-z0-9]{26,32})(?![A-Za-z0-9_-])/,
    checks: [
      { kind: 'entropy', bitsMin: 3.5 },
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [
        { text: 'QSTASH_CURRENT_SIGNING_KEY=sig_{base62*28}' },
        { text: 'nextSigningKey: "sig_{base62*28}"' },
      ],
      skip: [{ text: 'sig_{base62*6}' }, { text: 'sig_verify_payload_with_key_id' }],
    },
  },
  {
    kind: 'regex',
    id: 'upstash.qstash-token',
    family: 'credential',
    title: 'QStash token',
    description: 'A token of QStash: the base64 of a JSON object with `UserID` and `Password`.',
    impact: 'Whoever has it publishes, reads and cancels messages.',
    remedy: 'Roll the token in the console.',
    rotation: 'https://upstash.com/docs/qstash/overall/getstarted',
    severity: 'high',
    confidence: 'high',
    tags: ['database'],
    references: ['https://upstash.com/docs/qstash/overall/getstarted'],
    keywords: ['eyJVc2VySUQiOi'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>eyJVc2VySUQiOi[A-Za-z0-9+/]{80,200}={0,2})(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'base64-contains', text: 'Password' }],
    examples: {
      match: [
        {
          text: 'QSTASH_TOKEN={b64:{"UserID":"{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}","Password":"{hex*32}"}}',
        },
        {
          text: 'qstash = new Client({ token: "{b64:{"UserID":"{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}","Password":"{hex*32}"}}" })',
          path: 'src/q.ts',
        },
      ],
      skip: [{ text: 'QSTASH_TOKEN=<token>' }],
    },
  },
];
