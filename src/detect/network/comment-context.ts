// Tells comments, and in them what is a setting that was commented out, and words that announce an example.
import type { PathTraits } from '../path-traits.ts';
import type { Nearby } from './nearby-text.ts';

const commentLine = /^\s*(?:\/\/|#(?!!)|--\s|;|\*(?!\*)|\/\*|<!--|"""|'''|%|REM\b|dnl\b)/i;
const trailingComment = /\s(?:\/\/|#|--|;|\/\*|<!--)\s/;

/** A commented line that would be a setting without its mark: `# listen = `, `#host: `, `//server `. */
const commentedSetting =
  /^\s*(?:\/\/|#+|;|--|<!--)\s*(?:-\s+)?["']?[\w.\-[\]/]+["']?(?:\s*[:=]|\s+["']?(?=$|[\d[("']))(?:[^.!?]|[.!?](?=\S))*$/;

const forInstance =
  /\b(?:e\.?\s?g\.?|i\.e\.|for example|for instance|examples?|such as|sample|like|say|imagine|suppose|something like|placeholder|defaults? (?:to|is|value))(?![a-z])[^.!?]{0,60}$/i;

/**
 * Whether the candidate stands in a comment: `setting` for a setting that was commented out, `prose` for
 * words.
 * A document has no comments but the hidden ones.
 */
export function commentKind(traits: PathTraits, nearby: Nearby): 'setting' | 'prose' | null {
  if (traits.document || !nearby.fromLineStart) return null;
  const { before } = nearby;
  const isLine = commentLine.test(before);
  if (!traits.source && isLine && commentedSetting.test(before)) return 'setting';
  return isLine || trailingComment.test(before.replace(/:\/\//g, '')) ? 'prose' : null;
}

/** Words before the candidate that announce an example. */
export function isForInstance(before: string): boolean {
  return forInstance.test(before.slice(-100));
}
