// Voiceflow: API key. https://docs.voiceflow.com/
import type { Pattern } from '../src/model/pattern.ts';

export const voiceflowPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'voiceflow.api-key',
    family: 'credential',
    title: 'Voiceflow API key',
    description: 'A key of a Voiceflow project or workspace.',
    impact: 'Whoever has it runs the agents and reads their transcripts.',
    remedy: 'Regenerate the key in Voiceflow under Integrations.',
    rotation: 'https://docs.voiceflow.com/',
    severity: 'high',
    confidence: 'high',
    tags: ['ai'],
    references: ['https://docs.voiceflow.com/'],
    keywords: ['VF.'],
    regex:
      /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>VF\.(?:DM\.|WS\.)?[0-9a-f]{24}\.[A-Za-z0-9]{16})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.4 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'VOICEFLOW_API_KEY=VF.DM.{hex*24}.{base62*16}' },
        { text: "headers: { Authorization: 'VF.DM.{hex*24}.{base62*16}' }" },
      ],
      skip: [
        { text: 'VOICEFLOW_API_KEY=VF.DM.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' },
        { text: 'VF.DM.{hex*9}' },
      ],
    },
  },
];
