// The hooks that Git runs before a commit and before a push (githooks(5), "pre-commit" and "pre-push"). Git runs them in the
// root of the work tree, by the shell that comes with Git, on Windows too. Pure.

export const hookNames = ['pre-commit', 'pre-push'] as const;
export type HookName = (typeof hookNames)[number];

/** What a hook starts: absolute paths of Node and of the command line's bundle. */
export interface HookProgram {
  readonly node: string;
  readonly program: string;
}

/** What tells a hook of ours from others'. */
const mark = '# leakline:';

/** What is added to the name of a hook that was there before ours, which runs it first. */
export const beforeSuffix = '.before-leakline';

/** How a hook is passed by once (git-commit(1), git-push(1), `--no-verify`). */
export const passedBy: Readonly<Record<HookName, string>> = {
  'pre-commit': 'git commit --no-verify',
  'pre-push': 'git push --no-verify',
};

const subjects: Readonly<Record<HookName, { readonly act: string; readonly words: string }>> = {
  'pre-commit': { act: 'commit', words: 'staged --hook' },
  'pre-push': { act: 'push', words: 'hook run pre-push -- "$@"' },
};

/**
 * The text of a hook. Node is started from where it was when the hook was written: that one is known to run Leakline, while the
 * one that PATH has may be another project's choice (nvm, asdf), or none, as in a program with windows that was not started
 * from a shell. A hook that cannot run refuses: one that let everything through would not be missed.
 */
export function hookFile(name: HookName, { node, program }: HookProgram): string {
  const { act, words } = subjects[name];
  const isPush = name === 'pre-push';
  // What Git tells of the push is read once, and is for both.
  const read = isPush ? 'pushed=$(cat)\nif [ -n "$pushed" ]; then pushed="$pushed\n"; fi\n' : '';
  const given = isPush ? `printf '%s' "$pushed" | ` : '';
  return `#!/bin/sh
${mark} refuses a ${act} that adds a leak. \`${passedBy[name]}\` passes it by.
# Written by \`leakline hook install\`, which makes it anew; \`leakline hook uninstall\` takes it away.
program=${quoted(slashed(program))}
node=${quoted(slashed(node))}
refuse() {
  printf 'leakline: %s: nothing was scanned, and the ${act} is refused. Run "leakline hook install" in this ' "$1" >&2
  printf 'repository again, or remove %s; ${passedBy[name]} passes it by this once.\\n' "$0" >&2
  exit 1
}
${read}if [ -x "$0${beforeSuffix}" ]; then
  ${given}"$0${beforeSuffix}" "$@" || exit $?
fi
[ -f "$program" ] || refuse "this hook starts $program, which is not there any more"
[ -x "$node" ] || node=node
command -v "$node" >/dev/null 2>&1 || refuse 'Node.js is neither where it was nor in PATH'
${isPush ? given : 'exec '}"$node" "$program" ${words}
`;
}

/** The one line that a hook of the user's own can take in, on this machine. */
export function hookCommand(name: HookName, { node, program }: HookProgram): string {
  return `${quoted(slashed(node))} ${quoted(slashed(program))} ${subjects[name].words} || exit $?`;
}

/** The same where the file is for all who work on a repository: the program has to be in their PATH. */
export function sharedCommand(name: HookName): string {
  return `leakline ${subjects[name].words}`;
}

export function isOwnHook(text: string): boolean {
  return text.split(/\r?\n/).some((line) => line.startsWith(mark));
}

/** The path of the program that a hook of ours starts; null where it cannot be told. */
export function programOf(text: string): string | null {
  const found = /^(?:program=|exec node )'((?:[^']|'\\'')*)'/m.exec(text)?.[1];
  return found === undefined ? null : found.replaceAll(`'\\''`, "'");
}

/** Git's shell takes slashes on Windows too: `C:/Program Files/nodejs/node.exe`. */
function slashed(path: string): string {
  return /^(?:[A-Za-z]:[\\/]|\\\\)/.test(path) ? path.replaceAll('\\', '/') : path;
}

/** As one word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
