// Git's objects by GitHub's REST API, one by one: for where a job may ask the API and not the Git server (docs.github.com,
// "REST API endpoints for Git database": blobs up to 100 MB, trees up to 100,000 entries). Blobs and trees come as Git
// stores them; of a commit come its parts, so that its own bytes (a signature, a time zone) are not to be had.
import { Fault } from '../model/fault.ts';
import { isOid, type Oid } from '../model/oid.ts';
import type { RepositoryApi } from './api-client.ts';
import { apiFailure } from './api-failure.ts';
import { failedAnswer } from './api-retry.ts';

type Kind = 'commit' | 'tree' | 'blob';

export interface ApiObjects {
  readonly name: string;
  /** The content as Git stores it; null where GitHub has or gives none. Throws a Fault `remote-failed`. */
  read(oid: Oid, kind: Kind): Promise<Uint8Array | null>;
  /** What a ref stands on, by its full name. */
  findRef(name: string): Promise<Oid | null>;
}

/** `name` is the API's host, for people. */
export function apiObjects(api: RepositoryApi, name: string): ApiObjects {
  const readers = { commit: readCommit, tree: readTree, blob: readBlob } as const;
  return {
    name,
    read: (oid, kind) => orNull(name, () => readers[kind](api, oid)),
    findRef: (ref) => orNull(name, () => findRef(api, ref)),
  };
}

/** 409 is said of a repository without commits, 422 of what is no such object. */
const absent: ReadonlySet<number | null> = new Set([404, 409, 422]);

async function orNull<Value>(name: string, ask: () => Promise<Value | null>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (absent.has(failedAnswer(error).status)) return null;
    throw new Fault(
      'remote-failed',
      `Objects cannot be had from the API at ${name}: ${apiFailure(error)}.`,
      'Give the job the permission contents: read, or set fetch-depth: 0 on actions/checkout.',
    );
  }
}

async function readBlob({ octokit, owner, repo }: RepositoryApi, oid: Oid): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid });
  return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
}

/** gitformat-pack(5) has trees by "Git Objects" of the Git book: mode, name, NUL, the id's 20 bytes. */
async function readTree({ octokit, owner, repo }: RepositoryApi, oid: Oid): Promise<Uint8Array | null> {
  const { data } = await octokit.rest.git.getTree({ owner, repo, tree_sha: oid });
  if (data.truncated) return null;
  const parts: Buffer[] = [];
  for (const { mode, path, sha } of data.tree) {
    if (!isOid(sha)) return null;
    parts.push(Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex'));
  }
  return Buffer.concat(parts);
}

async function readCommit({ octokit, owner, repo }: RepositoryApi, oid: Oid): Promise<Uint8Array | null> {
  const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: oid });
  if (data.sha !== oid) return null;
  const lines = [
    `tree ${data.tree.sha}`,
    ...data.parents.map((parent) => `parent ${parent.sha}`),
    `author ${signature(data.author)}`,
    `committer ${signature(data.committer)}`,
    '',
    data.message,
  ];
  return Buffer.from(lines.join('\n'));
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

/** Names come without what would end them, as Git itself writes them. */
function signature({ name, email, date }: Person): string {
  const seconds = Math.floor(Date.parse(date) / 1000);
  const plain = (text: string) => text.replace(/[<>\0-\x1f]/g, '');
  return `${plain(name)} <${plain(email)}> ${Number.isNaN(seconds) ? 0 : seconds} +0000`;
}

async function findRef({ octokit, owner, repo }: RepositoryApi, ref: string): Promise<Oid | null> {
  const { data } = await octokit.rest.git.getRef({ owner, repo, ref: ref.replace(/^refs\//, '') });
  const { sha, type } = data.object;
  if (type === 'commit') return isOid(sha) ? (sha as Oid) : null;
  if (type !== 'tag') return null;
  const tag = await octokit.rest.git.getTag({ owner, repo, tag_sha: sha });
  return tag.data.object.type === 'commit' ? (tag.data.object.sha as Oid) : null;
}
