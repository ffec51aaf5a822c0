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
 * test/support/samples.ts.
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
  | { readonly kind: 'base64-contains'; readonly text: string };

interface PatternBase {
  readonly id: PatternId;
  readonly family: Family;
  /** What it is, as a noun: "GitHub personal access token". */
  readonly title: string;
  /** What was found and what someone who has it can do with it. One to three sentences. */
  readonly description: string;
  /** How to make it harmless, in a sentence or two, for the person who has to. */
  readonly remedy: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** The vendor's page, or the standard, that gives the format or tells what the value is for. */
  readonly references: readonly string[];
  readonly tags?: readonly string[];
  readonly examples: { readonly match: readonly Example[]; readonly skip: readonly Example[] };
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
  /** The longest match in bytes; 512 when absent. The regex sees this much on both sides of a keyword. */
  readonly matchBytesMax?: number;
  readonly checks?: readonly Check[];
  /** Values that are known to be harmless (a vendor's published dummy). */
  readonly allow?: readonly RegExp[];
  /**
   * How specific it is: where two matches overlap, the higher one stays. A vendor's own token shape 30
   * (default), a connection string 20, a URL with a password 15, a generic assignment 10.
   */
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
  /** Paths that `path` takes but that are harmless by name. */
  readonly notPath?: RegExp;
  /** One match of it must stand in the file's first 64 KiB, where given: `.npmrc` alone says nothing. */
  readonly content?: RegExp;
}

export type RecognizerName = 'infrastructure-name' | 'private-address' | 'internal-host' | 'assignment';

export type Pattern = RegexPattern | RecognizerPattern | FilePattern;
