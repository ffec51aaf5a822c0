// Units of Podman (`web.container`), read as the command that they stand for:
// docs.podman.io/en/latest/markdown/podman-systemd.unit.5.html, "Container units". Pure.

import { type RunOption, type RunOptions, runOptions } from '../texts/run-options.ts';
import { shellWords } from '../texts/shell-words.ts';

const optionOfKey: Readonly<Record<string, string>> = {
  ContainerName: '--name',
  PublishPort: '--publish',
  Volume: '--volume',
  Mount: '--mount',
  Environment: '--env',
  EnvironmentFile: '--env-file',
  Network: '--network',
  AddCapability: '--cap-add',
  User: '--user',
};
/** Of which one line may hold several. */
const severalWords = /^(?:Environment|AddCapability)$/;

export function isQuadletFile(path: string): boolean {
  return path.endsWith('.container');
}

/** Null when it has no section [Container]. */
export function quadletOptions(text: string): RunOptions | null {
  const options: RunOption[] = [];
  let isMeant = false;
  let isContainer = false;
  let image = '';
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const section = /^\s*\[(\w+)\]/.exec(written)?.[1];
    if (section !== undefined) {
      isMeant = section === 'Container';
      isContainer ||= isMeant;
    }
    const [, key = '', value = ''] = /^\s*([A-Za-z]+)\s*=\s*(.*?)\s*$/.exec(written) ?? [];
    if (!isMeant || key === '') continue;
    const line = index + 1;
    if (key === 'Image') image = value;
    const words = shellWords({ text: value, from: 0 });
    if (key === 'PodmanArgs')
      options.push(...runOptions(words.map((word) => ({ text: word, line }))).options);
    const name = optionOfKey[key];
    if (name === undefined) continue;
    const values = severalWords.test(key) ? words : [value];
    for (const one of values) options.push({ name, value: one, line });
  }
  return isContainer ? { options, rest: [{ text: image, line: 1 }], mayBeMore: false } : null;
}
