// A `.gitleaksignore` (README of gitleaks/gitleaks, "Additional Configuration"): a fingerprint a line, COMMIT:FILE:RULE:LINE,
// or FILE:RULE:LINE for what was found in no commit; lines that begin with # are comments.
import {
  type ImportedBaseline,
  type ImportedRecord,
  type LeftItem,
  pathFromRoot,
} from './imported-record.ts';

const fingerprint = /^(?:(?<commit>[0-9a-f]{40}|[0-9a-f]{64}):)?(?<file>.+):(?<rule>[^:]+):(?<line>\d{1,9})$/;

export function readGitleaksIgnore(text: string): ImportedBaseline {
  const records: ImportedRecord[] = [];
  const left: LeftItem[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    const line = written.replace(/\s+#.*$/, '').trim();
    if (line === '' || line.startsWith('#')) continue;
    const { commit, file, rule, line: number } = fingerprint.exec(line)?.groups ?? {};
    if (file === undefined || rule === undefined || number === undefined) {
      left.push({ what: `line ${index + 1}`, why: 'it is no fingerprint (COMMIT:FILE:RULE:LINE)' });
      continue;
    }
    const path = pathFromRoot(file);
    records.push({
      path,
      line: Number(number),
      commit: commit ?? null,
      secretSha1: null,
      state: 'accepted-risk',
      label: `${path}:${number} (${rule})`,
    });
  }
  return { records, left };
}

/** Whether a text may be one: every line that is not blank and no comment has the form. */
export function isGitleaksIgnore(text: string): boolean {
  const lines = text.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim());
  const told = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return told.length > 0 && told.filter((line) => fingerprint.test(line)).length * 2 > told.length;
}
