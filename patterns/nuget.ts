// nuget: NuGet API key.
import type { Pattern } from '../src/model/pattern.ts';

export const nugetPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'nuget.api-key',
    family: 'credential',
    title: 'NuGet API key',
    description: 'An API key of nuget.org.',
    impact: 'Whoever has it pushes packages that match its glob.',
    remedy: 'Delete or regenerate the key under API Keys on nuget.org.',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key'],
    keywords: ['oy2'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>oy2[a-z0-9]{43})(?![A-Za-z0-9_])/,
    checks: [{ kind: 'entropy', bitsMin: 3.5 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'dotnet nuget push a.nupkg -k oy2{lowerdigits*43}' },
        { text: '$ApiKey = "oy2{lowerdigits*43}"', path: 'publish.ps1' },
      ],
      skip: [{ text: 'oy2{lowerdigits*20}' }, { text: 'oy2{upper*43}' }],
    },
  },
];
