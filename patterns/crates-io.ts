// Tokens of Cargo registries.
// https://doc.rust-lang.org/cargo/reference/publishing.html
import type { Pattern } from '../src/model/pattern.ts';

export const cratesIoPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'crates-io.api-token',
    family: 'credential',
    title: 'Cargo registry API token',
    description: 'An API token of the Rust package registry.',
    impact: 'Whoever has it publishes or yanks crates of its owner.',
    remedy: 'Revoke the token under Account Settings, API Tokens.',
    rotation: 'https://doc.rust-lang.org/cargo/commands/cargo-logout.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
    keywords: ['cio'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>cio[A-Za-z0-9]{32})(?![A-Za-z0-9_])/,
    checks: [
      { kind: 'character-classes', classesMin: 3 },
      { kind: 'entropy', bitsMin: 3.8 },
      { kind: 'real-value' },
    ],
    examples: {
      match: [{ text: 'CARGO_REGISTRY_TOKEN=cio{base62*32}' }, { text: 'cargo login cio{base62*32}' }],
      skip: [{ text: 'cio{base62*20}' }, { text: 'cio{lower*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'crates-io.legacy-token',
    family: 'credential',
    title: 'Cargo registry API token in its old form',
    description: 'A token of a Cargo registry without a prefix, beside its name.',
    impact: 'Whoever has it publishes or yanks crates of its owner.',
    remedy: 'Revoke the token under Account Settings, API Tokens.',
    rotation: 'https://doc.rust-lang.org/cargo/commands/cargo-logout.html',
    severity: 'critical',
    confidence: 'low',
    tags: ['registry'],
    references: ['https://doc.rust-lang.org/cargo/reference/publishing.html'],
    names: ['cargo_registry', 'crates_io', 'cargo_token', 'cargo_login', 'cargo_registries'],
    value: /[A-Za-z0-9]{32}/,
    words: ['token', 'key', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])', '^\\s'],
    examples: {
      match: [
        { text: 'CARGO_REGISTRY_TOKEN={base62*32}' },
        { text: 'crates_io_token: {base62*32}', path: 'release.yml' },
      ],
      skip: [{ text: 'CARGO_REGISTRY_TOKEN=your-token' }, { text: 'crates_io file {base62*33}' }],
    },
  },
];
