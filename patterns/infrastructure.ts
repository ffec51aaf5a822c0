// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are other languages' own templates.
// `INFRA_<SERVICE>_<CREDENTIAL>`: the convention by which a project names the secrets and the addresses of its own
// infrastructure. The prefix is the user's to choose; what counts as a value beside such a name is judged in code.
import type { Pattern } from '../src/model/pattern.ts';

export const infrastructurePatterns: readonly Pattern[] = [
  {
    kind: 'recognizer',
    recognizer: 'infrastructure-name',
    id: 'infrastructure.secret',
    family: 'infrastructure-secret',
    title: 'Value of an infrastructure secret',
    description:
      'A variable of the form INFRA_<SERVICE>_<CREDENTIAL> has its value beside it. The name says that the value is a credential of the own infrastructure; whoever reads the repository can use it there.',
    remedy:
      'Change the credential at the service that the name tells of, then read it from the environment or a secret store, with no fallback in the code.',
    severity: 'high',
    confidence: 'high',
    rank: 25,
    references: [
      'https://12factor.net/config',
      'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02',
      'https://kubernetes.io/docs/concepts/configuration/secret/',
      'https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/',
    ],
    tags: ['infrastructure'],
    examples: {
      match: [
        { text: 'export INFRA_{~}VNC_PASSWORD=hunter{digits*2}', path: 'run.sh' },
        { text: 'INFRA_{~}GHCR_TOKEN={base62*32}', path: '.env' },
        { text: 'pw=${INFRA_{~}NOVNC_PASSWORD:-winebot{digits*3}}', path: 'run.sh' },
        { text: 'ENV INFRA_{~}HF_TOKEN={base62*32}', path: 'Dockerfile' },
        { text: '      - INFRA_{~}CLOUDFLARE_TOKEN={base62*40}', path: 'compose.yaml' },
        {
          text: '- name: INFRA_{~}UPTIMEROBOT_APIKEY\n  value: "{lowerdigits*24}"',
          path: 'deploy.yaml',
        },
        {
          text: 'const t = process.env.INFRA_{~}WINEBOT_API_TOKEN ?? "{base62*24}";',
          path: 'src/settings.ts',
        },
        { text: 'os.getenv("INFRA_{~}VNC_PASSWORD", "hunter{digits*2}")', path: 'settings.py' },
        { text: 'variable "infra_{~}hf_token" {\n  default = "{base62*32}"\n}', path: 'main.tf' },
        { text: 'kind: Secret\ndata:\n  INFRA_{~}VNC_PASSWORD: {b64:hunter{digits*4}}', path: 'secret.yaml' },
        { text: 'Set `INFRA_{~}VNC_PASSWORD` to `hunter{digits*2}`.', path: 'README.md' },
      ],
      skip: [
        { text: 'export INFRA_{~}VNC_PASSWORD=', path: 'run.sh' },
        { text: 'export INFRA_{~}VNC_PASSWORD="$VNC_PASSWORD"', path: 'run.sh' },
        { text: 'INFRA_{~}VNC_PASSWORD=changeme', path: '.env.example' },
        { text: 'INFRA_{~}GHCR_TOKEN=<your token>', path: 'README.md' },
        { text: 'pw=${INFRA_{~}VNC_PASSWORD:?must be set}', path: 'run.sh' },
        { text: 'INFRA_{~}HF_TOKEN: ${{ secrets.INFRA_{~}HF_TOKEN }}', path: '.github/workflows/ci.yml' },
        { text: '| INFRA_{~}GHCR_TOKEN | GitHub Container Registry token (CI only) |', path: 'README.md' },
        {
          text: '- name: INFRA_{~}VNC_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: vnc\n      key: password',
          path: 'deploy.yaml',
        },
        { text: 'INFRA_{~}WINEBOT_TOKEN_TTL=3600', path: '.env' },
        { text: 'INFRA_{~}HF_TOKEN = get_secret("hf/token")', path: 'settings.py' },
      ],
    },
  },
  {
    kind: 'recognizer',
    recognizer: 'infrastructure-name',
    id: 'infrastructure.topology',
    family: 'infrastructure-secret',
    title: 'Internal address of infrastructure',
    description:
      'A variable of the form INFRA_<SERVICE>_URL, _HOST or _GATEWAY has an internal address beside it, or a URL with a password in it. It tells how the network behind the project is laid out, or lets its reader in.',
    remedy:
      'Read the address from the environment. Change the password if the URL holds one; an address that has been public cannot be taken back, so see that nothing answers there unasked.',
    severity: 'medium',
    confidence: 'high',
    rank: 25,
    references: [
      'https://www.rfc-editor.org/rfc/rfc1918',
      'https://www.rfc-editor.org/rfc/rfc6762#appendix-G',
    ],
    tags: ['infrastructure', 'topology'],
    examples: {
      match: [
        { text: 'INFRA_{~}WINEBOT_API_URL=http://10{~}.20.30.40:8000', path: '.env' },
        { text: 'INFRA_{~}DOCKER_GATEWAY: 172{~}.18.0.1', path: 'compose.yaml' },
        { text: 'INFRA_{~}WINEBOT_SIDECAR_URL ?= http://cv.corp{~}.internal:9000', path: 'Makefile' },
        { text: 'INFRA_{~}WINEBOT_API_URL=https://bot:{base62*16}@api.example.com', path: '.env' },
      ],
      skip: [
        { text: 'INFRA_{~}WINEBOT_API_URL=https://api.example.com', path: '.env' },
        { text: 'INFRA_{~}WINEBOT_API_URL=http://localhost:8000', path: '.env' },
        { text: 'INFRA_{~}WINEBOT_API_URL=http://203.0.113.7:8000', path: '.env' },
        { text: '| INFRA_{~}DOCKER_GATEWAY | Docker bridge gateway IP |', path: 'README.md' },
      ],
    },
  },
];
