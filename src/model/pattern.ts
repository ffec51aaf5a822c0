// One entry of the catalogue: what Leakline looks for, as data. Rank 0.
import type { Confidence, Severity } from './severity.ts';

/** `provider.kind`, lower case, words joined by hyphens: `github.personal-access-token`. Stable for ever. */
export type PatternId = string;

/**
 * The five families that a pattern can belong to; they order what is reported when two patterns fire on one
 * value.
 */
export type Family =
  | 'infrastructure-secret'
  | 'private-address'
  | 'internal-host'
  | 'credential'
  | 'secret-file';

/**
 * A piece of text that a pattern must find or must leave alone, as a template, so that no token-shaped string
 * stands in the tree. `{base62*36}` is 36 characters of that alphabet, other braces see
 * src/check/samples.ts.
 */
export interface Example {
  readonly text: string;
  /** The file that the text stands in; `config/app.txt` when absent. */
  readonly path?: string;
}

/** Offline tests of a captured secret. A text names a test without parameters. */
export type Check =
  /**
   * GitHub's tokens: the last six characters are the CRC-32 of those between the prefix and them, in base 62.
   */
  | { readonly kind: 'crc32-base62' }
  /** Shannon entropy of the secret, in bits a character, at least this. */
  | { readonly kind: 'entropy'; readonly bitsMin: number }
  /** Not a placeholder, a reference or code, by `detect/value/judge-value.ts`. */
  | { readonly kind: 'real-value' }
  /** At least this many of the four classes: lower case, upper case, digits, others. */
  | { readonly kind: 'character-classes'; readonly classesMin: number }
  /** Made by a machine and not by a person: long enough, letters and digits mixed, no words. */
  | { readonly kind: 'random' }
  /** A JSON web token whose header decodes to JSON with `alg` or `typ`. */
  | { readonly kind: 'jwt' }
  /** A PEM body that is base64 and long enough to be a key. */
  | { readonly kind: 'pem-body' }
  /** Base64 that decodes to text that has this stretch. */
  | { readonly kind: 'base64-contains'; readonly text: string }
  /** Cisco’s type 7: decodes to text. */
  | { readonly kind: 'cisco-type-7' }
  /** Base64 of a private key in DER. */
  | { readonly kind: 'der-private-key' }
  /** Azure's identifiable keys: a Marvin checksum by one of these seeds, eight ASCII characters each. */
  | { readonly kind: 'azure-identifiable-key'; readonly seeds: readonly string[] }
  /** Azure's common annotated keys: `JQQJ`, a date and a checksum at their places. */
  | { readonly kind: 'azure-annotated-key' }
  /** Client secrets of Entra ID: a checksum of three characters where there is `8Q~`. */
  | { readonly kind: 'entra-secret' }
  /** Azure DevOps' tokens of 52 characters: a CRC-32 among their bytes. */
  | { readonly kind: 'azure-devops-token' }
  /** Ids of AWS access keys: never refuses, tells the account that the id names. */
  | { readonly kind: 'aws-key-id' }
  /** GitLab's tokens: the CRC-32 of the routable ones, and whose they are. */
  | { readonly kind: 'gitlab-token' }
  /** Grafana's service account tokens: the CRC-32 at their end. */
  | { readonly kind: 'grafana-token' }
  /** Discord's bot tokens: the id in their first part. */
  | { readonly kind: 'discord-token' };

interface PatternBase {
  readonly id: PatternId;
  readonly family: Family;
  /** What it is, as a noun: "GitHub personal access token". */
  readonly title: string;
  /** What it is. One or two sentences. */
  readonly description: string;
  /** What someone who has it can do with it. A sentence or two; every credential has it. */
  readonly impact?: string;
  /** How to make it harmless, in a sentence or two, for the person who has to. */
  readonly remedy: string;
  /** The page that tells how to revoke or renew it, the vendor's own where there is one; every credential has it. */
  readonly rotation?: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The vendor's page, or the standard, that gives the format or tells what the value is for. */
  readonly references: readonly string[];
  /** What a user may select by: `cloud`, `ai`, `forge`. Lower case; every credential has one or more. */
  readonly tags?: readonly string[];
  readonly examples: { readonly match: readonly Example[]; readonly skip: readonly Example[] };
}

/**
 * The other half of a credential: the id of a key, the account of a token. One finding says both; a match of
 * another pattern inside the other half is not reported beside it.
 */
export interface Companion {
  /** A noun: "access key id". */
  readonly title: string;
  /** Its group `companion` is the other half; bounded as a pattern's `regex` is. */
  readonly regex: RegExp;
  /** How far from the match it may stand, in bytes on both sides; 400 when absent. */
  readonly withinBytes?: number;
  /** `required`: without it there is no match. `preferred`: without it the confidence is one step lower. */
  readonly need: 'required' | 'preferred' | 'optional';
}

/** Found by a regular expression in a window about each keyword. */
export interface RegexPattern extends PatternBase {
  readonly kind: 'regex';
  /** ASCII literals, compared without regard to case; one of them stands in every match. */
  readonly keywords: readonly string[];
  /**
   * Its group `secret` is the secret; the whole match is what is looked at for added lines. Flags: `i`, `d`
   * and `s` only.
   */
  readonly regex: RegExp;
  /**
   * What must stand at a keyword for the regex to be worth running, where the keyword is a common one: begins with the
   * keyword, looks at no more than 512 bytes, and is linear. A keyword without it is passed over.
   */
  readonly probe?: RegExp;
  /** The longest match in bytes; 512 when absent. What is longer does not count. */
  readonly matchBytesMax?: number;
  /** Not written by hand: how far the regex sees (match-reach.ts), worked out when the catalogue is packed. */
  readonly sight?: readonly number[];
  readonly checks?: readonly Check[];
  readonly companion?: Companion;
  /** Values that are known to be harmless (a vendor's published dummy). */
  readonly allow?: readonly RegExp[];
  /**
   * How specific it is: where two matches overlap, the higher one stays. A vendor's own token shape 30
   * (default), a connection string 20, a URL with a password 15, a generic assignment 10.
   */
  readonly rank?: number;
}

/**
 * A pattern of the user's own, checked, as data that can be sent between threads: found as a `RegexPattern` is, by an engine
 * whose time is linear in the text (config/linear-regex.ts).
 */
export interface OwnPattern extends PatternBase {
  readonly kind: 'own';
  /** As of a `RegexPattern`. */
  readonly keywords: readonly string[];
  /** In RE2's syntax; its group `secret` is the secret. */
  readonly regex: string;
  /** The letters `i` and `s`. */
  readonly flags: string;
  /** The longest match in bytes; 512 when absent. What is longer does not count. */
  readonly matchBytesMax?: number;
  readonly checks?: readonly Check[];
  /** Expressions; a secret in which one of them matches is harmless. Under the same flags. */
  readonly allow: readonly string[];
  /** As of a `RegexPattern`. */
  readonly rank?: number;
}

/**
 * Found by the name of a service beside a value of the service's own shape: most vendors issue keys that have no mark
 * of their own (32 hexadecimal digits), and only the name about them says whose they are. The name, a word that names
 * a credential (`key`, `token`, ...) and the value have to stand close together, in this order, in any syntax:
 * `ACME_API_KEY=...`, `acme: { token: '...' }`, `https://api.acme.com/?key=...`, `# Acme\nAuthorization: Bearer ...`.
 */
export interface NamedPattern extends PatternBase {
  readonly kind: 'named';
  /**
   * How people write the service's name in identifiers, hosts and text: ASCII, lower case, three letters or more.
   * `new_relic` stands for `newrelic`, `new-relic`, `new.relic`, `new relic` and `NewRelic` as well.
   */
  readonly names: readonly string[];
  /** The whole value and nothing but it: `/[0-9a-f]{32}/`. Bounded; flag `i` only; no groups that capture. */
  readonly value: RegExp;
  /** Not written by hand: what every value has in it (value-run.ts), worked out when the catalogue is packed. */
  readonly run?: readonly number[];
  /** Words that must stand between the name and the value, lower case; the usual credential words when absent. */
  readonly words?: readonly string[];
  readonly checks?: readonly Check[];
  readonly companion?: Companion;
  /** 22 when absent: below a shape of the vendor's own and below infrastructure names, above everything general. */
  readonly rank?: number;
}

/** Found by a function of `src/detect/`, for what no regular expression can judge. */
export interface RecognizerPattern extends PatternBase {
  readonly kind: 'recognizer';
  readonly recognizer: RecognizerName;
  readonly rank?: number;
}

/** Found by the name of a file, and where given by a look into it. */
export interface FilePattern extends PatternBase {
  readonly kind: 'file';
  /** Tested against the whole path, `/`-separated, relative to the scanned root. */
  readonly path: RegExp;
  /** Not written by hand: words of which each such path has one (needed-words.ts), worked out when the catalogue is packed. */
  readonly pathWords?: readonly string[] | null;
  /** Paths that `path` takes but that are harmless by name. */
  readonly notPath?: RegExp;
  /** One match of it must stand in the file's first 64 KiB, where given: `.npmrc` alone says nothing. */
  readonly content?: RegExp;
}

export type RecognizerName =
  | 'infrastructure-name'
  | 'private-address'
  | 'internal-host'
  | 'assignment'
  | 'call-argument';

export type Pattern = RegexPattern | OwnPattern | NamedPattern | RecognizerPattern | FilePattern;
