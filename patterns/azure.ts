// Microsoft Azure and Azure DevOps.
import type { Pattern } from '../src/model/pattern.ts';

export const azurePatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'azure.storage-account-key',
    family: 'credential',
    title: 'Azure storage or Cosmos DB account key',
    description: 'The account key of an Azure storage account or Cosmos DB.',
    impact: 'Whoever has it reads, changes and deletes all data in it.',
    remedy: 'Rotate the key under Access keys of the account; prefer Entra ID over account keys.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage'],
    keywords: ['AccountKey=', 'AccountKey"', 'account_key', 'accountKey'],
    regex: /account_?key["']?[^\S\n]{0,4}[:=][^\S\n]{0,4}["']?(?<secret>[A-Za-z0-9+/]{86}==)/i,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    allow: [/^Eby8vdM02xNOcqFlqUwJPL/, /^C2y6yDjf5.R/],
    examples: {
      match: [
        {
          text: 'DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={base64*86}==;EndpointSuffix=core.windows.net',
        },
        { text: '"accountKey": "{base64*86}=="', path: 'local.json' },
        { text: 'AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey={base64*86}==;' },
      ],
      skip: [{ text: 'AccountName=acme;AccountKey=...;' }, { text: 'AccountKeyLength=88' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure.shared-access-key',
    family: 'credential',
    title: 'Azure shared access key',
    description: 'A shared access key of Azure Service Bus, Event Hubs or IoT Hub.',
    impact: 'Whoever has it sends and receives messages.',
    remedy: 'Regenerate the key under Shared access policies.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas'],
    keywords: ['SharedAccessKey='],
    regex: /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={base64*43}=',
        },
        {
          text: 'HostName=acme.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey={base64*43}=',
        },
      ],
      skip: [{ text: 'SharedAccessKey=<key>' }, { text: 'SharedAccessKeyName=Root' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure.client-secret',
    family: 'credential',
    title: 'Microsoft Entra client secret',
    description: 'The client secret of an application in Microsoft Entra ID (Azure AD).',
    impact: 'Whoever has it signs in as the application.',
    remedy:
      'Delete the secret under App registrations, Certificates & secrets, and look through the ' +
      'sign-in log.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: ['https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials'],
    keywords: ['Q~'],
    regex: /(?<![A-Za-z0-9_~.-])(?<secret>[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?![A-Za-z0-9_~.-])/,
    checks: [{ kind: 'entropy', bitsMin: 3.8 }, { kind: 'real-value' }],
    examples: {
      match: [
        { text: 'AZURE_CLIENT_SECRET={base62*3}8Q~{base62*34}' },
        { text: 'client_secret = "{base62*3}7Q~{base62*31}"', path: 'main.tf' },
      ],
      skip: [{ text: 'abc8Q~{base62*10}' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure.sas-token',
    family: 'credential',
    title: 'Azure SAS token',
    description: 'A shared access signature of Azure storage.',
    impact: 'Whoever has it does what its permissions say until it expires.',
    remedy:
      'Let it expire, or rotate the account key or revoke the stored access policy that signed ' + 'it.',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview'],
    keywords: ['sig='],
    regex:
      /[?&;"'](?:sv|se|sp|sr|ss|st|spr|srt)=[^\s"'<>]{10,300}?&(?:amp;)?sig=(?<secret>[A-Za-z0-9%+/]{40,70}(?:%3D|=)?)/,
    checks: [{ kind: 'entropy', bitsMin: 4 }, { kind: 'real-value' }],
    examples: {
      match: [
        {
          text: 'https://acme.blob.core.windows.net/c/f?sv=2022-11-02&st=2026-01-01T00%3A00%3A00Z&se=2027-01-01T00%3A00%3A00Z&sr=c&sp=rl&sig={base62*42}%3D',
        },
        {
          text: 'SAS="?sv=2022-11-02&ss=b&srt=sco&sp=rwdl&se=2027-01-01&spr=https&sig={base62*43}%3D"',
          path: 'up.sh',
        },
      ],
      skip: [{ text: '?sv=2022-11-02&sp=rl&sig=REDACTED' }, { text: '?sv=1&sig={base62*8}' }],
    },
  },
  {
    kind: 'regex',
    id: 'azure-devops.personal-access-token',
    family: 'credential',
    title: 'Azure DevOps personal access token',
    description: 'A personal access token of Azure DevOps.',
    impact: 'Whoever has it acts as its owner within its scopes.',
    remedy: 'Revoke the token under User settings, Personal access tokens.',
    severity: 'critical',
    confidence: 'high',
    tags: ['cloud'],
    references: [
      'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    ],
    keywords: ['AZDO'],
    regex: /(?<!(?<!\\|%.)[A-Za-z0-9])(?<secret>[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4})(?![A-Za-z0-9])/,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'AZURE_DEVOPS_EXT_PAT={base62*76}AZDO{base62*4}' },
        { text: '"{base62*76}AZDO{base62*4}"' },
      ],
      skip: [{ text: 'AZDO{base62*4}' }],
    },
  },
];
