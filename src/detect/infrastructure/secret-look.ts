// How a value looks by itself: like a secret, whatever stands beside it, and like a strong one.

const knownTerm =
  /^(?:v?\d+(?:\.\d+)+[\w.+-]*|(?:[a-z]{2}-){1,2}(?:gov-)?(?:north|south|east|west|central)[a-z]*-\d[a-z]?|\d{4}-\d{2}-\d{2}.*|\d+[a-z]{1,3}|\d+(?:-[a-z]+)+|(?:utf|hs|rs|es|ps|sha|base|aes|md|oauth|http|python|node|ubuntu|debian|rsa|ed|ecdsa|argon|pbkdf|curve|chacha|ipv|x|s|k|win|linux|php|py|java|vs|log|i|web|oidc|tls|p|issue|pr|step|phase|version|room|port|line|page|section|chapter|figure|table|rfc|adr|cve|sprint|week|day|month|q|h|part|level|tier|layer|bip|eip|iso|pep)[-_ ]?\d{1,5}[a-z]{0,3}(?:[-_.]\w{1,8}){0,2})$/i;
const named =
  /^[\w-]+\.(?:ya?ml|json|toml|ts|js|py|rb|go|rs|sh|md|txt|env|html?|cfg|ini|conf|tf|java|cs|php|xml|lock)$/i;

/** Tells whether a value is a mix that people do not write as a word, a version, a file or an identifier. */
export function looksSecret(value: string): boolean {
  if (value.length < 6 || /\s/.test(value) || knownTerm.test(value) || named.test(value)) return false;
  if (/^[\w.@-]*\/[\w./-]*$/.test(value) && entropy(value) < 4.2) return false;
  if (/[()<>{}]|^[-.:/\\#&|]|=>|->|::|^\W+$/.test(value)) return false;
  const letters = /[A-Za-z]/.test(value);
  const digits = /\d/.test(value);
  const marks = /[!@#$%^&*+?~]/.test(value);
  if (letters && digits) return true;
  if (marks && value.length >= 7 && /[a-z]/.test(value) && /[A-Z]/.test(value)) return true;
  if (digits && !letters) return value.length >= 6 && /^\d+$/.test(value);
  const humps = value.match(/[A-Z]/g)?.length ?? 0;
  // `ExtKeyUsageServerAuth` is an identifier: its humps are words.
  return value.length >= 20 && humps > 0 && value.length / humps < 3.5 && entropy(value) >= 3.8;
}

const issued =
  /^(?:gh[pousr]_|github_pat_|glpat-|gl\w{2,4}-|xox[abeprs]-|xapp-|sk-|sk_live_|rk_live_|pk_live_|AKIA|ASIA|hf_|npm_|pypi-|dckr_pat_|AIza|ya29\.|eyJ[A-Za-z0-9_-]{10,}\.|-----BEGIN |SG\.|dop_v1_|shp[a-z]{2}_|figd_|lin_api_|ntn_|tskey-|hvs\.|whsec_|sbp_|rnd_|pat-|u\d{6,}-|ur\d{4,}-)/;

/** Tells whether a value was made by a machine: a known issuer's form, or long and of high entropy. */
export function looksStrong(value: string): boolean {
  if (issued.test(value)) return value.length >= 16;
  return (
    value.length >= 20 &&
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    entropy(value) >= 3.3 &&
    !/\s/.test(value)
  );
}

/** Shannon entropy in bits a character. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
