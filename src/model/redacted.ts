// The type of texts that may be shown. Rank 0.

/** A text from which every secret was taken. Only `src/findings` makes one. */
export type Redacted = string & { readonly __brand: 'Redacted' };
