// One past what GitHub's lists end at (docs.github.com: a comparison has 250 commits and 300 files, a commit and a pull
// request 3,000 files, a push 2,048 commits): the range comes from objects, which end nowhere.
import { expect, test } from 'vitest';
import { pullRequestPayload, pushPayload } from '../support/github-events.ts';
import { githubToken } from '../support/plants.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';
import { runAction } from '../support/run-bundle.ts';

const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** Commits of files on top of one another, and main before them. */
function imported(commits: readonly Readonly<Record<string, string>>[]): TestRepository & { base: string } {
  const repository = makeRepository();
  const base = repository.commit('First', { 'README.md': 'hello\n' });
  const stream = commits.map((files, index) => {
    const from = index === 0 ? `from ${base}\n` : '';
    const changes = Object.entries(files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
    return `commit refs/heads/topic\ncommitter Ada <ada@example.com> ${1767222000 + index} +0100\n${data('c')}${from}${changes.join('')}`;
  });
  repository.git(['fast-import', '--quiet'], { input: stream.join('') });
  return Object.assign(repository, { base });
}

function onPullRequest(repository: TestRepository & { base: string }) {
  const head = repository.resolve('topic');
  return runAction({
    workspace: repository.path,
    event: 'pull_request',
    payload: pullRequestPayload(repository.base, head),
    sha: head,
  });
}

test.each([301, 3001])('%d files: the last one counts', (count) => {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`f/${index}.txt`, `${index}\n`]),
  );
  const last = { [`f/${count - 1}.txt`]: `key ${githubToken(`files ${count}`)}\n` };
  const ended = onPullRequest(imported([{ ...files, ...last }]));
  expect([ended.status, ended.outputs['critical'], ended.outputs['complete']]).toEqual([1, '1', 'true']);
});

test('251 commits: what the first had and the second took out counts', () => {
  const leak = { 'a.txt': `key ${githubToken('commits')}\n` };
  const rest = Array.from({ length: 250 }, (_, index) => ({ 'a.txt': `${index}\n` }));
  expect(onPullRequest(imported([leak, ...rest])).outputs['critical']).toBe('1');
});

test('a push of 2,049 commits', () => {
  const leak = { 'a.txt': `key ${githubToken('push')}\n` };
  const repository = imported([
    leak,
    ...Array.from({ length: 2048 }, (_, index) => ({ 'a.txt': `${index}\n` })),
  ]);
  const head = repository.resolve('topic');
  const payload = pushPayload(repository.base, head);
  const ended = runAction({ workspace: repository.path, event: 'push', payload, sha: head });
  expect(ended.outputs['critical']).toBe('1');
  expect(ended.stdout).toContain('2,049 commits');
});

test('a patch beyond 20,000 lines and 1 MB', () => {
  const lines = Array.from({ length: 40_001 }, (_, index) => `line ${index} of a long file\n`);
  const ended = onPullRequest(imported([{ 'long.txt': `${lines.join('')}key ${githubToken('long')}\n` }]));
  expect(ended.outputs['critical']).toBe('1');
  expect(ended.summary).toContain('long.txt#L40002');
});
