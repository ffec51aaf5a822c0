// Whether the name of an infrastructure variable, where it stands, is a use of it: read from the environment or set there.
// Comments, sentences and constants of the same form (`INFRA_CONFIG_NOT_FOUND`, a message's name) are none. Pure.
import { pathTraits } from '../../detect/path-traits.ts';

/** What stands before the name in `process.env.X`, `os.environ.get("X")`, `getenv('X')`, `ENV.fetch("X")`, `secrets.X`. */
const accessor =
  /(?:env\w*|environ\w*|secrets?|vars?|variables?|config\w*|settings?)(?:\W{1,3}(?:get|fetch|require|read|str|string|has|lookup|load|parse)\w*)?\W{0,4}$/i;
/** How names of what is set end: a constant of the program is called otherwise. */
const settingName =
  /_(?:TOKEN|PASSWORD|PASSWD|PASS|PWD|SECRET|KEY|APIKEY|URL|URI|DSN|HOST|ADDRESS|USER|USERNAME|PORT|GATEWAY|CREDENTIALS?|CERT)$/;
const comment = /^\s*(?:\/\/|#|\*|\/\*|--|;|<!--|"""|''')|\s(?:\/\/|#)\s/;
/** Commands and keys that are followed by a bare name. */
const bareNames = /(?:-|\b(?:arg|env|export|unset|declare|local|readonly))[ \t]+$/i;

/**
 * Behind the name in `const { X, PORT: port = 1 } = process.env`, and in `import { X } from '$env/static/private'` of
 * SvelteKit and `astro:env/server`.
 */
const takenApart =
  /^\s*(?::\s*\w+\s*)?(?:=[^,{}]*)?(?:\bas\s+\w+\s*)?(?:,[^{}]*)?\}\s*(?:(?::[^=;]{1,60})?=\s*(?:\w+\.)*(?:process|import\.meta|Deno|Bun)\.env\b|from\s*["'](?:\$env\/|astro:env))/;

/** `before`: the line before it, or some hundred characters of that. `behind`: as much of what follows, in lines. */
export function isUse(path: string, name: string, before: string, behind: string): boolean {
  const after = behind.split('\n', 1)[0] ?? '';
  if (comment.test(before)) return false;
  if (pathTraits(path).source) {
    if (/(?:^|[{,])\s*$/.test(before) && takenApart.test(behind)) return true;
    return isUseInSource(name, before, after);
  }
  // Between blanks or backticks, as in a sentence, and not set there.
  const alone = /[ \t`]$/.test(before) && !bareNames.test(before);
  return !(alone && /^(?:[.,;]?[ \t`](?!\s*[=:])|[.,;]$)/.test(after));
}

function isUseInSource(name: string, before: string, after: string): boolean {
  if (accessor.test(before)) return true;
  if (!settingName.test(name)) return false;
  // `alias="INFRA_VNC_PASSWORD"`, or a field of a class of settings: `INFRA_VNC_PASSWORD: str`.
  return /["'`]$/.test(before) ? /^["'`]/.test(after) : /^\s*$/.test(before) && /^\??\s*[:=]/.test(after);
}
