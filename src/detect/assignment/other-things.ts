// What stands beside the names of secrets and is none: addresses, hashes, public keys, names, texts, expressions.

/** What is no secret however random it looks. */
const knownThings: readonly RegExp[] = [
  /^[a-z][a-z0-9+.-]*:\/\//i,
  /^(?:hmac-)?(?:sha(?:1|224|256|384|512)|md5)[-:]|^\$(?:1|2[aby]|5|6|y|apr1|argon2\w*|scrypt|pbkdf2[\w-]*)\$|^\{S?SHA\d*\}|^pbkdf2:/i,
  /^(?:ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|-----BEGIN )/,
  /<\/?[A-Za-z][^>]*>/,
  // A path in a store and what to read there, as actions that fetch secrets take it.
  /^(?:[\w.-]+\/){2,}[\w.-]+\s/,
  // A constant's or a variable's name, and an attribute of one: `FOSSA_API_KEY`, `old_token.stdout`.
  /^[A-Z]{2,}(?:_[A-Z]{2,}){2,}$|^[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?:\.[a-z_]+)+$/,
  // Keys that are made to be public: Stripe, Clerk, Supabase, Mapbox, PostHog, New Relic browser, Twilio's account.
  /^pk_(?:live|test)_|^sb_publishable_|^pk\.eyJ|^phc_|^NRJS-|^AC[0-9a-f]{32}$/,
  // A picture or a script by its path, with whatever digests in it.
  /\/[\w@.-]+\.(?:png|jpe?g|gif|webp|svg|ico|css|m?js|woff2?|mp[34])$/i,
  // A JSON web token: whether it is one is for its own patterns to say.
  /^eyJ[\w-]*\.(?:eyJ)?[\w-]*(?:\.[\w-]*)*$/,
  // The head of one and no more (`{"typ":"JWT...`, `{"alg":...`), and JSON in clear: a public key, settings.
  /^eyJ(?:0eXAiOiJ|hbGciOi|raWQiOi)[\w-]*$|^\{\\*"/,
  // Ids that are put together: `mid_71A9*simid_608`.
  /[A-Za-z0-9]\*[a-z]+_|^[A-Za-z]+@[A-Za-z]+$/,
  // The public half of an SSH key (RFC 4253, section 6.6): its type comes first.
  /^AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNh|GnNr)/,
  // What credentials are called in the stores of build servers.
  /^credentialsJSON:/,
  // Text in escapes: `\\u5BC6\\u7801`, `'\\u0000'`.
  /\\u[0-9a-fA-F]{4}\\u[0-9a-fA-F]{4}|^\\u[0-9a-fA-F]{4}$/,
  // An object as a program prints it: `Token{bf0b1ad`.
  /^[A-Z]\w+\{[0-9a-f]/,
];

/** What can be told from a secret by its look, unless it is long and of all classes. */
const otherThings: readonly RegExp[] = [
  // Paths, file names.
  /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)(?![A-Za-z0-9+/]{20,}={0,2}$)/,
  /^[\w./-]+\.(?:ya?ml|json|toml|txt|md|html?|css|js|ts|tsx|py|go|rb|java|php|sh|pem|key|crt|env|xml|svg|png|vue)$/i,
  // Selectors, expressions, formats.
  /^[#.][A-Za-z][\w-]*$|^\[[\w-]+(?:[~|^$*]?=.*)?\]$/,
  /\\[dwsSWDbnrt]|\[\^?[a-zA-Z0-9]-[a-zA-Z0-9]|\(\?[:=!<]|\.\*|\{\d+,?\d*\}/,
  /%[sdvqfxr](?![A-Za-z0-9])|%\(\w+\)|\{[\w.]*\}|\$\{|\$\(|#\{|<%|\{\{|\$[A-Z_]{3,}|&&|\|\||=>|->|::/,
  /^[A-Za-z_$][\w$.]*(?:\(.*\)|\[.*\]|\(|\[)[;,.]?$|^\(|^!|^\*+$|[;{}]\s*$|^@[A-Za-z./_-]+$|^\*[:.]\w+$/,
  /^[A-Za-z_$][\w$.!]*[([]["'a-z]/,
  // Names of other things: constants, versions, dates, media types.
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Z]+(?:[-, ][A-Z]+\d{0,2})+$/,
  /(?:^|[_-])(?:set|enter|insert|put|add|your|change|replace)[_-].{0,20}(?:here|me|password|token|key|secret)(?:[_-]|$)/i,
  /^[a-zA-Z]+(?:[.:/ ][a-zA-Z]+)+$/,
  // Properties and packages: `Products[1].Name`, `org.acme.i18n.LocaleResolver`.
  /^[A-Za-z_]\w*(?:\[\d*\])?(?:\.[A-Za-z_]\w*(?:\[\d*\])?)*\.[A-Za-z_]*[a-z_]{3}[A-Za-z_]*$/,
  /^v?\d+(?:\.\d+)+(?:[-+.]\w+)*$|^\d{4}-\d{2}-\d{2}|^\d{1,2}[:/]\d{1,2}/,
  // Rules of a validator.
  /^[a-z_]+(?::[\w,]+)?(?:\|[a-z_]+(?::[\w,]+)?)+$/,
  // Options, shortcuts and sizes.
  /^--?[a-z][\w-]*=?$/i,
  // Resource names, named values, masks.
  /^urn:|^[A-Za-z_][\w.-]*=(?!=*$)|([A-Za-z0-9])\1{5}/i,
  /^(?:ctrl|cmd|alt|shift|meta|super)[+-]/i,
  /^\d+(?:px|em|rem|ms|s|m|h|d|kb|mb|gb|%)$/i,
];

/** A call, an index or the beginning of one, where no quotes say that it is a text. */
const bareExpression = /^[A-Za-z_$][\w$.]*(?:\(|\[|\{)/;

export function isKnownThing(value: string): boolean {
  return knownThings.some((form) => form.test(value));
}

/** A sentence, a label, a path, a pattern. `lettered` allows letters beyond ASCII, as people's passwords have them. */
export function isOtherThing(
  value: string,
  { quoted, lettered }: { quoted: boolean; lettered: boolean },
): boolean {
  if (/[^\x20-\x7e]/.test(value) && !(lettered && isLettered(value))) return true;
  if (/\s/.test(value)) return !isPassphrase(value);
  if (/^[\w.-]+@[\w-]+(?:\.[\w-]+)+$/.test(value)) return true;
  if (!quoted && bareExpression.test(value)) return true;
  return otherThings.some((form) => form.test(value));
}

/** One word of Latin letters with a digit: `Gl\u00fchwurm22`, as UTF-8 of one character a byte. */
function isLettered(value: string): boolean {
  const decoded = Buffer.from(value, 'latin1').toString('utf8');
  return /^[\x21-\x7e\u00c0-\u024f]+$/.test(decoded) && /\d/.test(decoded);
}

/** Four or more words in lower case, and nothing else. */
function isPassphrase(value: string): boolean {
  return /^[a-z]{3,12}(?: [a-z]{3,12}){3,9}$/.test(value);
}
