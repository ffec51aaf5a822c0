// Puts the line about merges of the baseline into `.gitattributes`, and says what it did.
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withMergeAttribute } from '../baseline/merge-attribute.ts';
import { writeWhole } from '../scan/write-whole.ts';

const name = '.gitattributes';

export interface MergeAttributeDone {
  readonly isWritten: boolean;
  readonly sentence: string;
}

/** `path`: the baseline, from the root. Throws a Fault `unwritable-file`. */
export async function addMergeAttribute(root: string, path: string): Promise<MergeAttributeDone> {
  const present = await presentText(join(root, name));
  const made = withMergeAttribute(present === false ? null : present, path);
  if (made.kind === 'there') return { isWritten: false, sentence: '' };
  if (made.kind === 'other') {
    return {
      isWritten: false,
      sentence: `${name} says "${made.line}" of it, and stays as it is: with merge=union Git would join both sides of a merge.`,
    };
  }
  if (present === false) {
    return {
      isWritten: false,
      sentence: `${name} is no plain file and stays as it is: add "${made.line}" where Git reads attributes, so that it joins both sides of a merge.`,
    };
  }
  await writeWhole(root, name, made.text);
  const done = present === null ? 'was written' : 'was added to';
  return {
    isWritten: true,
    sentence: `${name} ${done}, so that Git joins both sides when it merges two baselines: ${made.line}`,
  };
}

/** Null where there is none, false for what is no plain file: Git does not follow links here. */
async function presentText(file: string): Promise<string | null | false> {
  try {
    return (await lstat(file)).isFile() ? await readFile(file, 'utf8') : false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? null : false;
  }
}
