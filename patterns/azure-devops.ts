// Azure DevOps: repositories, pipelines and packages.
import type { Pattern } from '../src/model/pattern.ts';

export const azureDevopsPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'azure-devops.personal-access-token',
    family: 'credential',
    title: 'Azure DevOps personal access token',
    description: 'A personal access token of Azure DevOps, in the form of 84 characters with a mark.',
    impact:
      'Whoever has it acts as its owner within its scopes: reads and writes repositories, pipelines and packages.',
    remedy: 'Revoke the token under User settings, Personal access tokens.',
    rotation: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/admin-revoke-user-pats',
    severity: 'critical',
    confidence: 'high',
    tags: ['forge', 'cloud'],
    references: [
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
      'https://github.com/microsoft/security-utilities',
    ],
    keywords: ['AZDO'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9_])(?<secret>[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})(?![A-Za-z0-9])/,
    checks: [{ kind: 'azure-annotated-key' }, { kind: 'real-value' }],
    rank: 32,
    examples: {
      match: [
        { text: 'AZURE_DEVOPS_EXT_PAT={base62*52}JQQJ99BCAC{base62*14}AZDO{base62*4}' },
        {
          text: 'git clone https://{base62*52}JQQJ99AKAC{base62*14}AZDO{base62*4}@dev.azure.com/acme/app/_git/app',
          path: 'clone.sh',
        },
      ],
      skip: [{ text: 'AZDO{base62*4}' }, { text: 'AZURE_DEVOPS_EXT_PAT=<pat>' }],
    },
  },
  {
    kind: 'named',
    id: 'azure-devops.access-token',
    family: 'credential',
    title: 'Azure DevOps personal access token (before 2024)',
    description: 'A personal access token of Azure DevOps, in the form of 52 characters, beside its name.',
    impact:
      'Whoever has it acts as its owner within its scopes: reads and writes repositories, pipelines and packages.',
    remedy: 'Revoke the token under User settings, Personal access tokens.',
    rotation: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/admin-revoke-user-pats',
    severity: 'critical',
    confidence: 'high',
    tags: ['forge', 'cloud'],
    references: [
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    names: [
      'azure_devops',
      'azuredevops',
      'dev.azure.com',
      'visualstudio.com',
      'vsts',
      'ado',
      'azdo',
      'vss_nuget',
      'vso',
      'tfs',
      'system_accesstoken',
      'azp',
      'azure_artifacts',
      'pkgs.dev',
      'azure_pat',
      'azure_repos',
      'vsce',
      'vscode_marketplace',
      'vs_marketplace',
      'devops',
      'azure',
    ],
    value: /[a-z2-7]{52}|[A-Z2-7]{52}/,
    words: ['pat', 'token', 'key', 'secret', 'passw', 'auth', 'cred', 'login', '-p', '[:=]'],
    checks: [{ kind: 'azure-devops-token' }],
    rank: 23,
    examples: {
      match: [
        {
          text: 'AZURE_DEVOPS_EXT_PAT={lower*5}4{lower*3}2{lower*6}7{lower*4}3{lower*2}6{lower*5}2{lower*3}5{lower*7}4{lower*2}7{lower*6}',
        },
        {
          text: 'az devops login --organization https://dev.azure.com/acme --token {lower*5}4{lower*3}2{lower*6}7{lower*4}3{lower*2}6{lower*5}2{lower*3}5{lower*7}4{lower*2}7{lower*6}',
          path: 'login.sh',
        },
        {
          text: 'VSS_NUGET_EXTERNAL_FEED_ENDPOINTS={"endpointCredentials": [{"endpoint":"https://pkgs.dev.azure.com/acme", "password":"{lower*5}4{lower*3}2{lower*6}7{lower*4}3{lower*2}6{lower*5}2{lower*3}5{lower*7}4{lower*2}7{lower*6}"}]}',
          path: '.env.ci',
        },
      ],
      skip: [{ text: 'AZURE_DEVOPS_EXT_PAT=<pat>' }, { text: 'vsts token: {lower*5}1' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure-devops.url-token',
    family: 'credential',
    title: 'Azure DevOps address with a token',
    description: 'An address of Azure DevOps with a personal access token in it.',
    impact:
      'Whoever has it acts as its owner within its scopes: reads and writes repositories, pipelines and packages.',
    remedy: 'Revoke the token under User settings, Personal access tokens.',
    rotation: 'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/admin-revoke-user-pats',
    severity: 'critical',
    confidence: 'high',
    tags: ['forge', 'cloud'],
    references: [
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    keywords: ['dev.azure.com', '.visualstudio.com'],
    regex:
      /:\/\/(?:[^\s:@/"'<>]{0,80}:)?(?<secret>[a-z2-7]{52})@(?:[\w-]{1,60}\.)?(?:(?:pkgs\.)?dev\.azure\.com|[\w.-]{1,80}\.visualstudio\.com)/i,
    checks: [{ kind: 'azure-devops-token' }, { kind: 'real-value' }],
    rank: 31,
    examples: {
      match: [
        {
          text: 'git clone https://{lower*5}4{lower*3}2{lower*6}7{lower*4}3{lower*2}6{lower*5}2{lower*3}5{lower*7}4{lower*2}7{lower*6}@dev.azure.com/acme/app/_git/app',
        },
        {
          text: 'origin = https://bob:{lower*5}4{lower*3}2{lower*6}7{lower*4}3{lower*2}6{lower*5}2{lower*3}5{lower*7}4{lower*2}7{lower*6}@acme.visualstudio.com/DefaultCollection/_git/app',
          path: 'x.gitconfig',
        },
      ],
      skip: [
        { text: 'https://bob@dev.azure.com/acme/app/_git/app' },
        { text: 'https://user:<pat>@dev.azure.com/acme' },
      ],
    },
  },
];
