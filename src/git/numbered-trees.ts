// Trees as numbers, as walks over a whole history need them: an object is its place in the table of all objects, an
// entry of a tree is two numbers. Attribution asks for trees in this form, so that it costs next to nothing beside
// the scan.
import type { Oid } from '../model/oid.ts';
import type { EntryKind } from './parse-object.ts';

export interface NumberedTrees {
  /** Objects that are here have the numbers `[0, count)`; those that are not, numbers below zero. */
  readonly count: number;
  numberOf(oid: Oid): number;
  /** Entries in the tree's own order: item and child's number in turn. Null for a tree that cannot be read. */
  of(tree: number): Int32Array | null;
  /**
   * Of these at least those that no tree for which `isDone` says so has as well: mostly few, and found without putting
   * the tree together.
   */
  news(tree: number, isDone: (tree: number) => boolean): Int32Array | null;
  kindOf(item: number): EntryKind;
  nameOf(item: number): string;
  /** The same for the same name, from 0 on. */
  nameNumber(item: number): number;
}

/** Numbers that an entry has. */
export const entryItems = 2;

/** Folders deeper than this are not entered: no checkout could hold them. */
export const folderDepthMax = 2048;
