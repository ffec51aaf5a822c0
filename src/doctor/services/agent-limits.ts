// What keeps an agent within bounds, and who may talk to it, turned off by one word. Third seed: `sandbox`, "not your home
// folder". docs.openclaw.ai/gateway/security ("dmPolicy", "groupPolicy"), docs.openclaw.ai/gateway/sandboxing.
import { indentOf, listedValues } from '../texts/listed-values.ts';

export interface TurnedOff {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
  readonly mend: string;
}

interface Switch {
  readonly names: string;
  readonly off: RegExp;
  /** What it does, behind the key. */
  readonly what: string;
  readonly mend: string;
  /** Where the same word means another thing without it: the keys that the line stands below. */
  readonly below?: RegExp;
}

const sandboxOff = 'turns the sandbox off: an agent may read and write whatever its user may';
const nameSandbox = 'Write `sandbox: auto`, or name the sandbox.';
const ownOrigins =
  'Name the origins of your own pages: `CORS_ALLOWED_ORIGINS = ["https://app.example.org"]`.';
/** Payment has sandboxes too. */
const ofAgents = /^(?:tools?|agents?|exec|shell|agent_?defaults)$/i;
/** A home folder, the superuser's, all of the machine; YAML's `~` alone is nothing, which programs take for the home folder. */
const wholeHome =
  /^(?:~\/?|\$HOME\/?|\$\{HOME\}\/?|\/|\/root\/?|\/(?:home|Users)\/[^/]+\/?|%USERPROFILE%|\$\{env:HOME\})$/;

const switches: readonly Switch[] = [
  {
    names: '(?:[A-Z]+_)*(?:sandbox|SANDBOX)',
    off: /^(?:none|off|disabled)$/i,
    what: sandboxOff,
    mend: nameSandbox,
  },
  {
    names: 'sandbox|sandbox_enabled|sandboxEnabled|use_sandbox|useSandbox',
    off: /^(?:false|no)$/i,
    what: sandboxOff,
    mend: nameSandbox,
    below: ofAgents,
  },
  {
    names:
      '(?:[A-Z]+_)*(?:restrict_to_workspace|restrictToWorkspace|RESTRICT_TO_WORKSPACE|workspace_restrictions?|workspaceRestrictions?|workspace_only|workspaceOnly)',
    off: /^(?:false|no|off|none|disabled|0)$/i,
    what: 'lets an agent out of its workspace',
    mend: 'Take it away, or make it true.',
  },
  {
    names: 'workspace|workspace_dir|workspaceDir',
    off: wholeHome,
    what: 'gives an agent far more than a folder of its own to read and write: keys, logins and mail of its user lie there',
    mend: 'Name a folder that holds nothing else: `workspace: ./workspace`.',
    below: ofAgents,
  },
  {
    names: 'dmPolicy|groupPolicy|dm_policy|group_policy',
    off: /^open$/,
    what: 'is open: whoever finds the bot may give it work',
    mend: 'Write "allowlist" (or "pairing", for single people), and name who may.',
  },
  {
    names: 'CORS_ALLOW_ALL_ORIGINS|CORS_ORIGIN_ALLOW_ALL',
    off: /^(?:true|1|yes)$/i,
    what: 'lets every page of the web read what it answers',
    mend: ownOrigins,
  },
];

const modeOff = /^\s*["']?mode["']?\s*[:=]\s*["']?(?:off|none)\b/i;

export function turnedOff(text: string): readonly TurnedOff[] {
  const lines = text.split(/\r?\n/);
  const found = switches.flatMap(({ names, off, what, mend, below }) =>
    listedValues(text, names)
      .filter(({ items, isList }) => !isList && items.length === 1 && off.test(items[0] ?? ''))
      .filter(({ line }) => below === undefined || keysAbove(lines, line - 1).some((key) => below.test(key)))
      .map(({ key, line }) => ({ line, message: `${key} ${what}.`, mend })),
  );
  // `sandbox: { mode: off }`, on two lines as it is written.
  const modes = lines.flatMap((line, index) => {
    if (!modeOff.test(line)) return [];
    const [nearest, ...others] = keysAbove(lines, index);
    if (nearest !== 'sandbox' || !others.some((key) => ofAgents.test(key))) return [];
    return [{ line: index + 1, message: `sandbox.mode ${sandboxOff}.`, mend: nameSandbox }];
  });
  return [...found, ...modes];
}

const linesAbove = 400;

/** The keys that a line stands below, by indentation; in TOML the words of the table. The nearest is first. */
function keysAbove(lines: readonly string[], index: number): readonly string[] {
  const keys: string[] = [];
  let indent = indentOf(lines[index] ?? '');
  for (let at = index - 1; at >= 0 && index - at <= linesAbove; at -= 1) {
    const line = lines[at] ?? '';
    const table = /^\s*\[+\s*([\w.-]+)\s*\]+\s*$/.exec(line)?.[1];
    if (table !== undefined) return [...keys, ...table.split('.').reverse()];
    if (indent === 0) continue;
    const key = /^\s*(?:-\s+)?["']?([\w.-]+)["']?\s*:/.exec(line)?.[1];
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    if (key !== undefined) keys.push(key);
  }
  return keys;
}
