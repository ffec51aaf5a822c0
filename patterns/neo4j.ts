// Neo4j: Aura password.
// See https://neo4j.com/docs/aura/
import type { Pattern } from '../src/model/pattern.ts';

export const neo4jPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'neo4j.aura-password',
    family: 'credential',
    title: 'Neo4j Aura password',
    description: '43 characters beside Neo4j’s name: the password that Aura makes for an instance.',
    impact: 'Whoever has it reads and changes the data.',
    remedy: 'Reset the instance’s password in the console.',
    rotation: 'https://neo4j.com/docs/aura/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['database'],
    references: ['https://neo4j.com/docs/aura/'],
    names: ['neo4j'],
    value: /[A-Za-z0-9_-]{43}/,
    words: ['passw', 'pwd', 'auth', 'secret'],
    examples: {
      match: [
        { text: 'NEO4J_PASSWORD={base64url*43}' },
        { text: 'neo4j:\n  username: neo4j\n  password: {base64url*43}\n', path: 'a.yml' },
      ],
      skip: [{ text: 'NEO4J_PASSWORD=your-neo4j-password' }, { text: 'see neo4j {base64url*43}' }],
    },
  },
];
