// Makes all checks of a site and gives what they say, free of secrets, in one order.
import { createHash } from 'node:crypto';
import { Redactor } from '../findings/redactor.ts';
import { type Advice, adviceLevels, type DoctorReport } from '../model/advice.ts';
import { compareText } from '../model/compare-text.ts';
import { patternsById, plainDetector } from '../scan/whole-detector.ts';
import { checks } from './checks.ts';
import { knownSecrets } from './secrets/site-findings.ts';
import type { Check, Remark } from './site/check.ts';
import type { Site } from './site/site.ts';

/** Of one check and level: a repository that has more of a kind wrong learns their number. */
const remarksMax = 100;

export async function diagnose(site: Site, made: readonly Check[] = checks): Promise<DoctorReport> {
  const { detect } = site.configuration.settings;
  const secrets = [...(await knownSecrets(site))].map((text) => ({ text, family: 'credential' as const }));
  const redactor = new Redactor(plainDetector(detect), patternsById, secrets);
  const fingerprints = new Map<string, number>();
  const advice: Advice[] = [];
  for (const check of made) {
    for (const remark of bounded((await check.run(site)).toSorted(byPlace))) {
      const message = redactor.path(remark.message);
      const path = redactor.path(remark.path);
      const { level, line } = remark;
      const mend = redactor.path(remark.mend);
      const fingerprint = fingerprintOf([check.id, path, message], fingerprints);
      advice.push({ check: check.id, level, path, line, message, mend, fingerprint });
    }
  }
  advice.sort((a, b) => adviceLevels.indexOf(a.level) - adviceLevels.indexOf(b.level));
  return { advice, rules: made.map(({ id, title, about }) => ({ id, title, about })) };
}

/** The order of checks is kept by whoever sorts by level after. */
function byPlace(a: Remark, b: Remark): number {
  const level = adviceLevels.indexOf(a.level) - adviceLevels.indexOf(b.level);
  return level || compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
}

function bounded(remarks: readonly Remark[]): Remark[] {
  return adviceLevels.flatMap((level) => {
    const all = remarks.filter((remark) => remark.level === level);
    const rest = all.length - remarksMax;
    if (rest <= 0) return all;
    const more: Remark = {
      level,
      path: '',
      line: null,
      message: `${rest} more of the same kind ${rest === 1 ? 'is' : 'are'} not listed.`,
      mend: 'Mend those above, and run `leakline doctor` again.',
    };
    return [...all.slice(0, remarksMax), more];
  });
}

/** Without the line, which moves; what is said twice of a file is told apart by its order. */
function fingerprintOf(parts: readonly string[], seen: Map<string, number>): string {
  const key = JSON.stringify(parts);
  const nth = (seen.get(key) ?? 0) + 1;
  seen.set(key, nth);
  return createHash('sha256').update(`${key}${nth}`).digest('hex').slice(0, 16);
}
