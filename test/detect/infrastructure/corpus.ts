// How the corpus writes its cases, so that no file of it looks like a leak: `I_` and `i_` stand for the prefix,
// §P for a weak but real password, §T for a random token, §A for a private address, §U for an internal URL,
// §D for a URL with a password, §B for §P in base64. A case's findings are exactly its § marks.

import { defaultSettings } from '../../../src/config/settings.ts';
import type { BlobText as Blob } from '../../../src/detect/blob-text.ts';
import { BlobText } from '../../../src/detect/blob-text.ts';
import { infrastructureNameRecognizer } from '../../../src/detect/infrastructure/recognizer.ts';
import type { Match } from '../../../src/model/match.ts';
import { recognizeHits } from '../../support/plain-search.ts';
import { expand } from '../../support/samples.ts';

/** A path and a text. */
export type Case = readonly [path: string, text: string];

export interface Values {
  readonly P: string;
  readonly T: string;
  readonly A: string;
  readonly U: string;
  readonly D: string;
  readonly B: string;
}

export function valuesOf(seed: string, password = 'hunter2'): Values {
  return {
    P: password,
    T: expand('{base62*32}', seed),
    A: expand('10{~}.20.30.40'),
    U: expand('http://10{~}.20.30.40:8000/v1'),
    D: expand('https://bot:{base62*14}@{~}api.example.com/v1', seed),
    B: Buffer.from(password).toString('base64'),
  };
}

export interface Expanded {
  readonly text: string;
  /** Expected spans, in order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Puts the names and values in. */
export function expandCase(template: string, values: Values): Expanded {
  const named = template.replace(/(?<![A-Za-z0-9])I_/g, 'INFRA_').replace(/(?<![A-Za-z0-9])i_/g, 'infra_');
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const mark of named.matchAll(/§([PTAUDB])/g)) {
    text += named.slice(at, mark.index);
    const value = values[mark[1] as keyof Values];
    const start = Buffer.byteLength(text);
    text += value;
    spans.push({ start, end: start + Buffer.byteLength(value) });
    at = mark.index + mark[0].length;
  }
  text += named.slice(at);
  return { text, spans };
}

/** The matches of a text, in order. */
export function findIn(path: string, text: string | Uint8Array): Match[] {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const blob: Blob = new BlobText(bytes, path);
  const lower = Buffer.from(bytes).toString('latin1').toLowerCase();
  const hits: number[] = [];
  for (let at = lower.indexOf('infra'); at !== -1; at = lower.indexOf('infra', at + 1)) hits.push(at);
  if (hits.length === 0) return [];
  const matches = recognizeHits(infrastructureNameRecognizer, blob, hits, defaultSettings.detect);
  return matches.sort((a, b) => a.secret.start - b.secret.start);
}
