// What the findings of a history depend on beside the history itself, as a digest: a cache that was made on another basis
// says nothing about what this scan would find. Keys of fingerprints are no part of it: nothing is made of them here.
import { createHash } from 'node:crypto';
import { allPatterns } from '../../patterns/index.ts';
import type { Settings } from '../config/settings.ts';
import type { Pattern } from '../model/pattern.ts';
import { version } from '../model/version.ts';

/** 64 hexadecimal digits. */
export function basisOf(
  settings: Settings,
  patterns: readonly Pattern[] = [...allPatterns, ...settings.ownPatterns],
): string {
  const { detect, selection, confidenceMin, severities, notes, exclude, include, wholeBytesMax, history } =
    settings;
  const { since, until, branches, includeUnreachable } = history;
  const asked = { since, until, branches, includeUnreachable };
  const chosen = {
    detect,
    selection,
    confidenceMin,
    severities,
    notes,
    exclude,
    include,
    wholeBytesMax,
    asked,
  };
  const digest = createHash('sha256').update(JSON.stringify([version, chosen]));
  for (const pattern of patterns as readonly Fields[]) {
    const fields = judgingFields.map((field) => pattern[field] ?? null);
    digest.update(JSON.stringify(fields, expressionText));
  }
  return digest.digest('hex');
}

type Fields = { readonly [field in (typeof judgingFields)[number]]?: unknown };

/** Fields of patterns of any kind that have a part in what is found; the others tell people of it. */
const judgingFields = [
  'id',
  'kind',
  'family',
  'severity',
  'confidence',
  'rank',
  'tags',
  'keywords',
  'names',
  'words',
  'regex',
  'flags',
  'probe',
  'value',
  'path',
  'notPath',
  'content',
  'recognizer',
  'checks',
  'companion',
  'allow',
  'matchBytesMax',
] as const;

function expressionText(_: string, value: unknown): unknown {
  return value instanceof RegExp ? String(value) : value;
}
