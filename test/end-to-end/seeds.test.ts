// Documents such as this project was conceived from: security notes that name variables, ranges and files and
// leak nothing, and the same with real values planted. Written for this test; the names of variables are the
// ones that count.
import { describe, expect, test } from 'vitest';
import { makeFolder, writeFiles } from '../support/repository.ts';
import { leaklineJson } from '../support/run-bundle.ts';
import { expand } from '../support/samples.ts';

/** A hardening guide of a containerised bot: names with their purposes, a network, a tunnel, a log line. */
const winebotGuide = (planted = '') => `# Security
Run the container with network isolation where it needs no internet access:
docker run --network none ...
Bind VNC to localhost only: VNC_BIND=127.0.0.1. Use a tunnel: ssh -L 5900:localhost:5900 user@remote-host
Always set a strong VNC_PASSWORD, and an API_TOKEN in production.
| Variable | Purpose |
|---|---|
| INFRA_WINEBOT_API_TOKEN | API authentication token |
| INFRA_WINEBOT_API_URL | WineBot API URL |
| INFRA_WINEBOT_SIDECAR_URL | CV sidecar URL |
| INFRA_VNC_PASSWORD | VNC access password |
| INFRA_NOVNC_PASSWORD | noVNC web access password |
| INFRA_GHCR_TOKEN | GitHub Container Registry token (CI only) |
| INFRA_DOCKER_GATEWAY | Docker bridge gateway IP |
| INFRA_CLOUDFLARE_TOKEN | Cloudflare API token |
| INFRA_UPTIMEROBOT_APIKEY | UptimeRobot API key |
| INFRA_HF_TOKEN | HuggingFace token for model downloads |
Copy .env.example to .env and fill in values. Copy deploy/winebot-credentials.template to /etc/winebot-credentials.
{"ts":"2026-06-28T12:34:56Z","level":"info","logger":"script-name","message":"Processing complete","elapsed_s":123.4}
| 1000-1099 | Local workstation |
${planted}
`;

/** A policy of a chat gateway: options of docker run, names of tokens, credential folders. */
const gatewayPolicy = (planted = '') => `# Security Policy
- **Never commit API keys** to version control; rotate keys periodically
docker run --read-only --tmpfs /tmp:rw,noexec,nosuid,size=100m --cap-drop ALL ...
- The gateway binds to \`lan\` by default; use \`--bind loopback\` for localhost-only access
- Set \`MOLTBOT_TOKEN\` to require authentication
Channel credentials (WhatsApp session, bot tokens) are stored in: \`/config/.clawdbot/credentials/\`
${planted}
`;

/** A checklist with ranges, notations, references and a placeholder. */
const checklist = (planted = '') => `Security
allow_from: ["@alice", "123456789"]
- Private IP ranges (10.x, 192.168.x, 172.16-31.x), localhost (127.x, ::1)
- Link-local addresses (169.254.x, fe80:), alternate notation (octal: 0177.0.0.1, hex: 0x7f.0.0.1)
- IPv6 private ranges (fc00::/7, fd00::/8)
providers:
anthropic:
api_key: "\${ANTHROPIC_API_KEY}" # References .env
ANTHROPIC_API_KEY=sk-ant-your-secret-key
- API keys (sk-ant-, sk-, AKIA, etc.), Bearer tokens, passwords in URLs
Gateway is bound to 0.0.0.0 (all network interfaces). Use '127.0.0.1' for localhost-only access.
${planted}
`;

function findingsIn(name: string, text: string) {
  const folder = makeFolder();
  writeFiles(folder, { [name]: text });
  return leaklineJson(['tree', folder]).report.findings;
}

test.each([
  ['winebot.md', winebotGuide()],
  ['policy.txt', gatewayPolicy()],
  ['checklist.md', checklist()],
])('%s names variables, ranges and files, and leaks nothing', (name, text) => {
  expect(findingsIn(name, text)).toEqual([]);
});

describe('each real value planted in such a document is found', () => {
  const value = expand('{base62*24}', 'seed');
  test.each([
    ['a token', winebotGuide(expand(`INFRA_{~}WINEBOT_API_TOKEN=${value}`))],
    ['a weak password', winebotGuide(expand('INFRA_{~}VNC_PASSWORD=hunter{digits*3}'))],
    [
      'a password in a table',
      winebotGuide(expand('| Variable | Value |\n|---|---|\n| INFRA_{~}NOVNC_PASSWORD | zQ7{base62*9} |')),
    ],
    [
      'an internal address',
      winebotGuide(expand('export INFRA_{~}WINEBOT_API_URL=http://10{~}.31.7.12:8000')),
    ],
    [
      'an internal host',
      winebotGuide(expand('INFRA_{~}WINEBOT_SIDECAR_URL: http://cv-01.corp{~}.internal:9001/')),
    ],
    ['a gateway of its own', winebotGuide(expand('INFRA_{~}DOCKER_GATEWAY=172{~}.23.0.1'))],
    ['a fallback in a script', winebotGuide(expand(`token="\${INFRA_{~}GHCR_TOKEN:-${value}}"`))],
    ['a host of its own in prose', winebotGuide(expand('SSH to ops@192{~}.168.37.44 and restart the bot.'))],
    ['a gateway token', gatewayPolicy(expand(`docker run -e MOLT{~}BOT_TOKEN=${value} moltbot`))],
    ['a bot token', gatewayPolicy(expand('{digits*10}:AA{base62*33}', '7'))],
    ['a provider key', checklist(expand('sk-ant-api03-{base64url*93}AA'))],
    ['an access key id', checklist(expand('aws: AKIA{base32*16}'))],
    ['a bearer header', checklist(`Authorization: Bearer ${value}${value}`)],
    ['a password in a URL', checklist(expand('postgres://bot:{base62*14}@db.example.com/bot'))],
    ['a private address in hexadecimal', checklist(expand('curl http://0x0a{~}1f070c/'))],
  ])('%s', (_, text) => {
    expect(findingsIn('SECURITY.md', text).length).toBeGreaterThan(0);
  });
});
