// The catalogue. Written by patterns/generate-index.mjs from the files of this folder: do not edit.
import type { Pattern } from '../src/model/pattern.ts';
import { githubPatterns } from './github.ts';

export const allPatterns: readonly Pattern[] = [...githubPatterns];
