// What a hook starts: `hook run pre-push -- REMOTE URL` with what Git gives it on standard input (githooks(5)), and
// `hook run framework STAGE -- FILE...` for the pre-commit framework (pre-commit.com, "Creating new hooks"), which tells in its
// environment what is pushed. `leakline staged --hook` does for a commit, and is the quickest to start.
import { fstatSync } from 'node:fs';
import { areStaged } from '../git/is-staged.ts';
import { absolutePath } from '../git/named-path.ts';
import { openRepository, type Repository } from '../git/open-repository.ts';
import { readHead, readRefTable } from '../git/refs.ts';
import { Fault } from '../model/fault.ts';
import type { Oid } from '../model/oid.ts';
import { type PushedRef, parsePushedRefs, pushedRange, remoteBranches } from '../scan/pushed-range.ts';
import type { ScanRequest } from '../scan/scan.ts';
import { type HookName, hookNames, passedBy } from '../setup/git-hook.ts';
import { type CommandWords, type ScanArguments, scanArguments } from './arguments.ts';
import { diagnostics } from './diagnostics.ts';
import { directoryOfHook } from './directory-of-hook.ts';
import type { Surroundings } from './run.ts';
import { runScan, write } from './run-scan.ts';

/** `operands`: what stands after `run`. Gives the exit status. Throws a Fault. */
export async function runAsHook(
  [kind, ...operands]: readonly string[],
  words: CommandWords,
  surroundings: Surroundings,
): Promise<number> {
  const directory = await directoryOfHook(words.directory, surroundings.environment);
  const run: Running = { words: { ...words, directory }, surroundings };
  if (kind === 'pre-push') {
    const [remote = ''] = operands;
    refuseNoPipe(surroundings.stdin);
    const told = parsePushedRefs(await readText(surroundings.stdin));
    const pushed = told.length > 0 ? told : await perhapsPushed(directory, remote);
    return scanPushed(run, remote, pushed, passedBy['pre-push']);
  }
  const [stage, ...files] = operands;
  const name = hookNames.find((one) => one === stage);
  if (kind === 'framework' && name !== undefined) {
    if (files.length > 0 && !surroundings.words.includes('--')) throw noEndOfOptions();
    return scanForFramework(run, name, files);
  }
  throw new Fault(
    'bad-argument',
    '"hook run" takes "pre-push" with a remote and its address, as Git gives them to a hook',
    'Run "leakline hook install" to have the hook written.',
  );
}

/** Without it a file whose name begins with a dash would be an option, and one called `-h` ask for help in place of a scan. */
function noEndOfOptions(): Fault {
  return new Fault(
    'bad-argument',
    'the options of the hook "leakline" do not end in "--", after which the pre-commit framework puts names of files',
    'Write that into .pre-commit-config.yaml: "args: [--fail-on, high, --]".',
  );
}

interface Running {
  readonly words: CommandWords;
  readonly surroundings: Surroundings;
}

/**
 * Git tells through a pipe what is pushed, and through an empty one that nothing is. What runs hooks in Git's place may not
 * pass that on (Lefthook does on request alone): then nothing would be scanned of any push.
 */
function refuseNoPipe(stream: NodeJS.ReadableStream): void {
  if (!('fd' in stream) || typeof stream.fd !== 'number' || !isDevice(stream.fd)) return;
  throw new Fault(
    'bad-argument',
    'Git gives a hook for pushes on standard input what is pushed, and nothing is passed on here, so nothing was scanned',
    'Have what runs the hook pass it on ("use_stdin: true" for Lefthook). By hand "leakline diff" scans a range.',
  );
}

function isDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false; // Closed, or of a kind that the system says nothing of: reading tells.
  }
}

async function readText(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Where nothing is told as pushed. Git does so when the remote has it all; but so does what runs hooks in its place without
 * passing on what it is given (Lefthook without `use_stdin`), and that push would go through unseen. So what HEAD has and the
 * remote lacks is looked at, where it is known what a remote has.
 */
async function perhapsPushed(directory: string, remote: string): Promise<readonly PushedRef[]> {
  const { place } = await openRepository(directory);
  const head = await readHead(place);
  const localOid = head.kind === 'broken' ? null : head.oid;
  const known = remoteBranches(await readRefTable(place), remote);
  if (localOid === null || known.size === 0 || known.has(localOid)) return [];
  return [{ localRef: 'HEAD (nothing tells what is pushed)', localOid, remoteRef: '', remoteOid: null }];
}

/** Each commit once, whichever of the refs brings it. The first status that refuses is that of the whole. */
async function scanPushed(
  run: Running,
  remote: string,
  pushed: readonly PushedRef[],
  passBy: string,
): Promise<number> {
  const { directory } = run.words;
  const repository = await openRepository(directory);
  const known = remoteBranches(await readRefTable(repository.place), remote);
  const statuses: number[] = [];
  for (const ref of pushed) {
    const named = await pushedRange(repository, ref, known);
    if (named === null) continue;
    known.add(named.range.head);
    const asked = { ...argumentsOf(run, 'diff'), hook: { stage: 'pre-push', passBy } } as const;
    statuses.push(await scanOne(run, asked, { kind: 'diff', directory, range: { ...named, repository } }));
  }
  if (statuses.length === 0 && pushed.length > 0) {
    const text = 'Nothing to scan: the remote has all of these commits already.\n';
    await write(run.surroundings.stdout, text);
  }
  return statuses.find((status) => status === 1) ?? statuses.find((status) => status !== 0) ?? 0;
}

async function scanForFramework(run: Running, stage: HookName, files: readonly string[]): Promise<number> {
  const { environment } = run.surroundings;
  const { directory } = run.words;
  const skip = (id: string) => `SKIP=${id} git ${id === 'leakline' ? 'commit' : 'push'}`;
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, PRE_COMMIT_REMOTE_NAME: remote } = environment;
  if (remote !== undefined) {
    const repository = await openRepository(directory);
    const pushed = await pushedByFramework(repository, environment);
    return scanPushed(run, remote, [pushed], skip('leakline-push'));
  }
  if (from !== undefined && to !== undefined)
    return scanOne(run, argumentsOf(run, 'diff'), { kind: 'diff', directory, range: `${from}..${to}` });
  if (stage === 'pre-push')
    return scanOne(run, argumentsOf(run, 'diff'), { kind: 'diff', directory, range: null });
  const indexFile = environment['GIT_INDEX_FILE'] ?? null;
  const repository = await openRepository(directory);
  const absolute = indexFile === null ? undefined : absolutePath(indexFile);
  if (files.length > 0 && !(await areStaged(repository, files, absolute))) {
    const chosenBy = 'the files that the pre-commit framework gave';
    return scanOne(run, argumentsOf(run, 'tree'), { kind: 'tree', directory, chosenBy, paths: files });
  }
  const asked = { ...argumentsOf(run, 'staged'), hook: { stage, passBy: skip('leakline') } };
  const named = files.length === 0 ? {} : { paths: new Set(files) };
  return scanOne(run, asked, { kind: 'staged', directory, indexFile, ...named });
}

/** The framework tells of one ref alone: the first that brings something (its `hook_impl.py`). */
async function pushedByFramework(repository: Repository, environment: NodeJS.ProcessEnv): Promise<PushedRef> {
  const localRef = environment['PRE_COMMIT_LOCAL_BRANCH'] ?? 'HEAD';
  // Without these two the whole of it is new to the remote.
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  const resolved = async (revision: string): Promise<Oid> => repository.resolve(revision);
  return {
    localRef,
    localOid: await resolved(to ?? localRef),
    remoteRef: environment['PRE_COMMIT_REMOTE_BRANCH'] ?? '',
    remoteOid: from === undefined ? null : await resolved(from),
  };
}

function argumentsOf({ words, surroundings }: Running, command: 'diff' | 'staged' | 'tree'): ScanArguments {
  const { values, typed, directory } = words;
  return { ...scanArguments(command, { operands: [], values, typed }, surroundings.environment), directory };
}

function scanOne({ surroundings }: Running, asked: ScanArguments, request: ScanRequest): Promise<number> {
  const { stdout, stderr } = surroundings;
  const told = diagnostics(asked.log, stderr);
  return runScan(asked, async () => request, { stdout, stderr, told });
}
