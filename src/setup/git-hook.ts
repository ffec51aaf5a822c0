// The hook that looks at what a commit would add (githooks(5), "pre-commit"). Git runs it in the root of the work tree, by
// the shell that comes with Git, on Windows too. Pure.

/** What tells a hook of ours from others'. */
const mark = '# leakline:';

/** `program` is the absolute path of the command line's bundle. */
export function hookFile(program: string): string {
  return `#!/bin/sh
${mark} refuses a commit that adds a leak. \`git commit --no-verify\` passes it by.
${hookCommand(program)}
`;
}

/** The one line that another hook can take in. */
export function hookCommand(program: string): string {
  return `exec node ${quoted(program.replaceAll('\\', '/'))} staged`;
}

export function isOwnHook(text: string): boolean {
  return text.split(/\r?\n/).some((line) => line.startsWith(mark));
}

/** As one word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
