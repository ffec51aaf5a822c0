// What a pre-commit hook has to look at: two files of a clone of a repository with three more lines each, staged.
//
// https://git-scm.com/docs/git-add
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, makeLines } from './generated-text.mjs';
import { filesToChange, languageOf, runGit } from './pull-request.mjs';
import { seededRandom } from './seeded-random.mjs';

const filesChanged = 2;
const linesOfEach = 3;

/**
 * Clones `repository` into the folder `clone` and stages the change there. Gives `{ files, lines, bytes, tracked }`: of
 * the change, the bytes of the files that have it, and how many files there are. Throws where git fails or there are too
 * few text files.
 */
export function makeStagedChange(repository, clone) {
  const random = seededRandom(7);
  runGit(path.dirname(clone), ['clone', '-q', '--local', path.resolve(repository), clone]);
  const names = filesToChange(clone).slice(0, filesChanged);
  if (names.length < filesChanged) throw new Error('the repository has too few text files');
  let bytes = 0;
  for (const name of names) {
    const file = path.join(clone, name);
    const lines = readFileSync(file, 'utf8').split('\n');
    lines.splice(
      random.below(lines.length),
      0,
      ...makeLines(random, languages[languageOf(name)], linesOfEach),
    );
    const text = lines.join('\n');
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  // These alone: of files that are as young as the index Git would note no trees any more.
  runGit(clone, ['add', '--', ...names]);
  const tracked = runGit(clone, ['ls-files', '-z']).split('\0').length - 1;
  return { files: names.length, lines: names.length * linesOfEach, bytes, tracked };
}
