// A text with matches as it goes from the thread that judged it to the one that tells of it: what a report needs of it,
// in the shape that structured clones keep (html.spec.whatwg.org, "StructuredSerialize").
import { BlobText } from '../detect/blob-text.ts';
import { ArchiveText } from './archive-text.ts';
import { type PlacedExcerpt, WindowedText } from './windowed-text.ts';

export type SentText =
  | { readonly kind: 'text' | 'archive'; readonly bytes: Uint8Array; readonly binary: boolean }
  | { readonly kind: 'windows'; readonly excerpts: readonly PlacedExcerpt[]; readonly binary: boolean };

/** With bytes of its own: those of the text may be memory that the next file is read into. */
export function sentText(blob: BlobText): SentText {
  const { binary } = blob;
  if (blob instanceof WindowedText) return { kind: 'windows', excerpts: blob.excerpts, binary };
  return {
    kind: blob instanceof ArchiveText ? 'archive' : 'text',
    bytes: new Uint8Array(blob.bytes),
    binary,
  };
}

export function textSent(text: SentText, path: string): BlobText {
  if (text.kind === 'windows') return new WindowedText(text.excerpts, path, text.binary);
  return text.kind === 'archive'
    ? new ArchiveText(text.bytes, path, text.binary)
    : new BlobText(text.bytes, path, text.binary);
}
