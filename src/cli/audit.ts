// `leakline audit`: goes through findings one by one at a terminal, and writes what is decided to the baseline. Loaded when it
// is asked for.
import type { ReadStream } from 'node:tty';
import { acceptedFindings } from '../baseline/accepted-findings.ts';
import { AuditSession } from '../baseline/audit-session.ts';
import { isCalendarDay } from '../baseline/calendar-day.ts';
import type { Decision } from '../baseline/change-baseline.ts';
import { formatBaseline } from '../baseline/format-baseline.ts';
import { parseBaseline } from '../baseline/parse-baseline.ts';
import type { Settings } from '../config/settings.ts';
import { Fault } from '../model/fault.ts';
import type { Report } from '../model/report.ts';
import type { Baseline } from '../model/suppression.ts';
import {
  auditHelp,
  auditKeys,
  auditPage,
  auditPrompt,
  auditStats,
  auditStatsJson,
  auditStatsText,
} from '../report/audit.ts';
import { compareFindings } from '../report/counts.ts';
import { amount, grouped } from '../report/sentences.ts';
import { type BaselinePlace, baselinePlace } from '../scan/baseline-place.ts';
import { settingsInForce } from '../scan/configure-scan.ts';
import { redactMessage } from '../scan/context.ts';
import { quietBaseline } from '../scan/quiet-baseline.ts';
import { writeWhole } from '../scan/write-whole.ts';
import { type CommandWords, colourWish } from './arguments.ts';
import { nameOfDecider } from './decision-words.ts';
import { diagnostics } from './diagnostics.ts';
import { refuseMisplacedOptions } from './heeded-options.ts';
import { addMergeAttribute } from './merge-attribute-file.ts';
import type { Surroundings } from './run.ts';
import { flagName, scanThen, write } from './run-scan.ts';
import { saltedBaseline } from './salted-baseline.ts';
import { TerminalInput } from './terminal-input.ts';

/** Lines before a finding and behind it. */
const excerptLines = 3;

interface Audit {
  readonly words: CommandWords;
  readonly surroundings: Surroundings;
  readonly settings: Settings;
  readonly place: BaselinePlace;
  readonly who: string;
  readonly colour: boolean;
}

/** Gives the exit status: 0, also where findings are left undecided; 2 for a scan that did not see all. Throws a Fault. */
export async function runAudit(words: CommandWords, surroundings: Surroundings): Promise<number> {
  checkWords(words);
  const { stdin, stdout, stderr, environment } = surroundings;
  const isStats = words.values.stats === true;
  if (!isStats && !(isTerminal(stdin) && stdout.isTTY === true)) throw noTerminal();
  const directory = words.operands[0] ?? words.directory;
  const settings = await settingsInForce({ ...words, directory, nameOf: flagName });
  const place = await baselinePlace(directory, settings);
  const baseline = baselineOf(place, settings);
  const who = await nameOfDecider(words.values.who, directory, environment, settings);
  const colour = colourWish(words.values.color, words.values['no-color'], environment) ?? true;
  const audit: Audit = { words, surroundings, settings, place, who, colour };
  const suppression = { ...settings.suppression, baseline };
  const configured = {
    request: { kind: words.values.tree === true ? 'tree' : 'history', directory: place.root } as const,
    settings: { ...settings, suppression },
    notices: [],
    excerptLines: isStats ? 0 : excerptLines,
  };
  const wish = { quiet: words.values.quiet ?? false, log: 'text' } as const;
  return scanThen(configured, wish, { stderr, told: diagnostics('text', stderr) }, async (report) => {
    if (isStats) {
      const stats = auditStats(report);
      await write(stdout, words.values.format === 'json' ? auditStatsJson(stats) : auditStatsText(stats));
    } else await goThrough(audit, report, baseline);
    return report.complete ? 0 : 2;
  });
}

function checkWords({ operands, values }: CommandWords): void {
  refuseMisplacedOptions(values);
  const isFormatKnown = values.format === undefined || values.format === 'text' || values.format === 'json';
  if (!isFormatKnown || (values.format !== undefined && values.stats !== true)) {
    throw new Fault('bad-argument', '--format is text or json, and for --stats alone', 'Leave it out.');
  }
  if (operands.length <= 1) return;
  throw new Fault(
    'bad-argument',
    `"audit" takes one operand, and ${operands.length} were given`,
    'Give the folder of the repository, or nothing for this one.',
  );
}

function isTerminal(stream: NodeJS.ReadableStream): stream is ReadStream {
  return (stream as Partial<ReadStream>).isTTY === true;
}

function noTerminal(): Fault {
  return new Fault(
    'bad-argument',
    '"audit" asks at a terminal, and standard input or output is none',
    'Decide with "leakline baseline update FINGERPRINT --state STATE --reason TEXT", or look at "audit --stats".',
  );
}

function baselineOf({ text, path }: BaselinePlace, { fingerprintKey }: Settings): Baseline {
  const known = text === null ? { file: path, salts: [], entries: [] } : parseBaseline(text, path).baseline;
  return saltedBaseline(known, fingerprintKey);
}

async function goThrough(audit: Audit, report: Report, baseline: Baseline): Promise<void> {
  const { stdin, stdout } = audit.surroundings;
  const undecided = new AuditSession(report.findings.toSorted(compareFindings), baseline);
  const accepted = new AuditSession(
    acceptedFindings(report.suppressed.toSorted(compareFindings)),
    undecided.baseline,
  );
  const isAgain = undecided.items.length === 0;
  const session = isAgain ? accepted : undecided;
  const total = session.items.length;
  const incomplete = report.complete ? '' : ' The scan is incomplete: there may be more.';
  if (total === 0 || !isTerminal(stdin)) {
    await write(stdout, `There is nothing to decide.${incomplete}\n`);
    return;
  }
  const input = new TerminalInput(stdin);
  const dialogue = new Dialogue(audit, session, input);
  try {
    if (isAgain) {
      if (!(await dialogue.askWhetherAgain(incomplete))) return;
    } else await write(stdout, `${amount(total, 'finding')} to decide.${incomplete} ? tells the keys.\n`);
    while (await dialogue.askOnce());
  } finally {
    input.close();
  }
  const decided = session.decidedCount;
  const left = total - decided;
  const rest = left === 0 ? 'None is left.' : `${grouped(left)} left: run it again to go on.`;
  const next = decided === 0 ? '' : ` Commit ${dialogue.written.join(' and ')} to have them count.`;
  const more = accepted.items.length;
  const further =
    isAgain || left > 0 || more === 0
      ? ''
      : `The baseline has ${amount(more, 'finding')} more as accepted risk: run it again to go through ${more === 1 ? 'it' : 'those'}.\n`;
  await write(stdout, `\n${amount(decided, 'finding')} decided. ${rest}${next}\n${further}`);
}

/** What is asked of one finding after the other. */
class Dialogue {
  private readonly audit: Audit;
  private readonly session: AuditSession;
  private readonly input: TerminalInput;
  /** Files that were written, from the root. */
  readonly written: string[] = [];

  constructor(audit: Audit, session: AuditSession, input: TerminalInput) {
    this.audit = audit;
    this.session = session;
    this.input = input;
  }

  /** Shows the finding at hand and does what is asked; false for the end. */
  async askOnce(): Promise<boolean> {
    const { current, number, items } = this.session;
    if (current === null) return this.askAtEnd();
    await this.say(auditPage(current, { number, total: items.length, colour: this.audit.colour }));
    for (;;) {
      await this.say(auditPrompt);
      const key = await this.input.key();
      if (key === null || key === 'q') {
        await this.say('quit\n');
        return false;
      }
      if (await this.answer(key)) return true;
    }
  }

  /** Nothing is undecided; whether what the baseline accepts as a risk is to be gone through. */
  async askWhetherAgain(incomplete: string): Promise<boolean> {
    const many = this.session.items.length;
    const those = many === 1 ? 'it' : 'those';
    await this.say(
      `There is nothing undecided.${incomplete} The baseline has ${amount(many, 'finding')} as accepted risk, which nobody may have looked at.\n` +
        `y go through ${those}, any other key ends: `,
    );
    const isWanted = (await this.input.key()) === 'y';
    await this.say(isWanted ? 'yes\n' : 'end\n');
    return isWanted;
  }

  /** The last decision can be taken back too. */
  private async askAtEnd(): Promise<boolean> {
    await this.say('\nThat was the last one. u undo, any other key ends: ');
    const key = await this.input.key();
    if (key === 'u') return this.undo();
    await this.say('end\n');
    return false;
  }

  /** Whether the next finding is to be shown. */
  private async answer(key: string): Promise<boolean> {
    const state = auditKeys[key.toLowerCase()];
    if (state !== undefined) return this.decide(state, key !== key.toLowerCase());
    if (key === 's') {
      this.session.skip();
      await this.say('skipped\n');
      return true;
    }
    if (key === 'u') return this.undo();
    await this.say(key === '?' ? auditHelp : 'that is no key of the audit\n');
    return false;
  }

  private async decide(state: Decision['state'], all: boolean): Promise<boolean> {
    const many = all
      ? `, for ${amount(this.session.alikeCount, 'finding')} of this pattern in this file`
      : '';
    await this.say(`${state.replace('-', ' ')}${many}\n`);
    const reason = await this.reason();
    const until = reason === null || state !== 'accepted-risk' ? null : await this.lastDay();
    if (reason === null || until === undefined) {
      await this.say('\nnot decided\n');
      return false;
    }
    const decision: Decision = { state, reason, who: this.audit.who, until };
    const count = all ? this.session.decideAlike(decision) : this.session.decide(decision);
    await this.save();
    await this.say(`${amount(count, 'finding')} decided\n`);
    return true;
  }

  /** Null at the end of the input. */
  private async reason(): Promise<string | null> {
    for (;;) {
      await this.say('Reason (Enter for none): ');
      const line = (await this.input.line())?.trim().replace(/\s+/g, ' ').slice(0, 1000) ?? null;
      if (line === null || redactMessage(line, this.audit.settings.detect) === line) return line;
      await this.say('That holds a secret, an address or a host itself, and the baseline is committed.\n');
    }
  }

  /** Undefined at the end of the input. */
  private async lastDay(): Promise<string | null | undefined> {
    const { today } = this.audit.settings.suppression;
    for (;;) {
      await this.say('Until which day, as YYYY-MM-DD (Enter for no end): ');
      const line = (await this.input.line())?.trim();
      if (line === undefined) return undefined;
      if (line === '') return null;
      if (isCalendarDay(line) && line >= today) return line;
      await this.say(`That is no day to come (today is ${today}).\n`);
    }
  }

  private async undo(): Promise<boolean> {
    const undone = this.session.undo();
    if (undone === null) {
      await this.say('there is nothing to undo\n');
      return false;
    }
    if (undone > 0) await this.save();
    await this.say(undone > 0 ? `undone: ${amount(undone, 'decision')}\n` : 'back\n');
    return true;
  }

  private async save(): Promise<void> {
    const { place, settings } = this.audit;
    await writeWhole(place.root, place.path, formatBaseline(quietBaseline(this.session.baseline, settings)));
    if (this.written.length === 0) this.written.push(place.path);
    if (!place.isRepository || place.text !== null) return;
    const attribute = await addMergeAttribute(place.root, place.path);
    if (attribute.isWritten) this.written.push('.gitattributes');
  }

  private async say(text: string): Promise<void> {
    await write(this.audit.surroundings.stdout, text);
  }
}
