// Dotted names that are keys and no hosts, told by what they are the key of: settings with a switch or a number
// beside them, and the prefixed keys of Kubernetes' labels, annotations, taints and finalizers.
// https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
import type { BlobText } from '../blob-text.ts';
import { columnHeading } from './column-context.ts';
import type { HostCandidate } from './host-candidate.ts';
import type { HostClass } from './host-class.ts';
import { numberedLabel } from './host-context.ts';
import { linesAbove, type Nearby } from './nearby-text.ts';

const switched = /^\s*[:=]?\s+["'`]?(?:true|false|yes|no|on|off|enabled|disabled)["'`]?\s*;?\s*(?:#.*)?$/i;
const numbered = /^\s*[:=]?\s+["'`]?\d+(?:\.\d+)?(?:ms|s|m|h|d|k|mb?|gb?|%)?["'`]?\s*;?\s*(?:#.*)?$/i;
const cellOfSwitch =
  /^`?\s*\|\s*`?(?:true|false|yes|no|on|off|null|none|-?\d+(?:ms|s|m|mb|gb)?)`?\s*(?:\||$)/i;
const keyColumn =
  /^\W*(?:(?:config\w*|setting|property)\s+)?(?:keys?|settings?|options?|propert(?:y|ies)|parameters?|flags?|attributes?)\b/i;
const hostColumn = /host|server|machine|node|name|address|fqdn|dns|url|endpoint|system/i;

const labelWords =
  /\b(?:nodeSelector|node-?[lL]abels?|labels?|annotat(?:e|ions?)|finalizers?|taints?|tolerations?|matchLabels|matchExpressions|topologyKey|selector|label|gateway\.networking)\b/;

/** Whether a name is the key of a setting or of a label; machines with a number in their name are hosts. */
export function isKeyName(
  blob: BlobText,
  judged: HostClass,
  candidate: HostCandidate,
  nearby: Nearby,
): boolean {
  if (isLabelKey(blob, candidate, nearby)) return true;
  if (judged.labels.length < 2 || !nearby.fromLineStart) return false;
  const hasNumber = judged.labels.some((label) => numberedLabel.test(label));
  const { before, after } = nearby;
  if (/^\s*$/.test(before)) return !hasNumber && (switched.test(after) || numbered.test(after));
  if (!/^\s*\|(?:[^|]*\|)*\s*[`*]*$/.test(before)) return false;
  const heading = columnHeading(blob, candidate.start, nearby) ?? '';
  if (hasNumber) return false;
  return keyColumn.test(heading) || (cellOfSwitch.test(after) && !hostColumn.test(heading));
}

/** `domain/name=value` and `domain/name: value`, or `domain/name` where a label stands. */
function isLabelKey(blob: BlobText, candidate: HostCandidate, nearby: Nearby): boolean {
  const { before, after } = nearby;
  const rest = /^\/[\w.-]+(.*)$/.exec(after)?.[1];
  if (rest === undefined || /\/$/.test(before)) return false;
  if (/^["']?:(?:\s|$)/.test(rest) && /^[\s-]*["']?$/.test(before)) return true;
  if (labelWords.test(before)) return /^["'`]?(?:[=:\s,)\]]|$)/.test(rest);
  if (!/^["']?\s*(?:=|:|$)/.test(rest) || !/^\s*(?:-\s+)?(?:key:\s*)?["']?$/.test(before)) return false;
  return linesAbove(blob, candidate.start)
    .slice(0, 5)
    .some((line) => /^\s*(?:-\s+)?\w+:\s*$/.test(line) && labelWords.test(line));
}
