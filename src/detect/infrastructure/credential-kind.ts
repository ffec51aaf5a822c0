// What an infrastructure name says of its value: the CREDENTIAL of `INFRA_<SERVICE>_<CREDENTIAL>`. A secret is bad
// whatever it is; an address is bad when it is internal or carries a password; metadata (`TOKEN_TTL`) never is.
import { wordsOf } from '../value/words.ts';

export type CredentialKind =
  /** Any real value leaks: TOKEN, PASSWORD, KEY. */
  | 'secret'
  /** Words that as often name a mode or a label (AUTH, SESSION), or a credential word that is not the last one. */
  | 'vague-secret'
  /** A connection string or a webhook: secret by what it holds. */
  | 'connection'
  /** An address: URL, HOST, GATEWAY. */
  | 'topology';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const secretWords =
  set(`token tokens password passwords passwd pass pwd pw passphrase passcode pin secret secrets apikey
  key keys credential credentials creds cred bearer jwt pat apitoken authtoken accesstoken accesskey secretkey privatekey
  clientsecret psk otp totp hmac passkey`);

const vagueWords = set(
  'auth authorization session cookie cookies salt seed pepper nonce signature login sas',
);

const connectionWords = set('dsn webhook webhooks connection conn connstr connectionstring jdbc amqp');

const topologyWords =
  set(`url urls uri uris host hosts hostname hostnames gateway gateways gw addr addrs address
  addresses endpoint endpoints server servers ip ips ipv ipaddr domain domains proxy dns subnet subnets cidr cidrs network
  networks node nodes origin origins registry upstream upstreams broker brokers peer peers nameserver nameservers fqdn
  bastion router backend backends baseurl apiurl link vip location cluster target targets bind listen mirror relay
  master primary replica website api service socket database db`);

const metadataWords =
  set(`file files filename path paths dir directory folder name names id ids ttl length len size count
  number expiry expires expiration expire lifetime lifespan enabled enable disabled disable required type kind version
  algorithm alg algo header headers prefix suffix format timeout interval min max policy rotation rotate days hours minutes
  seconds ms age issuer audience scope scopes ref arn field param store provider method mode region user username users email
  label description desc hint help regex pattern template schema title limit retries attempts env var variable validation
  fingerprint thumbprint hash public algorithm encoding charset port ports realm role roles group owner status state check
  checks message error warning text url_path manager mount mountpath engine backend_type cert certificate location_type
  placeholder example`);

/** Words after the credential word that only tell one copy from another: `TOKEN_PROD`, `PASSWORD_2`. */
const qualifierWords =
  set(`prod production dev development staging stage test local live old new next current previous
  default value val b64 base base64 encoded v raw plain plaintext primary secondary backup ro rw readonly readwrite main v1 v2 a b
  one two temp tmp override fallback`);

const fused =
  /(?:token|password|passwd|passphrase|secret|apikey|api_key|accesskey|secretkey|privatekey|authkey|credentials?|passcode|userpass|dbpass|rootpw|rootpass|adminpass|webpass|vncpass)$/;

/** Says what the name asks for; null when the name says nothing, or names metadata. `rest` is what follows the prefix. */
export function credentialKind(rest: string): CredentialKind | null {
  const words = wordsOf(rest).filter((word, index) => index === 0 || !/^\d+$/.test(word));
  while (words.length > 1 && qualifierWords.has(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1);
  if (last === undefined) return null;
  const before = words.at(-2) ?? '';
  if (isSecretWord(last)) return isPublicKey(last, before) ? null : 'secret';
  if (connectionWords.has(last) || (last === 'string' && /^conn/.test(before))) return 'connection';
  if (topologyWords.has(last)) return topologyKind(words, before);
  if (metadataWords.has(last)) return null;
  if (vagueWords.has(last)) return 'vague-secret';
  return words.slice(0, -1).some((word) => secretWords.has(word) && word !== 'key') ? 'vague-secret' : null;
}

function isSecretWord(word: string): boolean {
  return secretWords.has(word) || fused.test(word);
}

function isPublicKey(last: string, before: string): boolean {
  return (
    /^keys?$/.test(last) &&
    /^(?:public|pub|publishable|site|primary|foreign|sort|partition|map|cache)$/.test(before)
  );
}

function topologyKind(words: readonly string[], before: string): CredentialKind {
  const connects = words.some((word) => connectionWords.has(word));
  return connects ||
    /^(?:database|db|postgres|postgresql|mysql|redis|mongo|mongodb|amqp|sentry)$/.test(before)
    ? 'connection'
    : 'topology';
}
