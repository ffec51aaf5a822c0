// Where a history has a finding, in few words: branches and tags, tips that still have it, other paths. Pure.
import type { Finding } from '../model/finding.ts';
import type { NameList, RefLists } from '../model/provenance.ts';
import { amount, commitWords, grouped } from './sentences.ts';
import { visibleCut } from './visible-text.ts';

const namesShown = 3;
const arrivalsShown = 20;

/**
 * One clause, without a full stop: `in main, dev, origin/main and 4 more branches and 2 tags; the tips of main
 * and dev still have it; also at old/prod.env`. Empty where no history was asked, or there is no more to say.
 */
export function whereaboutsClause(finding: Finding): string {
  const { whereabouts, kind } = finding;
  if (whereabouts === null) return '';
  const { containedIn, heldBy, paths } = whereabouts;
  const contained = refsWords(containedIn);
  const others = paths.names.filter((path) => path !== finding.path && path !== finding.headPath);
  const unnamed = paths.count - paths.names.length;
  const parts = [
    contained === '' ? '' : `in ${contained}`,
    kind === 'file' || kind === 'note' ? heldWords(heldBy, contained !== '') : '',
    others.length === 0 ? '' : `also at ${listed(others.slice(0, namesShown), others.length + unnamed)}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

/** A line for each commit that brought it, where all were asked for or a message was copied. */
export function arrivalLines({ whereabouts, provenance }: Finding): string[] {
  const arrivals = whereabouts?.arrivals ?? null;
  if (arrivals === null) return [];
  const first = provenance.kind === 'commit' ? provenance.first.oid : null;
  const others = arrivals.list.filter(({ commit }) => commit.oid !== first);
  const rest =
    arrivals.count - (arrivals.list.length - others.length) - Math.min(others.length, arrivalsShown);
  return [
    ...others
      .slice(0, arrivalsShown)
      .map(({ commit, path }) => `also in ${commitWords(commit)}, ${visibleCut(path, 200)}`),
    ...(rest > 0 ? [`and in ${amount(rest, 'more commit')}; --format json has them`] : []),
  ];
}

/** All refs in one list. */
export function refNames({ branches, remoteBranches, tags, others }: RefLists): NameList {
  return [remoteBranches, tags, others].reduce(together, branches);
}

/** A ref without the folder that says what it is. */
function shortRef(ref: string): string {
  return ref.replace(/^refs\/(?:heads|remotes|tags)\//, '');
}

/** `main, dev and 4 more branches and 2 tags`; refs of other kinds where there is nothing else. */
function refsWords({ branches, remoteBranches, tags, others }: RefLists): string {
  const named = together(branches, remoteBranches);
  const parts = [
    named.count === 0 ? '' : counted(named, named.count === 1 ? 'branch' : 'branches'),
    tags.count === 0 ? '' : tagWords(tags, named.count === 0),
    named.count + tags.count > 0 || others.count === 0
      ? ''
      : counted(others, others.count === 1 ? 'ref' : 'refs'),
  ];
  return parts.filter((part) => part !== '').join(' and ');
}

function heldWords(held: RefLists, contained: boolean): string {
  const named = together(held.branches, held.remoteBranches);
  if (named.count === 0) return contained ? 'at no branch’s tip any more' : '';
  const names = listed(named.names.slice(0, namesShown).map(shortRef), named.count);
  return named.count === 1 ? `the tip of ${names} still has it` : `the tips of ${names} still have it`;
}

function tagWords(tags: NameList, alone: boolean): string {
  return alone ? counted(tags, tags.count === 1 ? 'tag' : 'tags') : amount(tags.count, 'tag');
}

/** `branch main`, `branches main and dev`, `branches main, dev, next and 4 more`. */
function counted(list: NameList, noun: string): string {
  return `${noun} ${listed(list.names.slice(0, namesShown).map(shortRef), list.count)}`;
}

/** `a`, `a and b`, `a, b, c and 4 more`. */
function listed(names: readonly string[], count: number): string {
  const shown = names.map((name) => visibleCut(name, 200));
  const rest = count - shown.length;
  const all = rest > 0 ? [...shown, `${grouped(rest)} more`] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

function together(a: NameList, b: NameList): NameList {
  return { count: a.count + b.count, names: [...a.names, ...b.names] };
}
