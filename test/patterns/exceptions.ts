// Where the catalogue breaks a law of these tests today. Who mends a pattern takes its line out.

/** A match can be without any of the keywords: what is written so is not found. */
export const keywordMissing: readonly string[] = [];

/** No match without a keyword is known, but look-arounds keep the proof from being whole. */
export const keywordUnproven: readonly string[] = [];

/** Prefilter and whole text differ otherwise. */
export const prefilterKnown: readonly string[] = [];

/** A match can be longer than `matchBytesMax`, or a named value longer than 648; the longer ones are not reported. */
export const longerThanStated: readonly string[] = [];

/** More steps at one place than `stepsAllowed`: the bound that holds instead. */
export const stepsKnown: ReadonlyMap<string, number> = new Map();

/** More than two seconds for a hostile megabyte: the milliseconds that hold instead. */
export const slowKnown: ReadonlyMap<string, number> = new Map();

/** Laws of what a pattern says of itself (metadata.test.ts), and the ids (or files) that break them. */
export const untold: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [
    'file',
    [
      // Families without a vendor, and Firebase, which is Google's.
      'command-line.ts',
      'command-option.ts',
      'connection-string.ts',
      'google.ts',
      'http-header.ts',
      'json-web-token.ts',
      'secret-files.ts',
      'url-credential.ts',
    ],
  ],
]);
