// Options from several places: what was typed beats a configuration file, which beats the defaults. Each option comes from
// one place whole: lists are not joined. Pure.
import { configurationKeys, type KeyDefinition, keyNames, typedOf } from './configuration-keys.ts';
import type { ParsedConfiguration } from './parse-configuration.ts';
import type { OptionName, TypedOptions } from './resolve-settings.ts';

export interface LayeredOptions {
  readonly typed: TypedOptions;
  /** Where each came from, as people look for it: `--fail-on`, `.github/leakline.yml:3`. Absent: the default. */
  readonly origins: ReadonlyMap<keyof TypedOptions, string>;
  /** For messages about what is wrong with them. */
  readonly nameOf: OptionName;
}

export function layeredOptions(
  typed: TypedOptions,
  typedName: OptionName,
  configuration: ParsedConfiguration | null,
): LayeredOptions {
  const origins = new Map<keyof TypedOptions, string>();
  const given = Object.entries(typed).filter(([, value]) => isGiven(value));
  const merged = {
    ...(configuration === null ? {} : typedOf(configuration.values)),
    ...Object.fromEntries(given),
  };
  for (const key of keyNames) {
    const { typed: field, option }: KeyDefinition = configurationKeys[key];
    const places = configuration?.places.get(key) ?? [];
    if (isGiven(typed[field]))
      origins.set(field, option === null ? key : asTyped(typedName(option), typed[field]));
    else if (places.length > 0)
      origins.set(field, places.map(({ file, line }) => `${file}:${line}`).join(', '));
  }
  const nameOf: OptionName = (option) => {
    const key = keyNames.find((one) => configurationKeys[one].option === option);
    const field = key === undefined ? undefined : configurationKeys[key].typed;
    const isTyped = field === undefined || isGiven(typed[field]) || !origins.has(field);
    return isTyped ? typedName(option) : `"${key}" (${origins.get(field)})`;
  };
  return { typed: merged, origins, nameOf };
}

/** A flag that turns something off has a name of its own. */
function asTyped(name: string, value: unknown): string {
  return value === false ? name.replace(/^--/, '--no-') : name;
}

/** An input of a workflow that was not given is an empty text. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}
