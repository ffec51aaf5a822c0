// `leakline config`: what is in force and where each value came from. Loaded when it is asked for.

import { definitionOf, keyNames } from '../config/configuration-keys.ts';
import { configurationSchema } from '../config/configuration-schema.ts';
import { type OptionName, resolveSettings } from '../config/resolve-settings.ts';
import { type ConfigurationRow, configurationJson, configurationText } from '../report/configuration.ts';
import { optionsInForce } from '../scan/configure-scan.ts';
import { redactCredentials } from '../scan/context.ts';
import type { ConfigArguments } from './arguments.ts';

/** Throws a Fault, of a configuration too. */
export async function configText(asked: ConfigArguments, nameOf: OptionName): Promise<string> {
  if (asked.verb === 'schema') return `${JSON.stringify(configurationSchema(), null, 2)}\n`;
  const inForce = await optionsInForce({ ...asked, nameOf });
  resolveSettings(inForce.typed, inForce.nameOf);
  const rows = keyNames.map((key): ConfigurationRow => {
    const { typed, otherwise } = definitionOf(key);
    const origin = inForce.origins.get(typed) ?? null;
    return { key, value: origin === null ? null : (inForce.typed[typed] ?? null), otherwise, origin };
  });
  return redactCredentials(asked.format === 'json' ? configurationJson(rows) : configurationText(rows));
}
