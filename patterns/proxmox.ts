// API tokens of Proxmox.
// https://pve.proxmox.com/wiki/Proxmox_VE_API
import type { Pattern } from '../src/model/pattern.ts';

export const proxmoxPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'proxmox.api-token',
    family: 'credential',
    title: 'Proxmox API token',
    description: 'An API token of Proxmox VE, Backup Server or Mail Gateway, with its user and id.',
    impact: 'Whoever has it manages the virtual machines and storage that it may.',
    remedy: 'Remove it with `pveum user token remove` and create a new one.',
    rotation: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
    severity: 'critical',
    confidence: 'high',
    tags: ['infrastructure'],
    references: ['https://pve.proxmox.com/wiki/Proxmox_VE_API'],
    keywords: [
      'PVEAPIToken',
      'PBSAPIToken',
      'PMGAPIToken',
      '@pam!',
      '@pve!',
      '@pbs!',
      '@pmg!',
      'proxmox',
      'pm_api',
      'pve_api',
    ],
    regex:
      /(?:(?:P(?:VE|BS|MG)APIToken[=:\s]{1,4}[\w.-]{1,60}@[A-Za-z0-9.-]{2,40}|[\w.-]{1,60}@(?:pam|pve|pbs|pmg))![\w.-]{1,60}[=:]|(?:proxmox|pm_api|pve_api)[\w.-]{0,30}(?:secret|token)["']?\s{0,4}[:=]\s{0,4}["']?)(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![A-Za-z0-9-])/i,
    checks: [{ kind: 'real-value' }],
    examples: {
      match: [
        { text: 'Authorization: PVEAPIToken=root@pam!ci={hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}' },
        {
          text:
            'pm_api_token_id = "terraform@pve!tf"\n' +
            'pm_api_token_secret = "{hex*8}-{hex*4}-{hex*4}-{hex*4}-{hex*12}"',
          path: 'x.tfvars',
        },
      ],
      skip: [
        { text: 'Authorization: PVEAPIToken=USER@REALM!TOKENID=UUID' },
        { text: 'root@pam!monitoring=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx' },
      ],
    },
  },
];
