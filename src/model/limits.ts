// Every bound of the product, with its unit and its reason. No import: rank 0.

/** A blob beyond this is listed as skipped. V8 holds strings of 512 MiB at the most. */
export const blobBytesMax = 256 * 1024 * 1024;

/**
 * Git's own rule for binary: a NUL in the first this many bytes (git's `buffer_is_binary`,
 * xdiff-interface.c).
 */
export const binaryProbeBytes = 8000;

/** Annotations a level that GitHub shows for one step (actions/toolkit, docs/problem-matchers.md). */
export const annotationsPerLevelMax = 10;

/** Characters of an annotation's message that the runner keeps. */
export const annotationCharactersMax = 4096;

/** Results in a run that code scanning takes (docs.github.com, "SARIF support for code scanning"). */
export const sarifResultsMax = 25_000;

/** Tags on a rule that code scanning takes. */
export const sarifTagsMax = 20;

/** Bytes of a gzip-compressed SARIF file that code scanning takes. */
export const sarifGzipBytesMax = 10 * 1024 * 1024;

/** Bytes of a job summary that a step may write. */
export const summaryBytesMax = 1024 * 1024;

/** Skipped things that a text report lists one by one; all are in JSON. */
export const skipsListedMax = 20;
