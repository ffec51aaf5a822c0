// Langfuse: secret key. https://langfuse.com/docs/observability/get-started
import type { Pattern } from '../src/model/pattern.ts';

export const langfusePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'langfuse.secret-key',
    family: 'credential',
    title: 'Langfuse secret key',
    description: 'The secret key of a Langfuse project.',
    impact:
      'With the public key beside it, whoever has it reads the project’s traces, prompts ' +
      'and scores and writes to them.',
    remedy: 'Delete the key pair in the Langfuse project’s settings and create a new one.',
    rotation: 'https://langfuse.com/faq/all/where-are-langfuse-api-keys',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://langfuse.com/docs/observability/get-started'],
    keywords: ['sk-lf-'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>sk-lf-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9_-])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    companion: { title: 'public key', regex: /(?<companion>pk-lf-[0-9a-f-]{36})/, need: 'optional' },
    examples: {
      match: [
        { text: 'LANGFUSE_SECRET_KEY=sk-lf-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}' },
        {
          text: 'Langfuse(public_key="pk-lf-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}", secret_key="sk-lf-{hex*8}-{hex*4}-4{hex*3}-a{hex*3}-{hex*12}")',
          path: 'trace.py',
        },
      ],
      skip: [{ text: 'LANGFUSE_SECRET_KEY=sk-lf-...' }, { text: 'sk-lf-{hex*9}' }],
    },
  },
];
