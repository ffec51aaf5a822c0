// Values that stand for one that is kept elsewhere: a variable, a template's slot, a path, a secret store, a cipher text.
// Each entry is anchored or bounded, and linear in the length of the value.

interface ReferenceForm {
  readonly form: RegExp;
  /** A clause: what the value refers to. */
  readonly reason: string;
}

/** Forms that are a reference when they make up the whole value. */
const wholeForms: readonly ReferenceForm[] = [
  { form: /^\$\(.*\)?$|^`.*`?$/s, reason: 'the output of a command' },
  { form: /^(?:\\?["'])?\$\{[^}]*\}?$|^\$\$?[A-Za-z_]\w*$|^\$[0-9@*#?!]$/, reason: 'refers to a variable' },
  { form: /^\$\$?\([\w.-]+\)$|^\$\{\{.*|^\$\[.*\]$/s, reason: 'refers to a variable' },
  { form: /^\$(?:env|Env|ENV|script|global|using):\w+/, reason: 'refers to a variable' },
  { form: /^\(\(.*\)\)$|^[\w-]+(?:\/[\w-]+)+#[\w.-]+$/, reason: 'a slot of a template' },
  { form: /^\{\{.*|^\{%.*|^\[\[.*\]\]$/s, reason: 'a slot of a template' },
  { form: /^<<?[^<>\n]*>?>?$|^\u00ab.*\u00bb$/, reason: 'a slot to be filled in' },
  { form: /^\{[A-Za-z_][\w.: -]*\}$|^#\{.*\}?$|^\[%.*|^<%.*/s, reason: 'a slot of a template' },
  { form: /^\{\d?(?:![rsa])?(?::[^{}]{1,12})?\}$/, reason: 'a slot of a template' },
  // The samples of pattern catalogues, this project's own among them: `ghp_{base62*36}`, `10{~}.20.30.40`.
  {
    form: /\{(?:[A-Za-z][A-Za-z0-9]*\*\d+|~)\}|\{(?:b64(?:url)?|crc32|jwt|pem1?):/,
    reason: 'a template of a sample',
  },
  {
    form: /^%[A-Za-z_][\w.]*(?:\([^)]*\))?%$|^%%[A-Za-z_]\w*%%$|^![A-Za-z_]\w*!$/,
    reason: 'refers to a variable',
  },
  { form: /^@@?[A-Za-z_][\w.-]*@@?$|^__[A-Za-z][\w-]*?__$|^##?[A-Z_]+##?$/, reason: 'a slot of a template' },
  { form: /^%\{[^{}]*\}$/, reason: 'refers to a variable' },
  { form: /^%\([\w.-]+\)[sd]$|^%[sdv]$|^:[a-z_]{2,}$/, reason: 'a slot of a template' },
  {
    form: /^(?:!vault|!ref|!sub|!getatt|!importvalue|!findinmap|!env|!secret|!env_var|!reference|!encrypted)\b/i,
    reason: 'a tag that fetches the value',
  },
  {
    form: /^(?:vault|secretsmanager|ssm|bws|doppler|infisical|keyvault|kv|sops|secret|secrets|gsm|awssm|keyring|keychain|credstash|chamber|lastpass|bitwarden|1password|onepassword|conjur|parameterstore|ssm-secure|env|environment|credentials|credential|awssecret|gcpsecret|k8s|kubernetes|docker-secret|file|environ|gcp|aws|azure|hashivault):\/{0,3}[\w./#@{}$:?=-]+$/i,
    reason: 'refers to a secret store',
  },
  {
    form: /^(?:op|azurekeyvault|akvs|gcp-sm|gcpsm|gcpsecretmanager|gcp-secretmanager|sm|aws-sm|awssm|aws-ssm|bw|pass|secretref|keyvaultref|valueFrom):\/\//i,
    reason: 'refers to a secret store',
  },
  {
    form: /^ref\+[a-z0-9-]+:|^secretref:|^keyvaultref:|^@Microsoft\.KeyVault\(/i,
    reason: 'refers to a secret store',
  },
  { form: /^\{\{?resolve:(?:ssm|ssm-secure|secretsmanager):/i, reason: 'refers to a secret store' },
  { form: /^urn:[\w-]+:/i, reason: 'names a resource' },
  { form: /^arn:aws[\w-]*:/i, reason: 'refers to a secret store' },
  {
    form: /^(?:\/\/secretmanager\.googleapis\.com\/)?projects\/[^/\s]+\/secrets\//,
    reason: 'refers to a secret store',
  },
  {
    form: /^https:\/\/[\w-]+\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)\//i,
    reason: 'refers to a secret store',
  },
  {
    form: /^ENC\[[^\]]*\]?$|^ENC\(.*\)?$|^\$ANSIBLE_VAULT;|^\{cipher\}|^age1[a-z0-9]{50,}$|^vault:v\d+:/s,
    reason: 'encrypted',
  },
  { form: /^__encrypt(?:ed)?__/, reason: 'encrypted' },
  // Jenkins' encrypted secrets: base64 of a version byte 1, three zeros of a length, and the rest.
  { form: /^\{AQAAAB[A-Za-z0-9+/]+={0,2}\}$/, reason: 'encrypted' },
  // Bitnami's sealed secrets: the length of an RSA-encrypted key in two bytes (512), the key, and the cipher text.
  { form: /^Ag[A-D][A-Za-z0-9+/]{61,}={0,2}$/, reason: 'encrypted' },
  { form: /^-----BEGIN (?:AGE ENCRYPTED|PGP MESSAGE)/, reason: 'encrypted' },
  // systemd's specifiers of folders: `%d/NAME` is where a credential lies, `%h` the home, `%t` the runtime folder.
  { form: /^%[bBCdDEfhHiIjJLmnNpPsStTuUvVY]\/[\w.@%/-]*$/, reason: 'names a file' },
  { form: /^file:\/\/|^classpath:|^_?FILE:/i, reason: 'names a file' },
  // Podman's and Docker's `Secret=NAME,type=env`, `--secret id=NAME,env=X`.
  {
    form: /^(?:id=)?[A-Za-z][\w.-]*(?:,(?:type|target|uid|gid|mode|id|src|source|env)=[\w./-]+)+$/,
    reason: 'names a secret',
  },
  // systemd's `LoadCredential=NAME:/path`, a container's volume `name:/path`.
  {
    form: /^[A-Za-z][\w.@-]*:\/(?:run|etc|var|home|opt|usr|mnt|tmp|root|secrets?|data|srv|app)\/[\w./@-]+(?::\w+)?$/,
    reason: 'names a file',
  },
  {
    form: /^(?:(?:os\.getenv|os\.environ\.get|getenv|System\.getenv|ENV\.fetch|env)\(|process\.env|import\.meta\.env|os\.environ|ENV\b|Deno\.env|Bun\.env)/,
    reason: 'reads the environment',
  },
  {
    form: /^(?:secrets?|env|vars?|inputs?|locals?|data|module|config|settings|github|steps|needs|values|each|self|this|args?|opts|options|params?|ctx|cfg|conf|Values|props|state|context|parameters|variables|outputs|random_password|credentials|pipeline|matrix|runner|path|terraform|dependency)(?:\.[A-Za-z_][\w-]*|\[[^\]]*\])+$/,
    reason: 'refers to a variable',
  },
];

/** The same when they are only a part: what is left without them decides. */
const bracedForms =
  /\$\{\{[^}]*\}\}|\$\{[^}]*\}|%\{[^{}]*\}|\{\{[^}]*\}\}|\{%[^%]*%\}|\$\([^)]*\)|`[^`]*`|<[A-Za-z][^<>\n]{2,80}>|%\([\w.-]+\)[sd]|%[A-Za-z_]\w*%|#\{[^}]*\}|\{[A-Za-z_][\w.]*(?:\[[^\][{}]{1,40}\])*(?:\(\))?(?:![rsa])?(?::[^{}]{1,24})?\}/g;
/** `{}`, `{0}`: as common in a password as in a format, so that only plain words may stand about them. */
const numberedForms = /\{\d?(?:![rsa])?(?::[^{}]{1,12})?\}/g;
const bareForms = /(?<![\w$])\$[A-Za-z_]\w*/g;

const knownRoot =
  /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:run|etc|var|home|opt|usr|mnt|tmp|root|secrets?|vault|apps?|config|data|srv|dev|proc|workspace|keys?|certs?|users|private|credentials?|ssl|tls|docker|keystore|library)(?:[\\/]|$)/i;
const namedFile =
  /^(?:~|\.{1,2}|[A-Za-z]:)?(?:[\\/][\w.@ -]+)*[\\/]?[\w@-]+\.(?:txt|pem|key|crt|cer|p12|pfx|jks|json|ya?ml|env|secret|token|password|conf|cfg|ini|asc|gpg|enc|toml|kdbx|keytab|pub)$/i;
const relativeFile = /^(?:~|\.{1,2})[\\/][\w.@/\\-]*$/;

/** Why the value is a reference, as a clause, or null. */
export function referenceReason(value: string): string | null {
  for (const { form, reason } of wholeForms) {
    if (form.test(value)) return reason;
  }
  if (knownRoot.test(value) || relativeFile.test(value) || namedFile.test(value)) return 'names a file';
  return isBuiltOfReferences(value) ? 'put together from references' : null;
}

/** `http://$HOST:$PORT`, `ghp_<token>`: hardly anything is left without its references. */
function isBuiltOfReferences(value: string): boolean {
  const braced = leftOf(value, bracedForms);
  if (braced !== null) return /^[A-Za-z]*$/.test(braced) ? braced.length <= 24 : braced.length <= 8;
  const numbered = value.replace(numberedForms, '');
  if (numbered !== value && /^(?:[A-Z]?[a-z]*[-_:/@ ]){0,4}[a-z]*$/.test(numbered)) return true;
  // A dollar sign and letters are common in passwords: only paths, addresses and joined names count.
  const bare = leftOf(value, bareForms);
  return (
    bare !== null && /^[\w$:/@. -]+$/.test(value) && (/^[A-Za-z]*$/.test(bare) || /^\d{1,5}$/.test(bare))
  );
}

/** The letters and digits that stay when the references are taken out, or null when there are none. */
function leftOf(value: string, forms: RegExp): string | null {
  const rest = value.replace(forms, '\u0000');
  if (!rest.includes('\u0000')) return null;
  return rest.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/[^A-Za-z0-9]/g, '');
}
