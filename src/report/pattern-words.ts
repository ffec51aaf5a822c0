// What a pattern says to people, put together from its fields. Pure.
import type { Pattern } from '../model/pattern.ts';

/** What it is and what someone who has it can do with it. */
export function meaningOf({ description, impact }: Pattern): string {
  return impact === undefined ? description : `${description} ${impact}`;
}

/** How to make it harmless, and the page that says so; empty where there is nothing to say. */
export function remedyOf({ remedy, rotation }: Pattern): string {
  return rotation === undefined ? remedy : `${remedy} See ${rotation}`;
}
