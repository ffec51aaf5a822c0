// The options of the command line that say what a scan is to do, and what was typed of them.
import type { parseArgs } from 'node:util';
import type { TypedOptions } from '../config/resolve-settings.ts';

/** As `parseArgs` takes them. */
export const settingOptions = {
  only: { type: 'string', multiple: true },
  except: { type: 'string', multiple: true },
  confidence: { type: 'string' },
  'fail-on': { type: 'string' },
  notes: { type: 'boolean' },
  'no-notes': { type: 'boolean' },
  prefix: { type: 'string', multiple: true },
  'internal-domain': { type: 'string', multiple: true },
  'internal-suffix': { type: 'string', multiple: true },
  address: { type: 'string', multiple: true },
  loopback: { type: 'boolean' },
  'no-loopback': { type: 'boolean' },
  exclude: { type: 'string', multiple: true },
  include: { type: 'string', multiple: true },
  'max-blob-size': { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  branch: { type: 'string', multiple: true },
  'include-unreachable': { type: 'boolean' },
  'no-include-unreachable': { type: 'boolean' },
  'all-provenance': { type: 'boolean' },
  'no-all-provenance': { type: 'boolean' },
  'whole-blobs': { type: 'boolean' },
  threads: { type: 'string' },
  cache: { type: 'string' },
  comments: { type: 'string', multiple: true },
  baseline: { type: 'string' },
  'no-baseline': { type: 'boolean' },
  suppressed: { type: 'boolean' },
  'no-suppressed': { type: 'boolean' },
  'include-ignored': { type: 'boolean' },
  'no-include-ignored': { type: 'boolean' },
} as const;

type SettingValues = ReturnType<typeof parseArgs<{ readonly options: typeof settingOptions }>>['values'];

export function typedOptions(values: SettingValues, environment: NodeJS.ProcessEnv): TypedOptions {
  return {
    prefixes: values.prefix,
    internalDomains: values['internal-domain'],
    internalSuffixes: values['internal-suffix'],
    addresses: values.address,
    exclude: values.exclude,
    only: values.only,
    except: values.except,
    confidence: values.confidence,
    failOn: values['fail-on'],
    loopback: wish(values.loopback, values['no-loopback']),
    notes: wish(values.notes, values['no-notes']),
    includeIgnored: wish(values['include-ignored'], values['no-include-ignored']),
    include: values.include,
    maxBlobSize: values['max-blob-size'],
    since: values.since,
    until: values.until,
    branches: values.branch,
    includeUnreachable: wish(values['include-unreachable'], values['no-include-unreachable']),
    allProvenance: wish(values['all-provenance'], values['no-all-provenance']),
    wholeBlobs: values['whole-blobs'],
    threads: values.threads,
    cache: values.cache,
    comments: values.comments,
    baseline: values['no-baseline'] === true ? 'none' : values.baseline,
    suppressed: wish(values.suppressed, values['no-suppressed']),
    fingerprintKey: environment['LEAKLINE_FINGERPRINT_KEY'],
  };
}

/** What was said, where that was one thing; `--no-notes` is for a configuration that has notes on. */
function wish(on: boolean | undefined, off: boolean | undefined): boolean | undefined {
  return off === true ? false : on;
}
