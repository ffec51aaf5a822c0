// Messages that another thread has looked at are judged where it says so, with the same result.
import { expect, test } from 'vitest';
import { defaultSettings } from '../../src/config/settings.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import type { Oid } from '../../src/model/oid.ts';
import { makeContext, type ScanContext } from '../../src/scan/context.ts';
import { planHistory } from '../../src/scan/history-plan.ts';
import type { ProgressState } from '../../src/scan/progress.ts';
import { messageHasMatch, scanTexts } from '../../src/scan/scan-texts.ts';
import { githubToken } from '../support/plants.ts';
import { makeRepository } from '../support/repository.ts';

function findings({ collector }: ScanContext): unknown[] {
  return collector.finish(collector.redactor());
}

test('what threads say of messages changes nothing but the time it takes', async () => {
  const repo = makeRepository();
  const messages = [
    'First',
    `Token ${githubToken('x')}`,
    'Third',
    `Again ${githubToken('x')}`,
    '',
    `${githubToken('y')}`,
  ];
  const commits = messages.map(
    (message, index) => [repo.commit(message, { 'a.txt': `${index}\n` }), message] as const,
  );
  repo.tag('v1', `Tag ${githubToken('tag')}`);
  const repository = await openRepository(repo.path);
  const steps: ProgressState[] = [];
  const scanned = async (leakyOnly: boolean) => {
    const context = makeContext(defaultSettings, {
      progress: { step: (state) => steps.push(state) },
      log: () => {},
    });
    const leaky = commits
      .filter(([, message]) => messageHasMatch(context, message))
      .map(([oid]) => oid as Oid);
    expect(leaky).toHaveLength(3);
    await scanTexts(
      context,
      repository,
      await planHistory(context, repository),
      leakyOnly ? new Set(leaky) : null,
    );
    return findings(context);
  };
  const all = await scanned(false);
  expect(all).toHaveLength(3);
  expect(await scanned(true)).toEqual(all);
  expect(steps.at(-1)).toMatchObject({ phase: 'scanning messages', done: 6, total: 6 });
});
