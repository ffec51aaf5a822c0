// A pull request of 20 files and 500 lines, made in a clone of a repository: ten files of its default branch
// get 25 lines each, ten files of 25 lines are new, in four commits.
//
// https://git-scm.com/docs/git-clone
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { languages, makeLines, makeMessage } from './generated-text.mjs';
import { seededRandom } from './seeded-random.mjs';

const filesOfEach = 10;
const linesOfEach = 25;
const filesOfCommit = 5;

/** Runs git without the user's configuration; gives what it prints. */
export function runGit(directory, words) {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  const as = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'commit.gpgSign=false'];
  return execFileSync('git', [...as, ...words], {
    cwd: directory,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).trim();
}

/** Text files that are not generated, spread over the tree. */
export function filesToChange(clone) {
  const names = runGit(clone, ['ls-files', '-z'])
    .split('\0')
    .filter((name) => /\.(?:[jt]s|go|py|java|md|ya?ml|scala|vue)$/.test(name));
  const step = Math.max(1, Math.floor(names.length / filesOfEach));
  return names.filter((_, index) => index % step === 0).slice(0, filesOfEach);
}

/**
 * Clones `repository` into the folder `clone` and commits the pull request on the branch `bench` there.
 * Gives `{ base, head, files, lines }`. Throws where git fails or the repository has too few files.
 */
export function makePullRequest(repository, clone) {
  const random = seededRandom(5);
  runGit(path.dirname(clone), ['clone', '-q', '--local', path.resolve(repository), clone]);
  const base = runGit(clone, ['rev-parse', 'HEAD']);
  runGit(clone, ['switch', '-q', '-c', 'bench']);
  const changed = filesToChange(clone);
  if (changed.length < filesOfEach)
    throw new Error('the repository has too few text files for a pull request');
  const added = Array.from({ length: filesOfEach }, (_, index) => {
    const language = languages[index % languages.length];
    return { name: `bench/added-${index}.${language.ending}`, language };
  });
  const writes = [
    ...changed.map((name) => () => {
      const lines = readFileSync(path.join(clone, name), 'utf8').split('\n');
      const at = random.below(lines.length);
      lines.splice(at, 0, ...makeLines(random, languages[languageOf(name)], linesOfEach));
      writeFileSync(path.join(clone, name), lines.join('\n'));
    }),
    ...added.map(({ name, language }) => () => {
      mkdirSync(path.join(clone, 'bench'), { recursive: true });
      writeFileSync(path.join(clone, name), `${makeLines(random, language, linesOfEach).join('\n')}\n`);
    }),
  ];
  for (let first = 0; first < writes.length; first += filesOfCommit) {
    for (const write of writes.slice(first, first + filesOfCommit)) write();
    runGit(clone, ['add', '-A']);
    runGit(clone, ['commit', '-q', '-m', makeMessage(random)]);
  }
  const lines = writes.length * linesOfEach;
  return { base, head: runGit(clone, ['rev-parse', 'HEAD']), files: writes.length, lines };
}

/** The place of a file's language among those that are generated. */
export function languageOf(name) {
  const found = languages.findIndex(({ ending }) => name.endsWith(`.${ending}`));
  return found === -1 ? 0 : found;
}
