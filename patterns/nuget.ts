// API keys of NuGet and Chocolatey.
// https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key
import type { Pattern } from '../src/model/pattern.ts';

export const nugetPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'nuget.api-key',
    family: 'credential',
    title: 'NuGet API key',
    description: 'An API key of nuget.org or of the PowerShell Gallery.',
    impact: 'Whoever has it pushes packages that match its glob.',
    remedy: 'Delete or regenerate the key under API Keys on nuget.org.',
    rotation: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key',
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
  {
    kind: 'named',
    id: 'nuget.legacy-api-key',
    family: 'credential',
    title: 'NuGet or Chocolatey API key in its UUID form',
    description:
      'An API key of a NuGet feed (Chocolatey, ProGet, Nexus, old nuget.org), beside its ' + 'name.',
    impact: 'Whoever has it pushes packages to the feed.',
    remedy: 'Regenerate the key in the feed’s account page.',
    rotation: 'https://docs.chocolatey.org/en-us/create/commands/api-key/',
    severity: 'high',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://docs.chocolatey.org/en-us/create/commands/api-key/'],
    names: ['nuget', 'chocolatey', 'choco', 'proget', 'psgallery'],
    value: /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    words: ['api[-_ ]?key', 'token', 'secret', '\\s-k\\s'],
    examples: {
      match: [
        { text: 'NUGET_API_KEY={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        {
          text:
            'choco apikey --key {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12} --source ' +
            'https://push.chocolatey.org/',
          path: 'publish.ps1',
        },
      ],
      skip: [
        { text: 'nuget project {hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        { text: 'NUGET_API_KEY=00000000-0000-0000-0000-000000000000' },
      ],
    },
  },
];
