// Where a history has a finding, in few words: branches and tags, tips that still have it, other paths. Pure.
import type { Finding } from '../model/finding.ts';
import type { NameList, RefLists, Whereabouts } from '../model/provenance.ts';
import { amount, commitWords, grouped } from './sentences.ts';
import { visibleCut } from './visible-text.ts';

const namesShown = 3;
const arrivalsShown = 20;

/**
 * One clause, without a full stop: `in branches main, dev, next and 4 more and 2 tags, still at the tips of main
 * and dev; also at old/prod.env`. Empty where no history was asked, or there is no more to say than what HEAD
 * has.
 */
export function whereaboutsClause(finding: Finding): string {
  const { whereabouts } = finding;
  if (whereabouts === null || saysNoMore(finding, whereabouts)) return '';
  const { inHistoryOf, heldBy, paths } = whereabouts;
  const contained = refsWords(inHistoryOf);
  const others = paths.names.filter((path) => path !== finding.path && path !== finding.headPath);
  const unnamed = paths.count - paths.names.length;
  const held = finding.kind === 'file' ? heldWords(heldBy, branchesOf(inHistoryOf)) : '';
  const refs = [contained === '' ? '' : `in ${contained}`, held].filter((part) => part !== '').join(', ');
  const elsewhere =
    finding.kind !== 'file' || others.length === 0
      ? ''
      : `also at ${listed(others.slice(0, namesShown), others.length + unnamed)}`;
  return [refs, elsewhere].filter((part) => part !== '').join('; ');
}

/** In the one branch that there is, under one path: HEAD says it. */
function saysNoMore({ kind, provenance }: Finding, { inHistoryOf, heldBy, paths }: Whereabouts): boolean {
  const { branches, remoteBranches, tags } = inHistoryOf;
  if (branches.count !== 1 || remoteBranches.count + tags.count > 0 || paths.count > 1) return false;
  const held = branchesOf(heldBy).count;
  return kind !== 'file' || (provenance.kind === 'commit' && held === (provenance.inHead === true ? 1 : 0));
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

/** Which tips still have it, `contained` being the branches that have it in their history. */
function heldWords(held: RefLists, contained: NameList): string {
  const tips = branchesOf(held);
  if (tips.count === 0) return contained.count === 0 ? '' : 'at the tip of none';
  if (tips.count === 1 && contained.count === 1) return 'still at its tip';
  if (tips.count === contained.count) return `still at the tips of ${tips.count === 2 ? 'both' : 'all'}`;
  const names = listed(tips.names.slice(0, namesShown).map(shortRef), tips.count);
  return `still at the tip${tips.count === 1 ? '' : 's'} of ${names}`;
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

function branchesOf({ branches, remoteBranches }: RefLists): NameList {
  return together(branches, remoteBranches);
}

function together(a: NameList, b: NameList): NameList {
  return { count: a.count + b.count, names: [...a.names, ...b.names] };
}
