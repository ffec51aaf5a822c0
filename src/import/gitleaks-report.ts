// A baseline of gitleaks is one of its JSON reports (README of gitleaks/gitleaks, "Creating a baseline" and "Reporting"):
// a list of findings with RuleID, File, StartLine, Commit, Secret and a Fingerprint.
import { createHash } from 'node:crypto';
import {
  type ImportedBaseline,
  type ImportedRecord,
  type LeftItem,
  pathFromRoot,
} from './imported-record.ts';
import { isTable, numberIn, type Table, textIn } from './json-value.ts';

export function readGitleaksReport(value: unknown): ImportedBaseline {
  const records: ImportedRecord[] = [];
  const left: LeftItem[] = [];
  for (const [index, one] of (Array.isArray(value) ? value : []).entries()) {
    const record = isTable(one) ? recordOf(one) : null;
    if (record !== null) records.push(record);
    else left.push({ what: `item ${index + 1}`, why: 'it names neither a file and a line nor a secret' });
  }
  return { records, left };
}

function recordOf(one: Table): ImportedRecord | null {
  const file = textIn(one, 'File');
  const line = numberIn(one, 'StartLine');
  const secretSha1 = sha1Of(textIn(one, 'Secret'));
  if ((file === null || line === null) && secretSha1 === null) return null;
  const path = file === null ? null : pathFromRoot(file);
  const rule = textIn(one, 'RuleID') ?? 'no rule';
  const label = `${path ?? 'no file'}:${line ?? 0} (${rule})`;
  return { path, line, commit: textIn(one, 'Commit'), secretSha1, state: 'accepted-risk', label };
}

/** With --redact a report has REDACTED in the secret's place, or its beginning and three points. */
function sha1Of(secret: string | null): string | null {
  if (secret === null || secret.includes('REDACTED') || secret.endsWith('...')) return null;
  return createHash('sha1').update(secret, 'utf8').digest('hex');
}
