// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of other programs.
import { expect, test } from 'vitest';
import { isUse } from '../../../src/doctor/secrets/variable-use.ts';

const name = ['INFRA', 'VNC', 'PASSWORD'].join('_');
const constant = ['INFRA', 'CONFIG', 'NOT', 'FOUND'].join('_');

/** `@` stands for the name. */
function judged(path: string, text: string, of = name): boolean {
  const [before = '', behind = ''] = text.split('@');
  return isUse(path, of, before.slice(before.lastIndexOf('\n') + 1), behind);
}

test.each([
  ['a.js', 'const { @, PORT } = process.env;'],
  ['a.ts', 'const { PORT = 3000, @: password = "" }: Env = process.env;'],
  ['a.mjs', 'const {\n  PORT,\n  @,\n  HOST,\n} = process.env;'],
  ['a.svelte', "<script>import { @ } from '$env/static/private'</script>"],
  ['a.ts', "import { PORT, @ as password } from 'astro:env/server';"],
  ['a.ts', 'const a = process.env.@;'],
  ['a.ts', "const a = process.env['@'];"],
  ['a.ts', 'const a = import.meta.env.@ ?? "";'],
  ['a.py', 'os.environ.get("@", "")'],
  ['a.py', 'a = os.environ["@"]'],
  ['a.py', 'a = Field(alias="@")'],
  ['a.py', '    @: str'],
  ['a.go', 'os.Getenv("@")'],
  ['a.rb', 'ENV.fetch("@")'],
  ['a.rs', 'std::env::var("@")?'],
  ['a.sh', 'vncpasswd "$@"'],
  ['a.sh', 'export @'],
  ['a.sh', ': "${@:?}"'],
  ['Dockerfile', 'ARG @'],
  ['compose.yml', '      - @'],
  ['compose.yml', '      VNC: ${@}'],
  ['compose.yml', '      @: "x"'],
  ['a.service', 'Environment=@=x'],
])('%s: %s is a use', (path, line) => {
  expect(judged(path, line)).toBe(true);
});

test.each([
  ['a.ts', '// process.env.@'],
  ['a.ts', 'run(); // @'],
  ['a.ts', "about: 'a value beside @ is a finding'"],
  ['a.sh', '# set @ before'],
  ['a.yml', 'about: set `@` before'],
  ['a.yml', 'about: set @ before'],
])('%s: %s is none', (path, line) => {
  expect(judged(path, line)).toBe(false);
});

test.each([
  ['a.ts', 'export const @ = "infra_config/not_found" as const;'],
  ['a.ts', 'return E.left(@);'],
  ['a.ts', 'throwError("@");'],
  ['a.java', 'Errors.@.raise();'],
])('%s: %s of a constant is none', (path, line) => {
  expect(judged(path, line, constant)).toBe(false);
});
