// What opening an archive may cost. Every bound with its unit and its reason.

export interface ArchiveLimits {
  /** Archives in archives: a jar in a war in a tar. */
  readonly depthMax: number;
  /** Members of a file, those of archives inside it included. */
  readonly membersMax: number;
  /** Bytes that a file may inflate to, all its members together. */
  readonly bytesMax: number;
  /** Times its own size that a file may inflate to, once that is more than `bytesMin`. */
  readonly ratioMax: number;
  /** Bytes that any file may inflate to. */
  readonly bytesMin: number;
}

/**
 * Text deflates to a fifth, logs to a fiftieth at best; a bomb to a thousandth (deflate's own limit is 1,032 to one). A
 * file of some kilobytes costs 32 MB at most, a large one 512 MB, some seconds of work either way.
 */
export const archiveLimits: ArchiveLimits = {
  depthMax: 3,
  membersMax: 50_000,
  bytesMax: 512 * 1024 * 1024,
  ratioMax: 64,
  bytesMin: 32 * 1024 * 1024,
};
