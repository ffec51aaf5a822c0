// Every bound of the product, with its unit and its reason. No import: rank 0.

/** A blob beyond this is listed as skipped: it is read into one buffer, which Node makes no larger than 2 GiB. */
export const blobBytesMax = 1024 * 1024 * 1024;

/** A blob beyond this is judged in windows, so that what judging takes does not grow with it; see --max-blob-size. */
export const wholeBytesDefault = 16 * 1024 * 1024;

/** Bytes of such a window, those that it shares with its neighbours left out. */
export const windowBytes = 4 * 1024 * 1024;

/** The least that --max-blob-size may be: patterns of files look at so much of one. */
export const wholeBytesMin = 64 * 1024;

/** Versions beyond this are not compared line by line: all lines of the newer one are new. */
export const comparedBytesMax = 256 * 1024 * 1024;

/** Threads that --threads may ask for, and that are started when it is not given. */
export const threadsMax = 64;
export const threadsDefaultMax = 8;

/**
 * Git's own rule for binary: a NUL in the first this many bytes (git's `buffer_is_binary`,
 * xdiff-interface.c).
 */
export const binaryProbeBytes = 8000;

/** Annotations a level that GitHub shows for one step (actions/toolkit, docs/problem-matchers.md). */
export const annotationsPerLevelMax = 10;

/** Characters of an annotation's message that the runner keeps. */
export const annotationCharactersMax = 4096;

/** Annotations that one request about a check run may hold (docs.github.com, "REST API endpoints for check runs"). */
export const checkAnnotationsPerRequest = 50;

/** Annotations of a check run: GitHub names no limit, and each 50 are a request. */
export const checkAnnotationsMax = 1000;

/** Characters of a comment that GitHub takes. */
export const commentCharactersMax = 65_536;

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

/** Paths or refs that a finding names one by one, beside their number. */
export const namesListedMax = 20;

/** Commits that a finding names when all that brought it are asked for; their number is told in any case. */
export const arrivalsListedMax = 1000;
