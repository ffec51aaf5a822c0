// The words that values and names are made of, and the splitting of a text into them.

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Words that name a credential; a value of nothing else only repeats what should stand there. */
export const credentialWords: ReadonlySet<string> = new Set(
  list(`password passwd passphrase passcode pass pwd pw token tokens secret secrets key keys api apikey credential
    credentials cred creds auth authentication authorization bearer jwt pat access private passkey pin cookie session
    webhook oauth client signing encryption refresh login basic`),
);

/** Words that make a placeholder of a value, provided that every other word of it is a known one. */
export const placeholderWords: ReadonlySet<string> = new Set(
  list(`changeme changeit change replace replaceme replacement your yours yourself placeholder placehold example examples
    dummy fake faked sample samples redacted redact todo tbd tba fixme insert fill filled enter foo bar baz qux foobar
    lorem ipsum mock mocked stub masked mask hidden removed omitted censored sanitized obfuscated scrubbed elided here
    goes test tests testing tester demo template bogus invalid provided provide injected inject supplied supply runtime
    stored populated populate overridden override overwrite required optional notset unset undefined missing dontcare
    whatever something anything somevalue asdf asdfgh asdfghjkl asdfasdf zxcv zxcvbn nothing none empty blank temp tmp
    fixture specify specified configure configured obtain paste customize modify edit update xxx xx yyy zzz confidential
    snip deadbeef cafebabe badc0ffee ellipsis notreal nope ignored ignore unused irrelevant above below needed`),
);

/** Words that say nothing for or against. */
export const fillerWords: ReadonlySet<string> = new Set(
  list(`me my the a an to with this that these in into of for from and or it is be as no not non real really actual own
    value values string text some any please must should set use using used add put at on by before after prod
    production deploy deployment dev development local staging stage generate generated random strong secure safe long
    new valid personal admin user username name id service account host hostname domain url uri server com org net
    default later now only do don t dont commit committed never env environment variable var vault ci cd github gitlab
    actions manager keyvault store aws azure gcp google openai anthropic slack stripe twilio docker ghcr cloudflare
    huggingface uptimerobot vnc novnc winebot telegram discord heroku npm sk ant ghp gho ghs ghu pk hf glpat xoxb xoxp
    akia live rest number code characters chars char min minimum length goes we you i project app application bot db
    database root http https www config configuration file shared public super very top get see readme docs one two
    base base64 b64 hex encoded uuid guid hash enc sha256 md5 there want need very important most`),
);

/** Common passwords that are typed in earnest: real beside a password's name, fillers beside a token's. */
export const keyboardWords: ReadonlySet<string> = new Set(
  list('qwerty qwertyuiop qwertz azerty qazwsx abc abcd abcdef'),
);

const passwordName =
  /(?:^|[_.\-\s])(?:password|passwd|passphrase|passcode|pass|pwd|pw|pin)s?\d*$|(?:Password|Passwd|Passphrase|Pass|Pwd|Pin)$|^(?:\w*password|\w*passwd)$/i;

/** Tells whether a name asks for something that people make up, and so may be weak. */
export function isPasswordName(name: string): boolean {
  return passwordName.test(name);
}

/** The words of a name or a value, lower case: split at punctuation, at camel humps, and between letters and digits. */
export function wordsOf(text: string): string[] {
  const found = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g);
  return (found ?? []).map((word) => word.toLowerCase());
}

/** Cuts glued lower-case words (`yourtokenhere`) into known ones, fewest first; null when a letter is left over. */
export function segment(word: string, known: (part: string) => boolean): string[] | null {
  if (known(word)) return [word];
  if (word.length > 48) return null;
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 14); start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      // Glued words of one or two letters would cut anything.
      if (!before || (part.length < 3 && part !== 'my' && part !== 'me')) continue;
      if (!known(part)) continue;
      const current = best[end];
      if (!current || before.length + 1 < current.length) best[end] = [...before, part];
    }
  }
  return best[word.length] ?? null;
}
