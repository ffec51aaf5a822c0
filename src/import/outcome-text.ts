// What `leakline import` says that it did, item by item.
import type { LeftItem } from './imported-record.ts';

/** What became of an old baseline. Texts are free of secrets. */
export interface ImportOutcome {
  /** The new baseline's path. */
  readonly file: string;
  readonly isDryRun: boolean;
  /** Findings whose entries are new: `src/mail.ts:12 (aws.secret-access-key)`. */
  readonly added: readonly string[];
  /** Records that name findings which the baseline had. */
  readonly knownCount: number;
  readonly left: readonly LeftItem[];
  /** Findings that no record names. */
  readonly newCount: number;
  readonly notices: readonly string[];
}

export function outcomeText(outcome: ImportOutcome): string {
  const { file, isDryRun, added, knownCount, left, newCount, notices } = outcome;
  const would = isDryRun ? 'would be ' : '';
  const lines = [
    `${counted(added.length, 'finding')} ${would}taken into ${file}${added.length === 0 ? '' : ':'}`,
    ...added.map((one) => `  ${one}`),
  ];
  if (knownCount > 0) lines.push(`${counted(knownCount, 'record')} named what was in it before.`);
  lines.push(...leftLines(left));
  if (newCount > 0) {
    lines.push(
      `${counted(newCount, 'finding')} ${newCount === 1 ? 'is' : 'are'} named by no record: "leakline history" shows what is new.`,
    );
  }
  lines.push(...notices);
  if (isDryRun) lines.push('Nothing was written (--dry-run).');
  return `${lines.join('\n')}\n`;
}

/** What could not be carried over; nothing for nothing. */
export function leftLines(left: readonly LeftItem[]): string[] {
  if (left.length === 0) return [];
  const items = left.map(({ what, why }) => `  ${what}: ${why}`);
  return [
    `${counted(left.length, 'item')} could not be carried over as ${left.length === 1 ? 'it is' : 'they are'}:`,
    ...items,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
