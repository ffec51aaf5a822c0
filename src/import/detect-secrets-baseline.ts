// A baseline of detect-secrets (README of Yelp/detect-secrets, "Viewing All Enabled Plugins" and docs/design.md, "Baseline"):
// under `results` a list for each file, with the type, the line and the SHA-1 of each secret, and what an audit said of it.
import {
  type ImportedBaseline,
  type ImportedRecord,
  type LeftItem,
  pathFromRoot,
} from './imported-record.ts';
import { isTable, numberIn, type Table, tablesIn, textIn } from './json-value.ts';

export function readDetectSecretsBaseline(value: unknown): ImportedBaseline {
  const results = isTable(value) && isTable(value['results']) ? value['results'] : {};
  const records: ImportedRecord[] = [];
  const left: LeftItem[] = [];
  for (const file of Object.keys(results)) {
    for (const one of tablesIn(results, file)) {
      const record = recordOf(one, pathFromRoot(file));
      if (one['is_secret'] === true)
        left.push({ what: record.label, why: 'an audit said that it is a secret: it is to be found' });
      else records.push(record);
    }
  }
  return { records, left };
}

function recordOf(one: Table, path: string): ImportedRecord {
  const kind = textIn(one, 'type') ?? 'no type';
  const hash = textIn(one, 'hashed_secret');
  const line = numberIn(one, 'line_number');
  // Of a private key it knows the first line, which is the same in all.
  const isOfSecret = hash !== null && /^[0-9a-f]{40}$/.test(hash) && !/private key/i.test(kind);
  return {
    path,
    line,
    commit: null,
    secretSha1: isOfSecret ? hash : null,
    state: one['is_secret'] === false ? 'false-positive' : 'accepted-risk',
    label: `${path}:${line ?? 0} (${kind})`,
  };
}
