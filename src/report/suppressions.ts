// What is known of findings, in words: how many are suppressed and by what, why, and which suppressions are of no use. Pure.
import type { Report } from '../model/report.ts';
import type { Suppression, SuppressionSource, UnusedSuppression } from '../model/suppression.ts';
import { amount, grouped } from './sentences.ts';
import { visibleText } from './visible-text.ts';

const sources: readonly (readonly [source: SuppressionSource, words: (count: number) => string])[] = [
  ['comment', (count) => (count === 1 ? 'a comment' : 'comments')],
  ['allowlist', () => 'the allowlist'],
  ['baseline', () => 'the baseline'],
];

/** `43 findings are suppressed: 3 by comments, 40 by the baseline`; empty for none. */
export function suppressedClause({ suppressed }: Report): string {
  if (suppressed.length === 0) return '';
  const parts = sources.flatMap(([source, words]) => {
    const count = suppressed.filter(({ suppression }) => suppression.by === source).length;
    return count === 0 ? [] : [`${grouped(count)} by ${words(count)}`];
  });
  return `${amount(suppressed.length, 'finding')} ${suppressed.length === 1 ? 'is' : 'are'} suppressed: ${parts.join(', ')}`;
}

/** `2 suppressions have no effect`; empty for none. */
export function unusedClause({ unusedSuppressions: { length } }: Report): string {
  return length === 0 ? '' : `${amount(length, 'suppression')} ${length === 1 ? 'has' : 'have'} no effect`;
}

/** `false positive, by the baseline .github/leakline-baseline.jsonl, Ada until 2027-01-31: made up`. */
export function suppressionWords({ by, state, reason, who, until, where }: Suppression): string {
  const source = { comment: 'a comment', allowlist: 'the allowlist,', baseline: 'the baseline' }[by];
  const decided = state === null ? '' : `${state.replace('-', ' ')}, `;
  const person = who === null ? '' : `, ${visibleText(who)}`;
  const end = until === null ? '' : `${person === '' ? ',' : ''} until ${until}`;
  const why = reason === null ? '' : `: ${visibleText(reason)}`;
  return `${decided}by ${source} ${visibleText(where)}${person}${end}${why}`;
}

/** What made the suppression, and why it is of no use: two columns. */
export function unusedWords({ by, where, why }: UnusedSuppression): readonly [place: string, why: string] {
  const source = { comment: 'comment', allowlist: 'allowlist entry', baseline: 'baseline entry' }[by];
  return [visibleText(where), `${source}: ${why}`];
}
