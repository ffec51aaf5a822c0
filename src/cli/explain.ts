// `leakline explain`: why something was reported, or why not. Of standard input, of a file, of one of its lines, or of a
// finding by its fingerprint.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../config/settings.ts';
import { withSlashes } from '../git/named-path.ts';
import type { Explanation } from '../model/explanation.ts';
import { Fault } from '../model/fault.ts';
import { explain, type Question } from '../scan/explain.ts';
import { scan } from '../scan/scan.ts';
import type { ExplainArguments } from './arguments.ts';

const fingerprint = /^[cks]1:[0-9a-f]{6,32}$/;

/** Answers. `readInput` gives standard input. Throws a Fault for a file or a finding that is not there. */
export async function explainAsked(
  { operand, directory, name }: Omit<ExplainArguments, 'configuration'>,
  settings: Settings,
  readInput: () => Promise<Uint8Array>,
): Promise<Explanation> {
  if (operand === null) {
    return explained({ bytes: await readInput(), path: name, line: null }, directory, settings);
  }
  if (fingerprint.test(operand)) return explainFinding(operand, directory, settings);
  const { file, line } = placeOf(operand);
  const bytes = await read(path.resolve(directory, file));
  return explained({ bytes, path: withSlashes(file), line }, directory, settings);
}

const silent = { progress: { step() {} }, log() {} };

/** With what of it is suppressed: that is a reason why it is not reported. */
async function explained(question: Question, directory: string, settings: Settings): Promise<Explanation> {
  const { bytes, path: name, line } = question;
  const explanation = explain(question, settings);
  const report = await scan({ kind: 'stdin', bytes, name, directory }, { ...settings, notes: true }, silent);
  const suppressed = report.suppressed.map(({ patternId, region, suppression }) => ({
    patternId,
    line: region.startLine,
    column: region.startColumn,
    suppression,
  }));
  return { ...explanation, suppressed: suppressed.filter((one) => line === null || one.line === line) };
}

/** `src/a.ts:12` is a line of a file, unless a file is called that. */
function placeOf(operand: string): { file: string; line: number | null } {
  const found = /^(.+?):([1-9]\d{0,8})(?::\d+)?$/s.exec(operand);
  return found === null
    ? { file: operand, line: null }
    : { file: found[1] ?? operand, line: Number(found[2]) };
}

async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new Fault(
      'unreadable-file',
      `the file to explain cannot be read (${reason})`,
      'Give a path from the current folder or from --directory, with ":" and a line where one is meant.',
    );
  }
}

async function explainFinding(wanted: string, directory: string, settings: Settings): Promise<Explanation> {
  const report = await scan({ kind: 'tree', directory }, { ...settings, notes: true }, silent);
  const all = [...report.findings, ...report.suppressed];
  const finding = all.find((one) => one.fingerprint.startsWith(wanted));
  if (finding === undefined) {
    throw new Fault(
      'bad-argument',
      'no finding in the files of this folder has that fingerprint',
      'Take it from the JSON report of a scan, and run the command in the folder that was scanned.',
    );
  }
  const file = path.resolve(directory, finding.path);
  const question = { bytes: await read(file), path: finding.path, line: finding.region.startLine };
  return explained(question, directory, settings);
}
