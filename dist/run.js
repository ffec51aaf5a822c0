Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
const require_scan = require("./scan.js");
const require_configure_scan = require("./configure-scan.js");
const require_arguments = require("./arguments.js");
const require_diagnostics = require("./diagnostics.js");
const require_run_scan = require("./run-scan.js");
const require_heeded_options = require("./heeded-options.js");
let node_fs = require("node:fs");

// build/src/cli/help-topics.js
const topicTexts = {
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
`
};

// build/src/cli/usage.js
const general = `Leakline ${require_scan.version}: finds leaked credentials, private addresses and internal hostnames in Git repositories

Usage: leakline COMMAND [OPTIONS]

Commands
  diff [BASE..HEAD]   what the commits of a range add; without a range, this branch against the default branch
  history [PATH]      every commit reachable from every ref
  tree [PATH]         the files below a folder, in a repository without the git-ignored ones
  staged              what the next commit would add
  stdin               what standard input holds
  explain [PATH:LINE] why something was reported or not: of a file, a line of it, a finding's fingerprint, standard input
  patterns list       what is looked for; patterns show ID tells of one (--format json for programs)
  patterns check [ID] proves the patterns by their own examples, those of the configuration too
  config              what is in force and where each value came from; config schema prints the JSON Schema of files
  doctor [PATH]       what is wrong with how a repository keeps its secrets, and how to mend it; fails on errors, with
                      --strict on warnings too
  baseline create     writes down what is there, so that scans tell of what is new alone; update, prune and show keep it
  redact [FILE...]    passes text through with every secret replaced, line by line: for logs in a pipe
  import FILE         takes over a gitleaks configuration, baseline or .gitleaksignore, or a detect-secrets baseline
  audit [PATH]        goes through findings one by one at a terminal, and writes what is decided to the baseline
  init [PATH]         writes a workflow, a pre-commit hook and a configuration for a repository, and shows them (--dry-run
                      writes nothing, --force replaces what is there, but for a configuration)
  hook install        writes hooks that look at commits and at pushes; hook uninstall takes them away, hook show tells
                      what is there
  help [COMMAND]      this text, or that of a command

Options of every command
  -C, --directory DIR      the folder to work in, or whose repository is meant: the current one when not given
  -q, --quiet              no progress (else a line on a terminal, or every ten seconds in a log)
  --color, --no-color      colour or none, whatever the terminal is
  -h, --help               this text, or that of the command
  -V, --version            the version

Options of scans: diff, history, tree, staged and stdin
  --config FILE            the configuration, .github/leakline.yml or .leakline.yml when not given; what a flag says counts
                           more. That of the range's base for "diff". --no-config heeds none
  --format FORMAT          text (default), json or sarif; --json is short for --format json
  -o, --output FILE        write the report there and not to standard output
  --only NAME              look for this alone: a pattern's id, a provider, a family or a tag (again for more)
  --except NAME            do not look for this (again for more)
  --confidence LEVEL       the least confidence of a finding: high, medium or low (default); the rest are notes
  --fail-on SEVERITY       the mildest that fails: critical, high, medium, low (default) or never
  --notes                  report notes too, which never fail (--no-notes where a configuration says so; the same goes for
                           the other options that take no value)
  --exclude GLOB           leave paths out (again for more); they are counted in the report
  --include GLOB           scan these paths alone (again for more); --exclude takes some out of them
  --comments NAME          whose comments suppress findings: leakline (when not given), gitleaks, trufflehog, detect-secrets
                           or none (again for more)
  --baseline FILE          the findings that were decided of, .github/leakline-baseline.jsonl or .leakline-baseline.jsonl
                           when not given; --no-baseline heeds none
  --suppressed             show what is suppressed too (--no-suppressed: never)
  --max-blob-size SIZE     scan what is larger in windows and not whole, 16MiB when not given (500KB, 1GiB, bytes); an
                           archive that is larger is not opened
  --prefix NAME            prefix of infrastructure names, INFRA when not given (again for more)
  --internal-domain NAME   a domain of your own that must not be told (again for more)
  --internal-suffix NAME   an ending of internal hosts beside .internal, .local and their like (again for more)
  --address CLASS          look for these addresses alone: private, shared, link-local, unique-local, site-local, loopback
                           (again for more); all but loopback when not given
  --loopback               report loopback addresses too (--no-loopback: do not)
  --log json               diagnostics on standard error, one JSON object a line

Exit status: 0 clean, 1 findings, 2 a fault or an incomplete scan, 130 ended by Ctrl-C and 143 by SIGTERM, with a report
of what was found until then; a second Ctrl-C ends it without.
LEAKLINE_FINGERPRINT_KEY, when set, is the key of the findings' fingerprints.
NO_COLOR, FORCE_COLOR and TERM=dumb are heeded.
`;
const columns = 120;
function usage(topic) {
	if (topic === null) return general;
	const text = topicTexts[topic];
	return require_arguments.commands.some((scan) => scan === topic) ? `${text}\nRun "leakline help" for the options of every scan and of every command.\n` : `${text}${optionsOfScans(topic, text)}\nRun "leakline help" for the options of every command.\n`;
}
function optionsOfScans(topic, text) {
	const heeded = Object.entries(require_heeded_options.heededOptions).filter(([command]) => require_heeded_options.topicOf(command) === topic);
	const told = new Set(text.match(/--[a-z][a-z-]*/g));
	const left = new Set(heeded.flatMap(([command, options]) => command === "hook run" ? [] : options).filter((option) => !require_heeded_options.everyCommandOptions.includes(option) && !told.has(`--${option}`)).map((option) => `--${option}`));
	if (left.size === 0) return "";
	return `\n${wrapped(`Options of scans that count here too, as "leakline help" and the help of "history" and "tree" tell: ${[...left].join(", ")}.`)}`;
}
function wrapped(words) {
	const lines = [];
	for (const word of words.split(" ")) {
		const last = lines.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= columns) lines.push(`${lines.pop()} ${word}`);
		else lines.push(word);
	}
	return lines.map((line) => `${line}\n`).join("");
}

// build/src/cli/run.js
async function run(surroundings) {
	let told = require_diagnostics.diagnostics("text", surroundings.stderr);
	try {
		const parsed = require_arguments.parseArguments(surroundings.words, surroundings.environment);
		if (parsed.command === "version") {
			surroundings.stdout.write(`${require_scan.version}\n`);
			return 0;
		}
		if (parsed.command === "help") {
			surroundings.stdout.write(usage(parsed.topic));
			return 0;
		}
		if (parsed.command === "patterns") {
			const { runPatterns } = await Promise.resolve().then(() => require("./run-patterns.js"));
			const { text, status } = await runPatterns(parsed, require_run_scan.flagName);
			await require_run_scan.write(surroundings.stdout, text);
			return status;
		}
		if (parsed.command === "explain") {
			const { explainAsked } = await Promise.resolve().then(() => require("./explain.js"));
			const { explanationJson, explanationText } = await Promise.resolve().then(() => require("./explanation.js"));
			const answer = await explainAsked(parsed, await require_configure_scan.settingsInForce({
				...parsed,
				nameOf: require_run_scan.flagName
			}), () => readAll(surroundings.stdin));
			const text = parsed.format === "json" ? explanationJson(answer) : explanationText(answer);
			await require_run_scan.write(surroundings.stdout, text);
			return 0;
		}
		if (parsed.command === "config") {
			const { configText } = await Promise.resolve().then(() => require("./config.js"));
			await require_run_scan.write(surroundings.stdout, await configText(parsed, require_run_scan.flagName));
			return 0;
		}
		if (parsed.command === "init") {
			const { initText } = await Promise.resolve().then(() => require("./init.js"));
			await require_run_scan.write(surroundings.stdout, await initText(parsed));
			return 0;
		}
		if ("operands" in parsed) {
			const { runCommand } = await Promise.resolve().then(() => require("./run-command.js"));
			return await runCommand(parsed, surroundings);
		}
		told = require_diagnostics.diagnostics(parsed.log, surroundings.stderr);
		return await require_run_scan.runScan(parsed, () => requestOf(parsed, surroundings), {
			...surroundings,
			told
		});
	} catch (error) {
		told.failure(error);
		return 2;
	}
}
async function requestOf(parsed, surroundings) {
	switch (parsed.command) {
		case "diff": return {
			kind: "diff",
			directory: parsed.directory,
			range: parsed.operand
		};
		case "history": return {
			kind: "history",
			directory: parsed.operand ?? parsed.directory
		};
		case "tree": return {
			kind: "tree",
			directory: parsed.operand ?? parsed.directory
		};
		case "staged": return {
			kind: "staged",
			directory: await directoryOf(parsed, surroundings),
			indexFile: surroundings.environment["GIT_INDEX_FILE"] ?? null
		};
		case "stdin": return {
			kind: "stdin",
			bytes: await readAll(surroundings.stdin),
			name: require_scan.withSlashes(parsed.name),
			directory: parsed.directory
		};
	}
}
async function directoryOf({ hook, directory }, { environment }) {
	if (hook === null || environment["GIT_DIR"] === void 0) return directory;
	const { directoryOfHook } = await Promise.resolve().then(() => require("./directory-of-hook.js"));
	return directoryOfHook(directory, environment);
}
async function readAll(stream) {
	if (stream.fd !== void 0 && isFolder(stream.fd)) throw new require_scan.Fault("bad-argument", "standard input is a folder", "Scan a folder with \"leakline tree\".");
	const chunks = [];
	for await (const chunk of stream) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}
function isFolder(descriptor) {
	try {
		return (0, node_fs.fstatSync)(descriptor).isDirectory();
	} catch {
		return false;
	}
}

exports.run = run;