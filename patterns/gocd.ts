// Access tokens of GoCD.
// https://docs.gocd.org/current/configuration/access_tokens.html
import type { Pattern } from '../src/model/pattern.ts';

export const gocdPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gocd.access-token',
    family: 'credential',
    title: 'GoCD access token',
    description: 'A personal access token of GoCD, beside its name.',
    impact:
      'Whoever has it reads builds and their settings, starts new ones, and may read their ' + 'secrets.',
    remedy: 'Revoke the token under Personal Access Tokens.',
    rotation: 'https://docs.gocd.org/current/configuration/access_tokens.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://docs.gocd.org/current/configuration/access_tokens.html'],
    names: ['gocd'],
    value: /[0-9a-f]{40}/,
    examples: {
      match: [{ text: 'GOCD_ACCESS_TOKEN={hex*40}' }, { text: 'gocd_token: "{hex*40}"', path: 'ci.yml' }],
      skip: [{ text: 'GOCD_ACCESS_TOKEN=your-token' }, { text: 'gocd commit {hex*40}' }],
    },
  },
  {
    kind: 'named',
    id: 'gocd.auto-register-key',
    family: 'credential',
    title: 'GoCD agent auto-register key',
    description: 'The key with which agents register at GoCD.',
    impact: 'Whoever has it registers agents that receive jobs and their secrets.',
    remedy: 'Change agentAutoRegisterKey in the server’s configuration.',
    rotation: 'https://docs.gocd.org/current/advanced_usage/agent_auto_register.html',
    severity: 'high',
    confidence: 'high',
    tags: ['ci'],
    references: ['https://docs.gocd.org/current/advanced_usage/agent_auto_register.html'],
    names: [
      'agent_auto_register_key',
      'agentautoregisterkey',
      'auto.register.key',
      'auto_register_key',
      'go_ea_auto_register',
    ],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['^[\\w-]{0,24}["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'agent.auto.register.key={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        {
          text:
            '<server agentAutoRegisterKey="{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}" ' +
            'webhookSecret="x" />',
          path: 'cruise.xml',
        },
      ],
      skip: [
        { text: 'agent.auto.register.key=your-key' },
        { text: 'agentAutoRegisterKey="00000000-0000-0000-0000-000000000000"' },
      ],
    },
  },
];
