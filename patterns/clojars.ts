// Deploy tokens of Clojars.
// https://github.com/clojars/clojars-web/wiki/Deploy-Tokens
import type { Pattern } from '../src/model/pattern.ts';

export const clojarsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'clojars.deploy-token',
    family: 'credential',
    title: 'Clojars deploy token',
    description: 'A deploy token of Clojars.',
    impact: 'Whoever has it deploys releases of its owner’s libraries.',
    remedy: 'Disable the token under Deploy Tokens.',
    rotation: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    severity: 'critical',
    confidence: 'high',
    tags: ['registry'],
    references: ['https://github.com/clojars/clojars-web/wiki/Deploy-Tokens'],
    keywords: ['CLOJARS_'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>CLOJARS_[0-9a-f]{60})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'CLOJARS_PASSWORD=CLOJARS_{hex*60}' },
        { text: '{:mvn/repos {"clojars" {:password "CLOJARS_{hex*60}"}}}', path: 'deps.edn' },
      ],
      skip: [{ text: 'CLOJARS_{hex*12}' }, { text: 'CLOJARS_USERNAME=bob' }],
    },
  },
];
