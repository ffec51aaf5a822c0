// What `leakline help COMMAND` says, a text for each command.
import type { HelpTopic } from './arguments.ts';

/** By command; usage.ts adds which options of scans count. */
export const topicTexts: Readonly<Record<HelpTopic, string>> = {
  diff: `Usage: leakline diff [BASE..HEAD] [OPTIONS]

Scans every commit that HEAD has and BASE has not, and the net difference from their merge base: only added lines
are reported, also of a secret that was added and removed again inside the range. Without a range: HEAD against the
default branch (origin/HEAD, origin/main, origin/master, main or master, whichever there is).

  -C, --directory DIR      the repository, the current folder when not given
`,
  history: `Usage: leakline history [PATH] [OPTIONS]

Scans every commit reachable from every ref of the repository at PATH (the current folder when not given), each blob
once, and the messages of commits and tags. A finding tells the first commit that brought it and whether it is still in
HEAD.

  --branch NAME            only what this branch, tag or other revision reaches (again for more)
  --since DATE             only what came in with commits of this date or later, by the committer's date
  --until DATE             only what came in with commits of this date or earlier
  --include-unreachable    objects that no ref reaches as well (amended, forced away, not yet pruned), and the reflog
                           (--no-include-unreachable where a configuration says so)
  --all-provenance         tell every commit that content came in with, not the first one alone (--no-all-provenance)
  --cache FILE             scan what is new since the scan that wrote FILE, and write it anew (ids alone, no secrets): tells
                           of new findings only
  --threads N              threads that work; when not given the machine's cores, 8 at most, and one for a small history
  --whole-blobs            judge every blob whole, the slow reference way, to compare with

A DATE is YYYY-MM-DD (the whole day), YYYY-MM-DDTHH:MM[:SS] followed by Z, +HH:MM or nothing (the time of this machine),
@SECONDS since 1970, "2 weeks ago" or 2.weeks.ago (second, minute, hour, day, week, month, year), now, today or
yesterday. A blob belongs to the first commit that has it, oldest first over all that is reached: content that an older
commit had already is not scanned again because a later one moved or copied it.
`,
  tree: `Usage: leakline tree [PATH] [OPTIONS]

Scans the files below PATH (the current folder when not given), which need not be a repository.

  --include-ignored        in a repository, the files that git ignores too (--no-include-ignored where a configuration
                           says so)
  --threads N              threads that work: the machine's cores when not given, 8 at most; 1 for the main one alone
`,
  staged: `Usage: leakline staged [OPTIONS]

Scans what the next commit would add: the index against HEAD.

  -C, --directory DIR      the repository, the current folder when not given
  --hook                   as a hook does: say how to go on where something was found
`,
  stdin: `Usage: leakline stdin [OPTIONS]

Scans what standard input holds.

  --name PATH              judge it as a file of that name (config/app.yml)
`,
  explain: `Usage: leakline explain [PATH | PATH:LINE | FINGERPRINT] [OPTIONS]

Tells why something was reported, or why not: what became of each candidate of a file, of one of its lines, or of
standard input when nothing is named, and what of it is suppressed. Of a FINGERPRINT, or the beginning of one as in
c1:0123abcd, it looks for the finding in the files of the folder. No secret is shown.

  --name PATH              judge standard input as a file of that name (config/app.yml)
  --format json            for programs; --json is short for it
  -C, --directory DIR      the folder that PATH is in, the current one when not given

Exit status: 0, whatever was found, or 2 for a fault.
`,
  patterns: `Usage: leakline patterns list | show ID | check [ID] [OPTIONS]

What is looked for, the patterns of the configuration among it. "list" has a line for each, "show" all about one.
"check" proves patterns by their own examples: that of the ID, those that --only and --except leave, or else those of
the configuration and what of the catalogue they break; without such patterns the catalogue itself.

  --only NAME              of "list" and "check", these alone: an id, a provider, a family or a tag (again for more)
  --except NAME            of "list" and "check", not these (again for more)
  --format json            for programs; --json is short for it
  -C, --directory DIR      the folder whose configuration counts, the current one when not given

Exit status: 0, 1 when "check" finds a pattern that does not do what it says, or 2 for a fault.
`,
  config: `Usage: leakline config [show | schema] [OPTIONS]

"show", or nothing, prints every key of the configuration with the value that is in force and where that comes from: a
flag, a file with its line, or the default. "schema" prints the JSON Schema of configuration files, which editors take,
and has no options. docs/configuration.md tells of each key.

  --format json            of "show": for programs; --json is short for it
  -C, --directory DIR      the folder whose configuration is meant, the current one when not given

Exit status: 0, or 2 for a fault, one in the configuration too.
`,
  init: `Usage: leakline init [PATH] [OPTIONS]

Writes a workflow, a pre-commit hook and a configuration for the repository at PATH (the current folder when not given),
and shows them. What is there already stays, and what its owner can do is told.

  --dry-run                write nothing, and show what would be written
  --force                  replace what is there, but for a configuration
  -C, --directory DIR      in place of PATH

Exit status: 0, or 2 for a fault.
`,
  baseline: `Usage: leakline baseline create | update [OPERAND...] | prune | show [OPERAND...] [OPTIONS]

Keeps the baseline, .github/leakline-baseline.jsonl: the findings that somebody decided of, which scans then count and
do not tell. "create" scans the whole history and writes all that it finds. "update" adds what is new and takes out what
nothing has any more; of operands it adds and changes what they name alone. "prune" only takes out. "show" lists. An
operand is a fingerprint or its beginning, a path, a folder, a glob, or a pattern, provider, family or tag.
docs/baseline.md has the whole.

  --state STATE            accepted-risk (when not given), false-positive, rotated or test-data; of "show", those alone
  --reason TEXT            why, for people
  --who NAME               who decides: Git's user.name when not given
  --expires YYYY-MM-DD     the last day on which it holds; "never" for no end
  --tree                   scan the files of the folder, and not the history
  --dry-run                write nothing, and say what would be written
  --force                  of "create": a new one in place of the one that is there
  --format json            of "show": for programs; --json is short for it
  -C, --directory DIR      the repository, the current folder when not given

What is scanned can be restricted as for "history" and "tree"; what such a scan cannot see is not taken out.
Exit status: 0, or 2 for a fault or an incomplete scan.
`,
  audit: `Usage: leakline audit [PATH] [OPTIONS]

Shows the findings of the repository at PATH (the current folder when not given) that nobody has decided of, one by one
with the lines about them, and writes what is decided to the baseline: accepted risk, false positive, rotated, test
data. It needs a terminal; docs/audit.md tells the keys.

  --tree                   the files of the folder, and not the history
  --who NAME               who decides: Git's user.name when not given
  --stats                  tell what was decided of how many findings, and ask nothing (--format json or --json for programs)

What is scanned can be restricted as for "history" and "tree".
`,
  hook: `Usage: leakline hook [show | install | uninstall] [pre-commit] [pre-push] [OPTIONS]

Writes hooks that refuse a commit or a push that adds a leak, where Git looks for them (core.hooksPath too); both when
none is named. A hook of another's stays, and what to add to it, or to the configuration of husky, lefthook, the
pre-commit framework and their like, is told. "show" tells what there is, "uninstall" takes away what is ours.
docs/hooks.md has the whole.

  --force                  keep a hook that is there as pre-commit.before-leakline, and run it first; write into a folder
                           of hooks that several repositories share
  --dry-run                change nothing, and show what would be written
  -C, --directory DIR      the repository, the current folder when not given

Exit status: 2 where a hook that was asked for was not written.
`,
  doctor: `Usage: leakline doctor [PATH] [OPTIONS]

Looks at how the repository at PATH (the current folder when not given) keeps its secrets, and says what is wrong and
how to mend it: secret files and their permissions, examples, configuration files, credentials of Git, containers and
services, workflows and hooks. It executes and changes nothing. docs/doctor.md has all checks.

  --strict                 fail on warnings too, and not on errors alone
  --json                   the same as --format json
  --format FORMAT          text (default), json or sarif
  -o, --output FILE        write the report there and not to standard output
  -C, --directory DIR      in place of PATH

Exit status: 0 when nothing is wrong, 1 for errors, 2 for a fault.
`,
  import: `Usage: leakline import FILE [OPTIONS]

Reads a file of another program and says what of it cannot be carried over, and why.

A gitleaks configuration becomes keys for .github/leakline.yml, on standard output or in a file. A gitleaks baseline
(its JSON report), a .gitleaksignore and a detect-secrets baseline become entries of the baseline: every commit is
scanned, and a finding that the old file names, by its secret or by its place, is taken into ours. See docs/import.md.

  --from KIND              what FILE is: gitleaks-config, gitleaks-baseline, gitleaksignore or detect-secrets; found out when
                           not given
  -o, --output FILE        write the configuration there (--force: also over a file)
  --tree                   scan the files that are there, and not the history
  --dry-run                write no baseline, and tell what would be in it
  --baseline FILE          the baseline to write
  --state, --reason, --who, --expires
                           what is decided of the findings; accepted-risk when not given, and false-positive where an audit
                           of detect-secrets said that it is no secret
  -C, --directory DIR      the repository, the current folder when not given

Exit status: 0, or 2 for a fault or an incomplete scan.
`,
  redact: `Usage: COMMAND | leakline redact [OPTIONS] [FILE...]

Passes standard input, or files, through to standard output with every secret replaced: keys of all kinds, Authorization
and Cookie headers, passwords and tokens in parameters, fields and addresses, private keys over several lines, and what
was found once wherever it comes up later. Each line goes out as soon as it is complete. Addresses and host names stay.
See docs/redact.md.

  --mark TEXT              written for every secret; when not given ****, behind a vendor's own prefix (ghp_****)
  --stats                  say on standard error how many were replaced, by pattern
  --only, --except NAME    what to replace: --only private-address --only credential

Exit status: 0, or 2 for a fault. Ctrl-C ends what writes; this goes on until there is nothing more to read.
`,
};
