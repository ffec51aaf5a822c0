// Uptrace: DSN.
// See https://uptrace.dev/get
import type { Pattern } from '../src/model/pattern.ts';

export const uptracePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'uptrace.dsn',
    family: 'credential',
    title: 'Uptrace DSN',
    description: 'The address that telemetry is sent to, with the project’s token as its user.',
    impact: 'Whoever has it sends false data into the account and runs up its bill.',
    remedy: 'Change the project’s token.',
    rotation: 'https://uptrace.dev/get',
    severity: 'medium',
    confidence: 'high',
    tags: ['observability'],
    references: ['https://uptrace.dev/get'],
    keywords: ['uptrace.dev'],
    regex: /https:\/\/(?<secret>[A-Za-z0-9_-]{16,64})@(?:api\.)?uptrace\.dev/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'UPTRACE_DSN=https://{base62*22}@api.uptrace.dev?grpc=4317' },
        { text: 'dsn: "https://{base62*22}@uptrace.dev/1234"' },
      ],
      skip: [{ text: 'https://<secret>@api.uptrace.dev' }],
    },
  },
];
