// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are other languages' own templates.
// Values that a document tells in a sentence or a cell. The notation is that of corpus.ts.
import type { Case } from './corpus.ts';

/** §P is a password of letters alone. */
export const toldWordLeaks: readonly Case[] = [
  ['docs/onboarding.md', 'For the staging box, set `I_VNC_PASSWORD` to `§P` and restart the service.\n'],
  ['docs/onboarding.md', 'Set `I_VNC_PASSWORD` to `§P`.\n'],
  ['docs/onboarding.md', 'Set `I_VNC_PASSWORD` to `§P` first.\n'],
  ['docs/onboarding.md', '`I_VNC_PASSWORD` is `§P`.\n'],
  ['docs/onboarding.md', '`I_VNC_PASSWORD` is set to `§P`.\n'],
  ['docs/onboarding.md', '`I_VNC_PASSWORD` was changed to `§P` in May.\n'],
  ['docs/onboarding.md', '| `I_VNC_PASSWORD` | `§P` |\n'],
  ['docs/onboarding.md', '| Name | Notes |\n|--|--|\n| `I_VNC_PASSWORD` | `§P` |\n'],
];

export const toldLeaks: readonly Case[] = [
  ['docs/onboarding.md', 'I_GHCR_TOKEN (currently §T) expires in May.\n'],
  ['docs/onboarding.md', 'I_GHCR_TOKEN (§T) expires in May.\n'],
  ['docs/onboarding.md', 'I_GHCR_TOKEN (value: §T) expires in May.\n'],
  ['docs/onboarding.md', 'I_GHCR_TOKEN (value:§T, rotated in May).\n'],
  ['docs/onboarding.md', '**I_GHCR_TOKEN** (which is §T) expires in May.\n'],
  ['docs/onboarding.md', 'I_VNC_PASSWORD (currently §P) expires in May.\n'],
];

export const toldHarmless: readonly Case[] = [
  ['docs/onboarding.md', 'Set `I_VNC_PASSWORD` to `true` to enable, or to `required`.\n'],
  [
    'docs/onboarding.md',
    'Set `I_VNC_PASSWORD` to a value of at least 12 characters, then run `docker compose up`.\n',
  ],
  ['docs/onboarding.md', '`I_WINEBOT_API_TOKEN` is read by `start-api.sh` and passed to `uvicorn`.\n'],
  ['docs/onboarding.md', '| `I_GHCR_TOKEN` | `.github/workflows/publish.yml` | 2026-05-01 |\n'],
  ['docs/onboarding.md', 'Pass `I_VNC_PASSWORD` to `TigerVNC`, `x11vncserver`.\n'],
  ['docs/onboarding.md', 'Pass `I_VNC_PASSWORD` to `start-vnc-server`.\n'],
  ['docs/onboarding.md', '`I_VNC_PASSWORD` is passed to `start-the-server`.\n'],
  [
    'docs/onboarding.md',
    'Rename `I_VNC_PASSWORD` to `vncPassword` or set `I_VNC_PASSWORD` to `vnc_password`.\n',
  ],
  [
    'docs/onboarding.md',
    '`I_VNC_PASSWORD` is `required`. `I_VNC_PASSWORD` is `optional`. `I_VNC_PASSWORD` is `mandatory`.\n',
  ],
  ['docs/onboarding.md', 'Set `I_VNC_PASSWORD` to `your-vnc-password`.\n'],
  ['docs/onboarding.md', 'Set `I_VNC_PASSWORD` to `change-me-please`.\n'],
  ['docs/onboarding.md', 'Set `I_VNC_PASSWORD` to `a-strong-password`.\n'],
  ['docs/onboarding.md', 'Set `I_VNC_PASSWORD` to `some-long-random-string`.\n'],
  ['docs/onboarding.md', '`I_VNC_PASSWORD` is used by `winebotserver`.\n'],
  ['docs/onboarding.md', '| Variable | Used by |\n|--|--|\n| `I_VNC_PASSWORD` | `winebotserver` |\n'],
  ['docs/onboarding.md', '| Variable | Purpose |\n|--|--|\n| `I_VNC_PASSWORD` | VNC access password |\n'],
  ['docs/onboarding.md', '| Secret | Store |\n|--|--|\n| `I_VNC_PASSWORD` | `bitwarden` |\n'],
  ['docs/onboarding.md', '| Secret | Secret name |\n|--|--|\n| `I_VNC_PASSWORD` | `infra-vnc-password` |\n'],
  [
    'docs/onboarding.md',
    '| Secret | Kubernetes secret |\n|--|--|\n| `I_VNC_PASSWORD` | `winebot-vnc-credentials` |\n',
  ],
  ['docs/onboarding.md', 'I_GHCR_TOKEN (CI only) and I_HF_TOKEN (required) and I_X_TOKEN (optional).\n'],
  ['docs/onboarding.md', 'I_VNC_PASSWORD (currently unset) and I_X_PASSWORD (default: none)\n'],
  ['docs/onboarding.md', 'I_GHCR_TOKEN (github.com/acme/winebot-images/packages2) is used\n'],
  ['docs/onboarding.md', 'I_GHCR_TOKEN (currently rotated monthly), I_GHCR_TOKEN (see docs/tokens.md#v2)\n'],
  ['docs/onboarding.md', 'I_GHCR_TOKEN (currently 2026-05-01), I_GHCR_TOKEN (default: ${I_GHCR_TOKEN})\n'],
  ['docs/onboarding.md', 'I_GHCR_TOKEN (scope:read_packages)\n'],
  ['docs/onboarding.md', '| Variable | Container |\n|--|--|\n| `I_VNC_PASSWORD` | `winebot-web-server` |\n'],
  ['docs/onboarding.md', '| Variable | Secret store |\n|--|--|\n| `I_VNC_PASSWORD` | `vault-of-acme` |\n'],
  ['docs/onboarding.md', '| Variable | Kept in |\n|--|--|\n| `I_VNC_PASSWORD` | `passwordsafe` |\n'],
  ['docs/onboarding.md', 'We bind `I_VNC_PASSWORD` to `noVNCsession`.\n'],
  [
    'systemd/winebot.service',
    '[Service]\nEnvironment=I_HF_TOKEN=%d/hf\nEnvironment="I_VNC_PASSWORD=%t/winebot/vnc"\nEnvironment=I_GHCR_TOKEN=%h/.ghcr I_X_TOKEN=%E/x-9/token2\n',
  ],
  ['README.md', '| `I_VNC_PASSWORD` | `vnc-password-prod` |\n| `I_VNC_PASSWORD` | `winebot-web-server` |\n'],
];
