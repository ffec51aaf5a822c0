// Leakline's own configuration: at fault, of no effect, or out of date.
import { configurationPaths, definitionOf, keyNames } from '../../config/configuration-keys.ts';
import type { LayeredOptions } from '../../config/layered-options.ts';
import { resolveSettings, type TypedOptions } from '../../config/resolve-settings.ts';
import type { Fault } from '../../model/fault.ts';
import type { Check, Remark } from '../site/check.ts';
import { shellWord } from '../site/shell-word.ts';
import type { Site } from '../site/site.ts';
import { hasHook, leaklineInUse } from './leakline-in-use.ts';
import { unmatchedRemarks } from './unmatched-entries.ts';

export const staleConfiguration: Check = {
  id: 'configuration',
  title: 'Leakline’s configuration is in order',
  about:
    'A configuration that cannot be read stops every scan. What it allows until a day that has passed allows nothing any more, ' +
    'and what Git does not track holds for nobody else.',
  async run(site) {
    const { fault, chosen } = site.configuration;
    const paths = chosen === null ? configurationPaths.filter((path) => site.entry(path) !== null) : [];
    if (fault !== null) return [faultRemark(fault, paths[0] ?? '')];
    return [
      ...endedRemarks(site, paths[0] ?? ''),
      ...defaultRemarks(site.configuration.options),
      ...(await unmatchedRemarks(site)),
      ...paths.flatMap((path) => untrackedRemarks(site, path)),
      ...(await unusedRemarks(site, paths)),
    ];
  },
};

/** A fault of a configuration or a baseline: its message begins with the place, where there is one. */
export function faultRemark({ message, mend }: Fault, path: string): Remark {
  const place = /^(\S.*?):(\d+)(?::\d+)?: /.exec(message);
  const rest = place === null ? message : message.slice(place[0].length);
  return {
    level: 'error',
    path: place?.[1] ?? path,
    line: place === null ? null : Number(place[2]),
    message: `${rest.charAt(0).toUpperCase()}${rest.slice(1).replace(/\.$/, '')}.`,
    mend,
  };
}

function endedRemarks({ configuration }: Site, path: string): Remark[] {
  const { allow, today } = configuration.settings.suppression;
  return allow.flatMap(({ name, until }): Remark[] => {
    if (until === null || until >= today) return [];
    return [
      {
        level: 'warning',
        path,
        line: null,
        message: `The entry ${JSON.stringify(name)} of "allow" has ended: its last day was ${until}, and it allows nothing any more.`,
        mend: 'Take it out, or look at what it was for and give it a new day.',
      },
    ];
  });
}

/** A key that says what holds without it hides what the others change. */
function defaultRemarks(options: LayeredOptions | null): Remark[] {
  if (options === null) return [];
  return keyNames.flatMap((key): Remark[] => {
    const { typed: field } = definitionOf(key);
    const origin = /^(.*):(\d+)$/.exec(options.origins.get(field) ?? '');
    if (origin === null || origin[1]?.includes(', ') === true) return [];
    if (!isDefault(field, options.typed)) return [];
    return [
      {
        level: 'info',
        path: origin[1] ?? '',
        line: Number(origin[2]),
        message: `"${key}" says what holds without it.`,
        mend: 'Take it out, so that the file shows what is different here.',
      },
    ];
  });
}

/** Fields that settings are not made of alone: what they say is said elsewhere too. */
const notAlone: ReadonlySet<keyof TypedOptions> = new Set(['extends', 'allow', 'patterns'] as const);

function isDefault(field: keyof TypedOptions, typed: TypedOptions): boolean {
  if (notAlone.has(field)) return false;
  const none = resolveSettings({}, String);
  return JSON.stringify(resolveSettings({ [field]: typed[field] }, String)) === JSON.stringify(none);
}

/** Of a pull request the configuration and the baseline of its base count, which has only what was committed. */
export function untrackedRemarks(site: Site, path: string): Remark[] {
  if (!site.isRepository || site.isTracked(path)) return [];
  const ignored = site.isIgnored(path);
  return [
    {
      level: 'warning',
      path,
      line: null,
      message: `Git ${ignored ? 'ignores' : 'does not track'} it: it counts on this machine alone, and for no pull request.`,
      mend: ignored
        ? 'Take the rule that ignores it out of .gitignore, and commit it.'
        : `Run: git add ${shellWord(path)}, and commit it.`,
    },
  ];
}

async function unusedRemarks(site: Site, paths: readonly string[]): Promise<Remark[]> {
  const [path] = paths;
  if (path === undefined || !site.isRepository) return [];
  const use = await leaklineInUse(site);
  if (hasHook(use) || use.jobs.length > 0 || use.configured !== null) return [];
  return [
    {
      level: 'info',
      path,
      line: null,
      message: 'No hook of this clone and no workflow uses it.',
      mend: 'Run: leakline init, which writes both.',
    },
  ];
}
