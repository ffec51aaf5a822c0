// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are other languages' own templates.
// Cases on which an evaluation from outside failed once, and fresh ones in mixed files. The notation is that of corpus.ts.
import type { Case } from './corpus.ts';

export const evaluatedHarmless: readonly Case[] = [
  ['azure-pipelines.yml', 'env:\n  I_GHCR_TOKEN: $[variables.ghcrToken]\n'],
  ['systemd/winebot.service', '[Service]\nLoadCredential=I_HF_TOKEN:/etc/credstore/hf\n'],
  [
    'systemd/winebot.service',
    '[Service]\nLoadCredentialEncrypted=I_HF_TOKEN:hf9.cred\nImportCredential=I_HF_TOKEN\n',
  ],
  ['scripts/env.ps1', '$env:I_VNC_PASSWORD = Get-Secret -Name vnc -AsPlainText\n'],
  ['scripts/env.ps1', '$env:I_VNC_PASSWORD = Get-Content /run/secrets/vnc\n'],
  [
    'app/click.py',
    '@click.option("--password", envvar="I_VNC_PASSWORD", required=True, help="VNC access password")\n@click.option("--mode", envvar="I_MODE", default="headless-production")\n',
  ],
  [
    'app/click.py',
    '@click.option("--mode", envvar="I_VNC_PASSWORD", required=True)\n@click.option("--mode", envvar="I_MODE", default="headless-production")',
  ],
  [
    'cmd/struct.go',
    'type Config struct {\n\tToken    string `env:"I_WINEBOT_API_TOKEN,required" json:"token"`\n\tPassword string `env:"I_VNC_PASSWORD" validate:"required"`\n\tMode     string `env:"I_MODE" envDefault:"headless-production"`\n}\n',
  ],
  ['docs/placeholders.md', '    I_CLOUDFLARE_TOKEN=(from the dashboard)\n    I_HF_TOKEN=[see the vault]\n'],
  ['README.md', '    I_VNC_PASSWORD=password\n| I_VNC_PASSWORD | secret |\n'],
  ['.env.example', 'I_VNC_PASSWORD=password\nI_NOVNC_PASSWORD=secret\n'],
  ['.env', 'I_VNC_PASSWORD=changeme\nI_NOVNC_PASSWORD=your-password\nI_X_PASSWORD=example\n'],
  ['.env', '# I_VNC_PASSWORD=password\nI_HF_TOKEN=token\nI_X_SECRET=secret\n'],
  ['test/a.sh', 'export I_VNC_PASSWORD=password\n'],
  ['values.yaml', 'existingSecretKeys:\n  I_VNC_PASSWORD: password\n'],
  ['compose.yml', '  I_VNC_PASSWORD: vnc-password\n'],
  ['d.csv', 'name,owner,rotated\nI_VNC_PASSWORD,team-ops2,2024-05-01\n'],
  ['build.gradle.kts', 'buildConfigField("String", "I_HF_TOKEN", "\\"${project.property("hfToken1")}\\"")'],
  ['src/keys.ts', "export const KEYS = { I_HF_TOKEN: 'winebot:hf-token:v2' } as const;"],
  ['x.container', 'Secret=I_VNC_PASSWORD,type=env\nEnvironment=MODE=headless-2\n'],
  ['c.ts', "const given = process.env.I_VNC_PASSWORD;\nconst mode = given ? 'headless-2' : 'window-9';\n"],
  [
    'config.yml',
    'infra:\n  api:\n    key: eu-west-1\n    token: docs/token-v2.md\n    secret_name: winebot-prod-2\n',
  ],
  [
    'src/form.ts',
    "convict({ vnc: { doc: 'pw', default: '', env: 'I_VNC_PASSWORD' }, mode: { default: 'h-22', env: 'I_MODE' } })",
  ],
  ['d.tsv', 'name\tdescription\nI_HF_TOKEN\tHuggingFace\nI_VNC_PASSWORD\tpw for vnc1\n'],
  [
    'k.yaml',
    'kind: SealedSecret\nspec:\n  encryptedData:\n    OTHER: AgA9\n    I_HF_TOKEN: AgBy3i4OJSWK+Pi{~}TySYZZA9\n',
  ],
  [
    'src/form.ts',
    "const f = [{ name: 'I_VNC_PASSWORD', type: 'password', default: '' }, { name: 'I_MODE', default: 'h-22' }];",
  ],
  [
    'src/A.java',
    'String t = System.getenv("I_HF_TOKEN");\nString u = t != null ? "with-token1" : "no-token2";\n',
  ],
  ['src/a.py', 'token = os.getenv("I_HF_TOKEN")\nmode = "auth-2" if token else "anon-2"\n'],
  ['x.sh', "cat > .env <<'EOF'\nI_VNC_PASSWORD=${VNC_PASSWORD}\nI_HF_TOKEN=\nMODE=headless-2\nEOF\n"],
  ['a.ts', "const types = { I_VNC_PASSWORD: 'password' };"],
  [
    'group_vars/all.yml',
    'infra:\n  vnc:\n    password: "{{ vault_vnc }}"\n    secret: vnc-credentials\n    port: 5901\n',
  ],
  ['group_vars/all.yml', 'infra:\n  runner: ubuntu-24\nother:\n  vnc:\n    password: hunter2\n'],
  ['a.ts', "if (x === process.env.I_VNC_PASSWORD || mode === 'headless9') go();"],
  ['.env', 'I_CLOUDFLARE_TOKEN=(from the dashboard)\nI_HF_TOKEN=[see the vault]\n'],
];

export const evaluatedLeaks: readonly Case[] = [
  ['scripts/env.ps1', '$env:I_VNC_PASSWORD = "§P"\n'],
  [
    'vite.config.js',
    "export default defineConfig({\n  define: {\n    'import.meta.env.I_WINEBOT_API_TOKEN': JSON.stringify('§T'),\n  },\n});\n",
  ],
  ['webpack.config.js', "new webpack.DefinePlugin({ 'process.env.I_HF_TOKEN': JSON.stringify('§P') })"],
  ['c.ts', 'I_HF_TOKEN: btoa("§P")'],
  [
    'jenkins/config.xml',
    '<hudson.EnvVars>\n  <entry>\n    <string>I_GHCR_TOKEN</string>\n    <string>§T</string>\n  </entry>\n</hudson.EnvVars>\n',
  ],
  ['android/app/build.gradle', 'buildConfigField "String", "I_WINEBOT_API_TOKEN", "\\"§T\\""\n'],
  ['systemd/winebot.service', '[Service]\nSetCredential=I_VNC_PASSWORD:§P\n'],
  [
    'group_vars/all.yml',
    'infra:\n  region: eu\n  vnc:\n    port: 5901\n    password: §P # old\n  hf:\n    token: "§T"\nother: 1\n',
  ],
  ['config.json', '{\n  "infra": {\n    "vnc": {\n      "port": 1,\n      "password": "§P"\n    }\n  }\n}\n'],
  ['config.toml', '[infra.vnc]\nport = 1\npassword = "§P"\n\n[other]\npassword = "hunter2"\n'],
  ['a.ts', "if (x === process.env.I_VNC_PASSWORD || x === '§P') go();"],
  ['a.py', 'if given.pw == os.environ["I_VNC_PASSWORD"] or given.pw == "§P":\n    go()\n'],
  ['src/A.java', 'String t = System.getenv("I_HF_TOKEN");\nString u = t != null ? t : "§T";\n'],
  [
    'src/form.ts',
    "convict({ vnc: { doc: 'pw', format: String, default: '§P', env: 'I_VNC_PASSWORD' }, m: 1 })",
  ],
  ['x.sh', 'cat > .env <<EOF\nMODE=x\nEOF\nI_VNC_PASSWORD=§P ./run && echo ok\n'],
  ['d.csv', 'key;value\nI_VNC_PASSWORD;§P\n'],
  ['credentials.json', '{"I_HF_TOKEN": "§T"}'],
  ['docs/compose.md', '```yaml\nenvironment:\n  - I_VNC_PASSWORD=§P\n```\n'],
  ['settings.py', 'env = environ.Env(\n    I_VNC_PASSWORD=(str, "§P"),\n    DEBUG=(bool, False),\n)\n'],
  ['c.cpp', 'const char* p = std::getenv("I_VNC_PASSWORD");\nstd::string pw = p ? p : "§P";'],
  ['c.ts', "const given = process.env.I_VNC_PASSWORD;\nconst pw = given || '§P';\n"],
  ['c.py', 'given = os.getenv("I_VNC_PASSWORD")\nconnect(given if given else "§P")\n'],
  ['c.r', 'pw <- Sys.getenv("I_VNC_PASSWORD", unset = "§P")'],
  ['tmux.conf', 'set-environment -g I_VNC_PASSWORD §P'],
  ['Caddyfile', 'basicauth {\n  bot {$I_VNC_PASSWORD:§P}\n}'],
  ['d.csv', 'name,owner,value\nI_VNC_PASSWORD,team-ops2,§P\nI_HF_TOKEN,,\n'],
];

/** Words that are placeholders in a document, and passwords where something runs with them. */
export const weakWordLeaks: readonly Case[] = [
  ['compose.yml', '    environment:\n      - I_VNC_PASSWORD=§P\n'],
  ['compose.yml', '    environment:\n      I_VNC_PASSWORD: "§P"\n'],
  ['deploy.yaml', '        - name: I_VNC_PASSWORD\n          value: §P\n'],
  ['secret.yaml', 'kind: Secret\ndata:\n  I_VNC_PASSWORD: §B\n'],
  ['.env', 'I_VNC_PASSWORD=§P\n'],
  ['run.sh', 'export I_VNC_PASSWORD="${I_VNC_PASSWORD:-§P}"\n'],
  ['Dockerfile', 'ENV I_VNC_PASSWORD=§P\n'],
  ['a.ts', "const pw = process.env.I_VNC_PASSWORD || '§P';"],
  ['a.py', 'pw = os.getenv("I_VNC_PASSWORD", "§P")\n'],
];

/** In these `&`, and sometimes a blank, is a part of the value. */
export const oddPasswordLeaks: readonly Case[] = [
  [
    'provision.sh',
    '#!/bin/bash\ncat > /etc/winebot <<EOF\nI_NOVNC_PASSWORD=§P\nI_WINEBOT_MODE=headless\nEOF\nchmod 600 /etc/winebot\n',
  ],
  ['provision.sh', "tee .env <<-'END' >/dev/null\n\tI_NOVNC_PASSWORD=§P\nEND\n"],
  ['compose.yml', '    environment:\n      - I_VNC_PASSWORD=§P\n'],
  ['cloud-init.yml', 'write_files:\n  - path: /etc/x\n    content: |\n      I_VNC_PASSWORD=§P\n'],
  ['.env', 'I_VNC_PASSWORD=§P\n'],
];
