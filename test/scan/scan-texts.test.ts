// Texts that threads have looked at are judged where one says so, with the same result.
import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { ObjectReader } from '../../src/git/pack/object-reader.ts';
import type { ObjectTable } from '../../src/git/pack/object-table.ts';
import { makeContext, type ScanContext } from '../../src/scan/context.ts';
import { type HistoryPlan, planHistory } from '../../src/scan/history-plan.ts';
import { type CommitTexts, LeakyCommits } from '../../src/scan/leaky-commits.ts';
import type { ProgressState } from '../../src/scan/progress.ts';
import { scanTexts, textsToLookAt } from '../../src/scan/scan-texts.ts';
import { githubToken, internalHost } from '../support/plants.ts';
import { makeRepository, type TestRepository } from '../support/repository.ts';

function findings({ collector }: ScanContext): unknown[] {
  return [...collector.finish(collector.redactor()).findings];
}

function contextOf(steps: ProgressState[] = [], signal?: AbortSignal): ScanContext {
  const progress = { step: (state: ProgressState) => steps.push(state) };
  return makeContext(defaultSettings, {
    progress,
    log: () => {},
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Commits of which some have something in their messages, or in a name. */
function talkative(): TestRepository {
  const repo = makeRepository();
  const messages = [
    'First',
    `Token ${githubToken('x')}`,
    'Third',
    `Again ${githubToken('x')}`,
    '',
    `Signed\n\nSigned-off-by: Ada <ada@${internalHost}>`,
    `${githubToken('y')}`,
    'Third',
  ];
  for (const [index, message] of messages.entries()) repo.commit(message, { 'a.txt': `${index}\n` });
  const person = { GIT_AUTHOR_NAME: `Ada ${githubToken('name')}` };
  const odd = ['commit', '--allow-empty', '-q'];
  repo.git([...odd, '-m', 'By somebody'], { env: person });
  repo.git([...odd, '-m', 'By the same'], { env: person });
  repo.git(['-c', 'i18n.commitEncoding=ISO-8859-1', ...odd, '-F', '-'], {
    input: `Über ${githubToken('z')}\n`,
  });
  repo.tag('v1', `Tag ${githubToken('tag')}`);
  return repo;
}

/** As so many threads would, each a few commits at a time. */
function lookAt(texts: CommitTexts, table: ObjectTable, threads: number): number[] {
  const reader = new ObjectReader(table);
  const all = Array.from({ length: threads }, () => new LeakyCommits(texts, { table, reader }, contextOf()));
  for (let at = 0, turn = 0; at < texts.indexes.length; at += 2, turn += 1) {
    all[turn % threads]?.look(at, at + 2);
  }
  reader.close();
  return all.reverse().flatMap(({ found }) => found);
}

interface Planned {
  readonly context: ScanContext;
  readonly plan: HistoryPlan;
  readonly table: ObjectTable;
  readonly scan: (leaky: readonly number[] | null) => Promise<unknown[]>;
}

async function planned(repo: TestRepository, context = contextOf()): Promise<Planned> {
  const repository = await openRepository(repo.path);
  const plan = await planHistory(context, repository);
  const { table } = await repository.objectTable();
  const scan = async (leaky: readonly number[] | null) => {
    await scanTexts(context, repository, plan, leaky);
    return findings(context);
  };
  return { context, plan, table, scan };
}

test.each([1, 2, 3])(
  'what %i threads say of texts changes nothing but the time it takes',
  async (threads) => {
    const repo = talkative();
    const steps: ProgressState[] = [];
    const all = await (await planned(repo, contextOf(steps))).scan(null);
    expect(all).toHaveLength(5);
    expect(steps.at(-1)).toMatchObject({ phase: 'scanning messages', done: 11, total: 11 });
    const { plan, table, scan } = await planned(repo);
    const leaky = lookAt(textsToLookAt(plan, table), table, threads);
    expect(leaky.toSorted((a, b) => a - b)).toEqual([1, 3, 6, 8, 9, 10]);
    expect(await scan(leaky)).toEqual(all);
  },
);

test('reads commits whose texts are not kept, and leaves those that cannot be read to the main thread', async () => {
  const { plan, table } = await planned(talkative());
  const { kept, indexes } = textsToLookAt(plan, table);
  const looked = lookAt({ kept, indexes }, table, 1);
  const none = { blocks: [], places: new Int32Array(kept.places.length).fill(-1) };
  const { plan: other } = await planned(talkative());
  const oids = other.history.commits.map(({ oid }) => oid);
  const places = textsToLookAt(
    { history: { ...other.history, keptTexts: () => none }, selected: null },
    table,
  );
  expect(places.indexes).toHaveLength(oids.length);
  expect(lookAt(places, table, 1)).toEqual(looked);
  const nowhere = new Int32Array(oids.length).fill(-1);
  expect(lookAt({ kept: none, indexes: nowhere }, table, 1)).toHaveLength(oids.length);
});

test('of a scan that was ended what threads have found is told, and nothing else', async () => {
  const repo = talkative();
  const ending = new AbortController();
  const { context, plan, table, scan } = await planned(repo, contextOf([], ending.signal));
  const leaky = lookAt(textsToLookAt(plan, table), table, 1);
  ending.abort('SIGINT');
  expect(await scan(leaky)).toHaveLength(4);
  expect(context.turns.interruption).not.toBeNull();
});
