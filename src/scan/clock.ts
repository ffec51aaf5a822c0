// The time that has passed, for how long things take and how often others have their turn. Not by `performance`, which Node
// loads when it is first asked for: that takes a hundredth of the scan of a pull request.

/** Milliseconds since some moment; never goes back. */
export function milliseconds(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6;
}
