// What another program noted of a secret, as far as it says which one is meant: for `leakline import`. Rank 0.

export interface ForeignRecord {
  /** From the repository's root, with slashes; null where only the secret is known. */
  readonly path: string | null;
  /** 1-based: in the commit where there is one, else in the file as it was when it was noted. */
  readonly line: number | null;
  readonly commit: string | null;
  /** SHA-1 of the secret's UTF-8 bytes, lower-case hexadecimal; null where it was masked or is none of a secret alone. */
  readonly secretSha1: string | null;
}
