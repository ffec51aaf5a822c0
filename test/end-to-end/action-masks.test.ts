// What the runner is told to mask: what was found, and nothing that would ruin the log of the whole job.
import { expect, test } from 'vitest';
import { githubToken } from '../support/plants.ts';
import { makeRepository } from '../support/repository.ts';
import { runAction } from '../support/run-bundle.ts';
import { expand } from '../support/samples.ts';

function masksOf(text: string, env: Record<string, string> = {}): readonly string[] {
  const repository = makeRepository();
  const sha = repository.commit('Leaks', { 'conf.yml': text });
  const inputs = { loopback: 'true', notes: 'true' };
  const ended = runAction({ workspace: repository.path, event: 'schedule', payload: {}, sha, inputs, env });
  expect(Number(ended.outputs['findings'])).toBeGreaterThan(0);
  return ended.masks;
}

test('values and addresses that were found', () => {
  const token = githubToken('masked');
  const address = expand('10{~}.44.121.97');
  expect(masksOf(`host: ${address}\nkey: ${token}\n`)).toEqual(expect.arrayContaining([address, token]));
});

test('not what every machine has', () => {
  const [bridge, router] = [expand('172{~}.17.0.1'), expand('192{~}.168.0.1')];
  expect(masksOf(`docker: ${bridge}\nany: ${router}\nlocal: 127.0.0.1\n`)).toEqual([]);
});

test('not the words that the run is told in, whatever a stranger writes them beside', () => {
  const planted = ['refs/heads/main', 'https://github.example'];
  const lines = planted.map((word, index) => `INFRA_DB${index}_PASS{~}WORD="${word}"\n`).join('');
  expect(masksOf(expand(lines))).toEqual([]);
});

test('a secret that the environment holds as one is masked all the same', () => {
  const token = githubToken('environment');
  expect(masksOf(`key: ${token}\n`, { GITHUB_TOKEN: token })).toContain(token);
});
