// Tokens of Ansible Galaxy and Automation Controller.
// https://galaxy.ansible.com/docs/
import type { Pattern } from '../src/model/pattern.ts';

export const ansiblePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'ansible.galaxy-token',
    family: 'credential',
    title: 'Ansible Galaxy token',
    description: 'An API token of Ansible Galaxy or Automation Hub, beside its name.',
    impact: 'Whoever has it publishes collections and roles in its owner’s namespaces.',
    remedy: 'Load a new token in the profile, which revokes the old one.',
    rotation: 'https://docs.ansible.com/ansible/latest/galaxy/user_guide.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: ['https://docs.ansible.com/ansible/latest/galaxy/user_guide.html'],
    names: ['ansible_galaxy', 'galaxy_token', 'galaxy_api', 'galaxy_server', 'ansible_hub', 'automation_hub'],
    value: /[0-9a-f]{40}/,
    words: ['key', 'token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'GALAXY_API_KEY={hex*40}' },
        { text: 'ansible-galaxy collection publish acme-x.tar.gz --token {hex*40}', path: 'x.sh' },
      ],
      skip: [{ text: 'GALAXY_API_KEY=your-key' }, { text: 'ansible-galaxy commit {hex*40}' }],
    },
  },
  {
    kind: 'named',
    id: 'ansible.controller-token',
    family: 'credential',
    title: 'Ansible Controller token',
    description: 'An OAuth token of Ansible Automation Controller, Tower or AWX, beside its name.',
    impact: 'Whoever has it runs jobs on the managed hosts as its owner.',
    remedy: 'Delete the token in the user’s tokens.',
    rotation: 'https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['infrastructure'],
    references: [
      'https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html',
    ],
    names: ['awx', 'tower_oauth', 'controller_oauth', 'ansible_tower', 'tower_token', 'tower_cli'],
    value: /[A-Za-z0-9]{30}/,
    words: ['token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'CONTROLLER_OAUTH_TOKEN={base62*30}' },
        { text: 'awx --conf.token {base62*30} job_templates list', path: 'x.sh' },
      ],
      skip: [{ text: 'TOWER_OAUTH_TOKEN=your-token' }, { text: 'awx job {base62*30}' }],
    },
  },
];
