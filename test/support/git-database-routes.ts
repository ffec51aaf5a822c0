// GitHub's "REST API endpoints for Git database" over a real repository, for test/support/github-server.ts: blobs in
// base64, trees as lists, commits as their parts, refs.
import type { Answer, GithubServer } from './github-server.ts';
import type { TestRepository } from './repository.ts';

const missing: Answer = { status: 404, json: { message: 'Not Found' } };

/** The repository is `octo/repo` there. */
export function serveGitDatabase(server: GithubServer, repo: TestRepository): void {
  const base = '/repos/octo/repo/git';
  const kindOf = (oid: string): string => {
    try {
      return repo.git(['cat-file', '-t', oid]);
    } catch {
      return '';
    }
  };
  server.on('GET', `${base}/blobs/{oid}`, (_, [oid = '']) => {
    if (kindOf(oid) !== 'blob') return missing;
    const bytes = repo.gitBytes(['cat-file', 'blob', oid]);
    // GitHub breaks the lines.
    const content = bytes.toString('base64').replace(/(.{60})/g, '$1\n');
    return { json: { sha: oid, size: bytes.length, encoding: 'base64', content } };
  });
  server.on('GET', `${base}/trees/{oid}`, (_, [oid = '']) => {
    if (kindOf(oid) !== 'tree') return missing;
    const lines = repo
      .git(['ls-tree', '-z', oid])
      .split('\0')
      .filter((line) => line !== '');
    const tree = lines.map((line) => {
      const [, mode = '', type = '', sha = '', path = ''] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
      return { mode, type, sha, path };
    });
    return { json: { sha: oid, tree, truncated: false } };
  });
  server.on('GET', `${base}/commits/{oid}`, (_, [oid = '']) => {
    if (kindOf(oid) !== 'commit') return missing;
    const format = '%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B';
    const [tree, parents = '', an, ae, at, cn, ce, ct, message = ''] = repo
      .git(['show', '--no-patch', `--format=${format}`, oid])
      .split('\0');
    const person = (name?: string, email?: string, time?: string) => {
      return { name, email, date: new Date(Number(time) * 1000).toISOString().replace('.000Z', 'Z') };
    };
    return {
      json: {
        sha: oid,
        tree: { sha: tree },
        parents: parents.split(' ').flatMap((sha) => (sha === '' ? [] : [{ sha }])),
        author: person(an, ae, at),
        committer: person(cn, ce, ct),
        message: message.trimEnd(),
      },
    };
  });
  server.on('GET', `${base}/ref/{ref}`, (_, [name = '']) => {
    try {
      const ref = `refs/${decodeURIComponent(name)}`;
      const sha = repo.resolve(ref);
      return { json: { ref, object: { sha, type: kindOf(sha) } } };
    } catch {
      return missing;
    }
  });
  server.on('GET', `${base}/tags/{oid}`, (_, [oid = '']) => {
    return { json: { sha: oid, object: { sha: repo.resolve(`${oid}^{commit}`), type: 'commit' } } };
  });
}
