// What `leakline help` says.
import { version } from '../model/version.ts';
import { type HelpTopic, commands as scans } from './arguments.ts';
import { everyCommandOptions, heededOptions, topicOf } from './heeded-options.ts';
import { topicTexts } from './help-topics.ts';

const general = `Leakline ${version}: finds leaked credentials, private addresses and internal hostnames in Git repositories

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

/** The text of a topic, or the general one. */
export function usage(topic: HelpTopic | null): string {
  if (topic === null) return general;
  const text = topicTexts[topic];
  return scans.some((scan) => scan === topic)
    ? `${text}\nRun "leakline help" for the options of every scan and of every command.\n`
    : `${text}${optionsOfScans(topic, text)}\nRun "leakline help" for the options of every command.\n`;
}

/** Those that a command has in common with scans, and of which its own text does not tell. */
function optionsOfScans(topic: HelpTopic, text: string): string {
  const heeded = Object.entries(heededOptions).filter(([command]) => topicOf(command) === topic);
  const told = new Set(text.match(/--[a-z][a-z-]*/g));
  const left = new Set(
    heeded
      // Hooks run it, and people do not.
      .flatMap(([command, options]) => (command === 'hook run' ? [] : options))
      .filter((option) => !everyCommandOptions.includes(option) && !told.has(`--${option}`))
      .map((option) => `--${option}`),
  );
  if (left.size === 0) return '';
  const where = '"leakline help" and the help of "history" and "tree"';
  return `\n${wrapped(`Options of scans that count here too, as ${where} tell: ${[...left].join(', ')}.`)}`;
}

function wrapped(words: string): string {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
  }
  return lines.map((line) => `${line}\n`).join('');
}
