// Random histories for tests of attribution, made by git fast-import in one go: few contents under few names, so that
// files are copied, moved and brought back, whole folders too; branches, merges of two and three, tags. git-fast-import(1).
import { makeRepository, type TestRepository } from '../support/repository.ts';

/** A small generator of pseudo-random numbers (mulberry32): the same numbers for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const folders = ['', 'src/', 'src/deep/', 'docs/', 'moved/', 'moved/deep/'];
const names = ['a.env', 'b.ts', 'c.md'];
const branches = ['main', 'topic', 'other'];

/** The repository, and the ids of the contents that its commits use. */
export function randomHistory(seed: number, commits: number): TestRepository {
  const random = randomNumbers(seed);
  const out: string[] = [];
  const made = new Map<string, number>();
  for (let mark = 1; mark <= commits; mark += 1) {
    const branch = branches[random(branches.length)] ?? 'main';
    const others = [...made].filter(([name]) => name !== branch && random(4) === 0).map(([, tip]) => tip);
    out.push(`commit refs/heads/${branch}`, `mark :${mark}`);
    // Clocks that go wrong are part of every history.
    out.push(`author A <a@example.com> ${1_700_000_000 + mark * 60 - random(5) * 100} +0000`);
    out.push(`committer C <c@example.com> ${1_700_000_000 + mark * 60} +0000`);
    const message = `Commit ${mark}\n`;
    out.push(`data ${message.length}`, message);
    const own = made.get(branch);
    const root = [...made.values()][0];
    if (own !== undefined) out.push(`from :${own}`);
    else if (root !== undefined && random(3) > 0) out.push(`from :${root}`);
    for (const other of own === undefined ? [] : others) out.push(`merge :${other}`);
    for (let step = 0; step < 1 + random(3); step += 1) out.push(...change(random));
    made.set(branch, mark);
    if (random(6) === 0) out.push(`reset refs/tags/v${mark}`, `from :${mark}`, '');
    if (random(9) === 0) out.push(`reset refs/pull/${mark}/head`, `from :${mark}`, '');
  }
  const repo = makeRepository(['--bare'], `random-${seed}`);
  repo.git(['fast-import', '--quiet', '--force'], { input: `${out.join('\n')}\n` });
  return repo;
}

function change(random: (below: number) => number): string[] {
  const path = () => `${folders[random(folders.length)] ?? ''}${names[random(names.length)] ?? ''}`;
  const content = `content ${random(7)}\n`;
  if (random(6) === 0) return [`D ${path()}`];
  // What is not there cannot be copied: a folder that is there, if only just.
  if (random(5) === 0)
    return [`M 100644 inline src/${names[0]}`, `data ${content.length}`, content, 'C src moved'];
  return [`M ${random(8) === 0 ? '100755' : '100644'} inline ${path()}`, `data ${content.length}`, content];
}
