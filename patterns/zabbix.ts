// Zabbix: API token, session id.
// See https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens
import type { Pattern } from '../src/model/pattern.ts';

export const zabbixPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'zabbix.api-token',
    family: 'credential',
    title: 'Zabbix API token',
    description: '64 hexadecimal digits beside Zabbix’s name.',
    impact: 'Whoever has it reads and changes monitoring, and may run scripts on hosts as its ' + 'user.',
    remedy:
      'Revoke the token under Users, API tokens, create a new one where it is still ' +
      'needed, and look through what it was used for.',
    rotation:
      'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
    severity: 'high',
    confidence: 'medium',
    tags: ['observability'],
    references: [
      'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
    ],
    names: ['zabbix'],
    value: /[0-9a-f]{64}/,
    examples: {
      match: [
        { text: 'ZABBIX_API_TOKEN={hex*64}' },
        { text: '{"ZABBIX_API_TOKEN": "{hex*64}"}', path: 'env.json' },
      ],
      skip: [{ text: 'ZABBIX_TOKEN=your-zabbix-token' }, { text: 'see zabbix {hex*64}' }],
    },
  },
  {
    kind: 'named',
    id: 'zabbix.session-id',
    family: 'credential',
    title: 'Zabbix session id',
    description:
      '32 hexadecimal digits beside Zabbix’s name: a session that the API’s login ' +
      'gives, or a script’s token.',
    impact: 'Whoever has it acts as its user until it ends.',
    remedy: 'Log the session out (user.logout).',
    rotation:
      'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
    severity: 'medium',
    confidence: 'medium',
    tags: ['observability'],
    references: [
      'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
    ],
    names: ['zabbix'],
    value: /[0-9a-f]{32}/,
    words: ['auth', 'token', 'session'],
    examples: {
      match: [
        { text: 'ZABBIX_AUTH_TOKEN={hex*32}' },
        { text: 'zabbix = {"jsonrpc": "2.0", "method": "host.get", "auth": "{hex*32}"}', path: 'a.py' },
      ],
      skip: [{ text: 'ZABBIX_TOKEN=your-zabbix-token' }, { text: 'see zabbix {hex*32}' }],
    },
  },
];
