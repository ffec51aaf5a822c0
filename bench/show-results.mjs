// Measured results as tables for a terminal.
import { count, figure, megabytes, spread, table } from './print-table.mjs';
import { ratioOf } from './statistics.mjs';

const wallOf = ({ runs }) => runs.map(({ wallSeconds }) => wallSeconds);
const cpuOf = ({ runs }) => runs.map(({ cpuSeconds }) => cpuSeconds);

/** `× 12.3 (11.9–12.8)`: how many times Leakline's figure this one is. */
function times(result, leakline, of) {
  if (leakline === undefined || result === leakline || result.failure !== null || leakline.failure !== null)
    return '-';
  const { ratio, least, most } = ratioOf(of(result), of(leakline));
  return `× ${figure(ratio)} (${figure(least)}–${figure(most)})`;
}

/** Whole processes on one folder, Leakline first. */
export function showRounds(title, results) {
  const leakline = results.find(({ name }) => name === 'Leakline');
  const rows = results.map((result) =>
    result.failure === null
      ? [
          result.name,
          result.runs.length,
          spread(result.wall),
          spread(result.cpu),
          times(result, leakline, wallOf),
          times(result, leakline, cpuOf),
          megabytes(result.peakBytes),
          count(result.findings),
          megabytes(result.bytes),
        ]
      : [result.name, 0, 'failed', '-', '-', '-', '-', '-', '-'],
  );
  const heads = [
    '',
    'runs',
    'wall s',
    'CPU s',
    'wall of Leakline’s',
    'CPU of Leakline’s',
    'peak MB',
    'findings',
  ];
  const remarks = results.flatMap(({ name, note, failure }) => [
    ...(failure === null ? [] : [`${name} failed, not counted: ${failure}`]),
    ...(note === null ? [] : [`${name}: ${note}`]),
  ]);
  return [
    `\n${title}`,
    table([...heads, 'MB scanned'], rows),
    ...remarks,
    ...verdicts(results, leakline),
  ].join('\n');
}

/** Leakline against the fastest peer and against the limit, in a sentence each. */
function verdicts(results, leakline) {
  if (leakline === undefined || leakline.failure !== null) return [];
  const counted = results.filter(({ failure }) => failure === null);
  const peers = counted.filter(({ name }) => !/^(?:Leakline|bare )/.test(name));
  const limit = counted.find(({ name }) => name === 'bare inflation');
  const against = ['wall', 'cpu'].flatMap((what) => {
    const fastest = [...peers].sort((a, b) => a[what].median - b[what].median)[0];
    if (fastest === undefined) return [];
    const ratio = fastest[what].median / leakline[what].median;
    return [
      `${what === 'wall' ? 'Wall' : 'CPU'}: 1/${figure(ratio)} of the fastest peer’s (${fastest.name})`,
    ];
  });
  if (limit === undefined) return against;
  const [wall, cpu] = ['wall', 'cpu'].map((what) => figure(leakline[what].median / limit[what].median));
  return [...against, `Of bare inflation’s: ${wall} times the wall time, ${cpu} times the CPU time`];
}

/** Calls of some milliseconds. */
export function showCalls(title, calls) {
  const rows = calls.map(({ name, milliseconds, overNode, leastOverNode, failure }) =>
    failure === null
      ? [
          name,
          spread(milliseconds),
          ...(name === 'bare Node' ? ['-', '-'] : [overNode, leastOverNode].map(figure)),
        ]
      : [name, failure, '-', '-'],
  );
  return `\n${title}\n${table(['', 'ms', 'over bare Node', 'least over least'], rows)}`;
}

/** `× 1.98`: what a figure is of the one before; `-` where either is not there. */
const grown = (now, before) =>
  now === null || before === null || before === undefined ? '-' : `× ${figure(now / before)}`;

/** One row a scale and program: what grew (what the entries inflate to), and how much the time did. */
export function showScaling(steps) {
  const inflatedOf = (step) => step?.results.find(({ name }) => name === 'bare inflation')?.bytes ?? null;
  const rows = steps.flatMap((step, index) =>
    step.results.map((result, program) => {
      const before = steps[index - 1]?.results[program];
      return [
        `${step.scale} times: ${result.name}`,
        count(step.objects),
        megabytes(inflatedOf(step)),
        grown(inflatedOf(step), inflatedOf(steps[index - 1])),
        result.failure === null ? spread(result.wall) : 'failed',
        grown(result.wall?.median ?? null, before?.wall?.median),
        result.failure === null ? spread(result.cpu) : '-',
        grown(result.cpu?.median ?? null, before?.cpu?.median),
        megabytes(result.peakBytes),
        count(result.findings),
      ];
    }),
  );
  const heads = [
    '',
    'objects',
    'inflated MB',
    'grown',
    'wall s',
    'grown',
    'CPU s',
    'grown',
    'peak MB',
    'findings',
  ];
  return `\nGenerated histories\n${table(heads, rows)}`;
}
