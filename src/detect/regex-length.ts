// How long the strings are that an expression takes, and how far beyond them it looks.
import type { RegexNode } from './regex-ast.ts';

export interface LengthRange {
  readonly min: number;
  readonly max: number;
}

const none: LengthRange = { min: 0, max: 0 };

/** Bounds of a match's length in bytes; what a look-around sees is no part of it. */
export function lengthRange(node: RegexNode): LengthRange {
  return rangeOf(node, new Map());
}

/** `groups` has the ranges of the named groups so far, for references back to them. */
function rangeOf(node: RegexNode, groups: Map<string, LengthRange>): LengthRange {
  switch (node.kind) {
    case 'set':
      return { min: 1, max: 1 };
    case 'sequence':
      return node.parts
        .map((part) => rangeOf(part, groups))
        .reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), none);
    case 'choice': {
      const ranges = node.options.map((option) => rangeOf(option, groups));
      return {
        min: Math.min(...ranges.map(({ min }) => min)),
        max: Math.max(...ranges.map(({ max }) => max)),
      };
    }
    case 'repeat': {
      const { min, max } = rangeOf(node.body, groups);
      return { min: min * node.min, max: max === 0 ? 0 : max * node.max };
    }
    case 'group': {
      const range = rangeOf(node.body, groups);
      if (node.name !== null) groups.set(node.name, range);
      return range;
    }
    case 'reference':
      return { min: 0, max: groups.get(node.to)?.max ?? Number.POSITIVE_INFINITY };
    default:
      return none;
  }
}

/** How far the look-arounds see beyond the place they stand at, in bytes: the farthest of them. */
export function lookReach(node: RegexNode): number {
  switch (node.kind) {
    case 'look':
      return lengthRange(node.body).max + lookReach(node.body);
    case 'sequence':
      return Math.max(0, ...node.parts.map(lookReach));
    case 'choice':
      return Math.max(0, ...node.options.map(lookReach));
    case 'repeat':
    case 'group':
      return lookReach(node.body);
    default:
      return 0;
  }
}
