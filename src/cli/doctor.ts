// `leakline doctor`: loaded when it is asked for.
import { writeFile } from 'node:fs/promises';
import { resolveSettings } from '../config/resolve-settings.ts';
import { defaultSettings } from '../config/settings.ts';
import { diagnose } from '../doctor/diagnose.ts';
import { machineOf, openSite } from '../doctor/site/open-site.ts';
import type { Machine, SiteConfiguration } from '../doctor/site/site.ts';
import type { DoctorReport } from '../model/advice.ts';
import { Fault } from '../model/fault.ts';
import { adviceCounts, doctorJson, doctorText } from '../report/doctor.ts';
import { doctorSarif } from '../report/doctor-sarif.ts';
import { optionsInForce, settingsInForce } from '../scan/configure-scan.ts';
import { type CommandWords, colourWish, type Format, formats, type Values } from './arguments.ts';
import type { Surroundings } from './run.ts';
import { flagName, write } from './run-scan.ts';

/** Gives the exit status. Throws a Fault. `machine` is for tests. */
export async function runDoctor(
  words: CommandWords,
  surroundings: Pick<Surroundings, 'stdout' | 'environment'>,
  machine: Machine = machineOf(surroundings.environment),
): Promise<number> {
  checkOperands(words);
  const format = formatOf(words.values);
  const directory = words.operands[0] ?? words.directory;
  const configuration = await configurationOf({ ...words, directory });
  const report = await diagnose(await openSite(directory, machine, configuration));
  await tell(report, format, words.values, surroundings);
  const { errors, warnings } = adviceCounts(report);
  return errors > 0 || (words.values.strict === true && warnings > 0) ? 1 : 0;
}

function checkOperands({ operands }: CommandWords): void {
  if (operands.length <= 1) return;
  throw new Fault(
    'bad-argument',
    `"doctor" takes one operand, and ${operands.length} were given`,
    'Give the folder of the repository, or nothing for this one.',
  );
}

function formatOf({ format }: Values): Format {
  const found = formats.find((one) => one === (format ?? 'text'));
  if (found !== undefined) return found;
  throw new Fault('bad-argument', '--format does not know that value', `Give one of ${formats.join(', ')}.`);
}

/** A fault of the file is advice, and not the end: the other checks go on with what holds without it. */
async function configurationOf(words: CommandWords): Promise<SiteConfiguration> {
  const chosen = words.configuration;
  const typed = resolveSettings(words.typed, flagName);
  try {
    const asked = { ...words, nameOf: flagName };
    const options = await optionsInForce(asked);
    return { settings: await settingsInForce(asked), options, fault: null, chosen };
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'bad-configuration') throw error;
    const settings = { ...defaultSettings, detect: typed.detect, suppression: typed.suppression };
    return { settings, options: null, fault: error, chosen };
  }
}

async function tell(
  report: DoctorReport,
  format: Format,
  values: Values,
  { stdout, environment }: Pick<Surroundings, 'stdout' | 'environment'>,
): Promise<void> {
  const onTerminal = stdout.isTTY === true && values.output === undefined;
  const forms: Readonly<Record<Format, () => string>> = {
    json: () => doctorJson(report),
    sarif: () => doctorSarif(report),
    text: () =>
      doctorText(report, {
        colour: colourWish(values.color, values['no-color'], environment) ?? onTerminal,
        ...(onTerminal ? { width: stdout.columns } : {}),
      }),
  };
  const text = forms[format]();
  if (values.output === undefined) return write(stdout, text);
  try {
    await writeFile(values.output, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    throw new Fault(
      'unwritable-file',
      `the report cannot be written to the file of --output (${reason})`,
      'Give a path in a folder that exists and may be written to.',
    );
  }
}
