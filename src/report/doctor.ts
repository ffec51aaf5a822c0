// What `leakline doctor` says, for people and, as JSON, for programs. Pure.
//
// The JSON is stable: what is here keeps its name and meaning as long as `formatVersion` is 1, and new members may come.
//
//   formatVersion   1
//   tool            { name, version }
//   summary         { errors, warnings, info }
//   advice          from grave to mild, then by check, path and line:
//     check         the check's id; docs/doctor.md has all
//     level         error, warning, info
//     path          from the root of the repository, or ~/... or /etc/...; null for the repository as a whole
//     line          1-based; null for all of the file
//     message, mend what is wrong, and how to mend it
//     fingerprint   the same in every run, whatever line it is on
//   checks          all that were made: { id, title, about }
import { type Advice, type AdviceLevel, adviceLevels, type DoctorReport } from '../model/advice.ts';
import { version } from '../model/version.ts';
import { jsonText } from './json-text.ts';
import { painter, type Style, wrapped } from './terminal-style.ts';
import { visibleCut, visibleText } from './visible-text.ts';

export interface DoctorTextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; lines are not broken when absent. */
  readonly width?: number;
}

const formatVersion = 1;
const pathCharactersMax = 400;
const widthMin = 40;

const headings: Readonly<Record<AdviceLevel, string>> = {
  error: 'ERRORS',
  warning: 'WARNINGS',
  info: 'INFO',
};
const styles: Readonly<Record<AdviceLevel, Style>> = { error: 'high', warning: 'medium', info: 'low' };

/** A section for each level that something is of, and the summary; a line break at its end. */
export function doctorText(report: DoctorReport, options: DoctorTextOptions): string {
  const paint = painter(options.colour);
  const sections = adviceLevels.flatMap((level) => {
    const advice = report.advice.filter((one) => one.level === level);
    if (advice.length === 0) return [];
    const heading = paint(styles[level], `${headings[level]} (${advice.length}):`);
    return [`${heading}\n${advice.map((one) => entryText(one, options)).join('')}`];
  });
  const { errors, warnings, info } = adviceCounts(report);
  const summary = `Summary: ${errors} errors, ${warnings} warnings, ${info} info`;
  return `${[...sections, paint('bold', summary)].join('\n')}\n`;
}

function entryText(advice: Advice, { colour, width }: DoctorTextOptions): string {
  const paint = painter(colour);
  const place = placeOf(advice);
  const lines = (text: string, indent: string): string => {
    const parts = width === undefined ? [text] : wrapped(text, Math.max(widthMin, width - indent.length));
    return parts.join(`\n${indent}`);
  };
  const head = lines(`${place === '' ? '' : `${place}: `}${visibleText(advice.message)}`, '    ');
  const mend = lines(`${visibleText(advice.mend)} [${advice.check}]`, '    ');
  const shown = place === '' ? head : paint('bold', place) + head.slice(place.length);
  return `  • ${head.startsWith(place) ? shown : head}\n    ${mend}\n`;
}

/** `path:12`; empty for the repository as a whole. */
function placeOf({ path, line }: Advice): string {
  if (path === '') return '';
  return visibleCut(path, pathCharactersMax) + (line === null ? '' : `:${line}`);
}

export function doctorJson(report: DoctorReport): string {
  const value = {
    formatVersion,
    tool: { name: 'Leakline', version },
    summary: adviceCounts(report),
    advice: report.advice.map(({ check, level, path, line, message, mend, fingerprint }) => ({
      check,
      level,
      path: path === '' ? null : path,
      line,
      message,
      mend,
      fingerprint,
    })),
    checks: report.rules.map(({ id, title, about }) => ({ id, title, about })),
  };
  return `${jsonText(value, 2)}\n`;
}

interface AdviceCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly info: number;
}

export function adviceCounts({ advice }: DoctorReport): AdviceCounts {
  const count = (level: AdviceLevel) => advice.filter((one) => one.level === level).length;
  return { errors: count('error'), warnings: count('warning'), info: count('info') };
}
