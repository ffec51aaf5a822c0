// API keys of Hex (Elixir and Erlang packages).
// https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html
import type { Pattern } from '../src/model/pattern.ts';

export const hexPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hex.api-key',
    family: 'credential',
    title: 'Hex API key',
    description: 'An API or repository key of Hex, beside its name.',
    impact: 'Whoever has it publishes releases of its owner’s packages, or reads private ones.',
    remedy: 'Revoke it with `mix hex.user key revoke` or in the dashboard.',
    rotation: 'https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html'],
    names: ['hex_api', 'hexpm', 'hex_pm', 'hex_auth', 'hex_organization', 'hex.organization'],
    value: /[0-9a-f]{32}/,
    words: ['key', 'token', 'secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'HEX_API_KEY={hex*32}' },
        { text: 'mix hex.organization auth acme --key {hex*32}', path: 'setup.sh' },
      ],
      skip: [{ text: 'HEX_API_KEY=your-key' }, { text: 'hexpm md5 key {hex*32}' }],
    },
  },
];
