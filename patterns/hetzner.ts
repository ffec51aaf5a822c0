// Credentials of Hetzner: Cloud, DNS and Robot.
// https://docs.hetzner.cloud/
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const hetznerPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'hetzner.cloud-token',
    family: 'credential',
    title: 'Hetzner Cloud API token',
    description: 'An API token of a Hetzner Cloud project, beside Hetzner’s name.',
    impact: 'Whoever has it creates, rebuilds and deletes the project’s servers, volumes and ' + 'networks.',
    remedy: 'Delete the token in the Cloud Console under Security, API tokens.',
    rotation: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/'],
    names: ['hetzner', 'hcloud', 'hetzner_cloud'],
    value: /[A-Za-z0-9]{64}/,
    examples: {
      match: [
        { text: 'HCLOUD_TOKEN={base62*64}' },
        { text: 'provider "hcloud" {\n  token = "{base62*64}"\n}', path: 'main.tf' },
      ],
      skip: [{ text: 'hcloud image {base62*64}' }, { text: 'HCLOUD_TOKEN=${HCLOUD_TOKEN}' }],
    },
  },
  {
    kind: 'named',
    id: 'hetzner.dns-token',
    family: 'credential',
    title: 'Hetzner DNS API token',
    description: 'An API token of Hetzner DNS.',
    impact: 'Whoever has it changes the account’s DNS zones, and so gets certificates for them.',
    remedy: 'Delete the token in the DNS Console under Manage API tokens.',
    rotation: 'https://docs.hetzner.com/dns-console/dns/general/api-access-token/',
    severity: 'high',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://dns.hetzner.com/api-docs'],
    names: ['hetzner', 'hetzner_dns'],
    value: /[A-Za-z0-9]{32}/,
    examples: {
      match: [
        { text: 'HETZNER_API_KEY={base62*32}' },
        { text: 'hetzner_dns_api_token = {base62*32}', path: 'certbot.ini' },
      ],
      skip: [{ text: 'hetzner volume {base62*32}' }, { text: 'hetzner_dns_api_token = <token>' }],
    },
  },
  {
    kind: 'regex',
    id: 'hetzner.robot-password',
    family: 'credential',
    title: 'Hetzner Robot web service password',
    description: 'The user and password of Hetzner’s Robot web service.',
    impact: 'Whoever has it resets, reinstalls and cancels dedicated servers.',
    remedy: 'Change the password in Robot under Settings, Web service and app settings.',
    rotation: 'https://robot.hetzner.com/doc/webservice/en.html',
    severity: 'critical',
    confidence: 'medium',
    tags: ['cloud'],
    references: ['https://robot.hetzner.com/doc/webservice/en.html'],
    keywords: ['#ws+'],
    regex:
      /(?<companion>#ws\+[A-Za-z0-9]{6,12})["']?(?::|[^\S\n]{0,4}["']?[,;]?\s{0,8}(?:[\w.-]{0,40}(?:password|pass|pw|secret)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?))(?<secret>[^\s"'@<>{}]{8,64})/i,
    checks: [{ kind: 'real-value' }],
    rank: 22,
    examples: {
      match: [
        { text: 'curl -u "#ws+{base62*8}:{base62*12}" https://robot-ws.your-server.de/server' },
        { text: 'hetzner_user: "#ws+{base62*8}"\nhetzner_password: "{base62*14}"', path: 'robot.yml' },
      ],
      skip: [
        { text: 'user: "#ws+xxxxxxx"' },
        { text: 'curl -u "#ws+{base62*8}:$PASSWORD" https://robot-ws.your-server.de/server' },
      ],
    },
  },
];
