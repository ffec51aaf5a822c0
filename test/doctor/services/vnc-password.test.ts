import { describe, expect, test } from 'vitest';
import { vncPassword } from '../../../src/doctor/services/vnc-password.ts';
import { places, remarks } from '../../support/given-site.ts';

const desktop = (environment: string): Record<string, string> => ({
  'compose.yml': `services:
  desktop:
    image: example/desktop
    ports: ["127.0.0.1:5900:5900"]
    environment:
      ${environment}
`,
});

describe('a VNC service of a compose file', () => {
  test.each([
    ['VNC_PASSWORD: ""', ['error compose.yml:6']],
    ['- VNC_PASSWORD=', ['error compose.yml:6']],
    [`- INFRA_VNC_PASSWORD=\${INFRA_VNC_PASSWORD:-}`, ['error compose.yml:6']],
    [`NOVNC_PASSWORD: \${INFRA_NOVNC_PASSWORD-}`, ['error compose.yml:6']],
    [`VNC_PASSWORD: \${VNC_PASSWORD}`, ['warning compose.yml:6']],
    ['VNC_NO_PASSWORD: 1', ['error compose.yml:6']],
    ['DISPLAY: ":0"', ['error compose.yml:2']],
    [`VNC_PASSWORD: \${VNC_PASSWORD:?set it}`, []],
    [`VNC_PASSWORD: \${VNC_PASSWORD:-changed-later}`, []],
    ['- VNC_PASSWORD', []],
    [`VNC_PASSWORD: \${VNC_PASSWORD:-winebot}`, ['warning compose.yml:6']],
    ['VNC_PASSWORD: password', ['warning compose.yml:6']],
    ['VNC_PASSWORD_FILE: /run/secrets/vnc', []],
    ['PASSWORD: something', []],
    ['VNC_NO_PASSWORD: 0\n      VNC_PW: x', []],
  ])('with %s', async (environment, expected) => {
    expect(await places(vncPassword, desktop(environment))).toEqual(expected);
  });

  test('without one is no finding where it is no VNC, where a file or a secret is mounted, or an image has one', async () => {
    expect(
      await places(vncPassword, {
        'compose.yml': `services:
  web:
    image: example/web
    ports: ["127.0.0.1:8080:80"]
  a:
    image: example/novnc
    volumes: ["./passwd:/home/user/.vnc/passwd:ro"]
  b:
    image: example/vnc
    secrets: [vnc_password]
  c:
    image: selenium/standalone-chrome
    ports: ["127.0.0.1:5900:5900"]
  d:
    image: example/vnc
    command: x11vnc -display :0 -rfbauth /etc/x11vnc.pass
`,
      }),
    ).toEqual([]);
  });

  test('whose password is empty in .env is told there, and once', async () => {
    const files = { ...desktop(`VNC_PASSWORD: \${VNC_PASSWORD}`), '.env': 'A=1\nVNC_PASSWORD=\n' };
    expect(await places(vncPassword, files, ['.env'])).toEqual(['error .env:2']);
  });

  test('a sample is empty because it is to be filled in', async () => {
    expect(await places(vncPassword, { '.env.example': 'INFRA_VNC_PASSWORD=\n' })).toEqual([]);
    expect(await places(vncPassword, { 'deploy/prod.env': 'INFRA_VNC_PASSWORD=""\n' })).toEqual([
      'error deploy/prod.env:1',
    ]);
  });
});

describe('a VNC server that is started', () => {
  test.each([
    ['start.sh', 'x11vnc -display :0 -forever -nopw'],
    ['start.sh', 'exec x11vnc -display "$DISPLAY" -forever -shared'],
    ['start.sh', 'vncserver :1 -SecurityTypes None -localhost no'],
    ['start.sh', 'Xvnc :1 -SecurityTypes=None,VncAuth'],
    ['start.sh', 'vncserver :1 \\\n  --I-KNOW-THIS-IS-INSECURE'],
    ['Dockerfile', 'CMD ["x11vnc", "-forever", "-nopw"]'],
    ['Dockerfile', 'CMD ["x11vnc", "-forever", "-shared"]'],
    ['supervisord.conf', 'command=/usr/bin/x11vnc -display :0 -forever'],
    ['vnc.service', 'ExecStart=/usr/bin/x11vnc -display :0 -nopw'],
    ['config/tigervnc.conf', 'SecurityTypes=None'],
  ])('%s: %s', async (path, text) => {
    expect(await places(vncPassword, { [path]: `${text}\n` })).toEqual([`error ${path}:1`]);
  });

  test.each([
    ['start.sh', 'x11vnc -display :0 -forever -rfbauth ~/.vnc/passwd'],
    ['start.sh', 'x11vnc -display :0 -passwdfile /run/secrets/vnc'],
    ['start.sh', 'x11vnc -display :0 $X11VNC_OPTIONS'],
    ['start.sh', 'x11vnc -storepasswd "$VNC_PASSWORD" ~/.vnc/passwd'],
    ['start.sh', 'apt-get install -y x11vnc xvfb'],
    ['start.sh', '# x11vnc -nopw'],
    ['start.sh', 'vncserver :1 -SecurityTypes VncAuth'],
    ['Dockerfile', 'RUN apt-get install -y x11vnc'],
    ['README.md', 'x11vnc -nopw'],
  ])('is right in %s: %s', async (path, text) => {
    expect(await places(vncPassword, { [path]: `${text}\n` })).toEqual([]);
  });

  test('has no default of nothing, even where it is set', async () => {
    const files = { ...desktop(`VNC_PASSWORD: \${VNC_PASSWORD:-}`), '.env': 'VNC_PASSWORD=9Aq-something\n' };
    expect(await places(vncPassword, files, ['.env'])).toEqual(['warning compose.yml:6']);
    const required = {
      ...desktop(`VNC_PASSWORD: \${VNC_PASSWORD:?}`),
      '.env': 'VNC_PASSWORD=9Aq-something\n',
    };
    expect(await places(vncPassword, required, ['.env'])).toEqual([]);
  });

  test('may come from a file that is not in a clone', async () => {
    const image = 'services:\n  x:\n    image: example/vnc\n';
    expect(await places(vncPassword, { 'compose.yml': image })).toHaveLength(1);
    expect(await places(vncPassword, { 'compose.yml': `${image}    env_file: desktop.env\n` })).toEqual([]);
  });

  test.each([
    ['config.yml', 'vnc:\n  password: ""\n', ['error config.yml:2']],
    ['config.toml', '[desktop.vnc]\npassword = ""\n', ['error config.toml:2']],
    ['config.json', '{ "vnc_password": "" }', ['error config.json:1']],
    ['.env', 'VNC_NO_PASSWORD=1\n', ['error .env:1']],
    ['.env.example', 'VNC_NO_PASSWORD=true\n', ['error .env.example:1']],
    ['.vnc/config', 'geometry=800x600\nSecurityTypes=None\n', ['error .vnc/config:2']],
    ['start.sh', 'if [ -n "$P" ]; then x11vnc -rfbauth p; else x11vnc -nopw; fi\n', ['warning start.sh:1']],
    ['start.sh', 'qemu-system-x86_64 -m 2G -vnc 0.0.0.0:0\n', ['error start.sh:1']],
    ['start.sh', 'wayvnc 0.0.0.0\n', ['error start.sh:1']],
    ['config.yml', `vnc:\n  password: "\${VNC_PASSWORD}"\n`, []],
    ['config.yml', 'vnc:\n  password:\n', []],
    ['config.yml', 'database:\n  password: ""\n', []],
    ['config.example.yml', 'vnc:\n  password: ""\n', []],
    ['.env', 'VNC_NO_PASSWORD=0\n', []],
    ['.vnc/config', 'SecurityTypes=VncAuth\n', []],
    ['start.sh', 'qemu-system-x86_64 -vnc :0,password=on\nqemu-system-x86_64 -vnc 127.0.0.1:0\n', []],
    ['start.sh', 'wayvnc --config wayvnc.conf 0.0.0.0\nwayvnc\n', []],
  ])('in %s: %j', async (path, text, expected) => {
    expect(await places(vncPassword, { [path]: text })).toEqual(expected);
  });

  test('without one by choice, or for the machine alone, is a warning', async () => {
    const choice = 'if [ -n "$P" ]; then\n  x11vnc -forever -rfbauth p\nelse\n  x11vnc -forever -nopw\nfi\n';
    expect(await places(vncPassword, { 'start.sh': choice })).toEqual(['warning start.sh:4']);
    for (const own of ['-localhost', '-listen localhost']) {
      expect(await places(vncPassword, { 'start.sh': `x11vnc -nopw ${own}\n` })).toEqual([
        'warning start.sh:1',
      ]);
    }
    expect(
      await places(vncPassword, { 'compose.yml': 'services:\n  x:\n    command: x11vnc -nopw\n' }),
    ).toEqual(['error compose.yml:3']);
  });

  test('says what is open and how to mend it', async () => {
    const [told] = await remarks(vncPassword, { 'run.sh': 'x11vnc -forever\n' });
    expect(told?.message).toBe(
      'A VNC server is started without a password: x11vnc has neither -rfbauth nor -passwd.',
    );
    expect(told?.mend).toContain('-rfbauth');
  });
});
