// Which addresses are looked for, and which endings of hosts, is for the user to say.
import { describe, expect, test } from 'vitest';
import { type AddressClassName, defaultSettings } from '../../../src/config/settings.ts';
import { privateAddressRecognizer } from '../../../src/detect/network/address-recognizer.ts';
import { internalHostRecognizer } from '../../../src/detect/network/host-recognizer.ts';
import { internalValue } from '../../../src/detect/network/internal-value.ts';
import { expand } from '../../support/samples.ts';
import { recognizeText } from './recognize-text.ts';

const defaults = { ...defaultSettings.detect, internalDomains: [] };

/** One of each class, as templates. */
const samples: readonly (readonly [AddressClassName, string])[] = [
  ['private', '10{~}.37.41.53'],
  ['shared', '100{~}.77.41.53'],
  ['link-local', '169{~}.254.41.53'],
  ['unique-local', 'fd37{~}:41ab:53cd::17'],
  ['loopback', '127{~}.37.41.53'],
];

const text = samples.map(([, address]) => `server = ${address}\n`).join('');
const found = (settings: typeof defaults) =>
  recognizeText(privateAddressRecognizer, 'deploy/hosts.conf', text, settings).map((match) => match.text);

describe('classes of addresses', () => {
  test('all but loopback are looked for when nobody says which', () => {
    const others = samples.filter(([name]) => name !== 'loopback');
    expect(found(defaults)).toEqual(others.map(([, address]) => expand(address)));
  });

  test.each(samples)('%s alone', (name, address) => {
    const settings = {
      ...defaults,
      addresses: name === 'loopback' ? [] : [name],
      loopback: name === 'loopback',
    };
    expect(found(settings)).toEqual([expand(address)]);
    for (const [other, value] of samples) {
      const judged = internalValue(expand(value), settings);
      expect([other, judged?.kind ?? null]).toEqual([other, other === name ? 'private-address' : null]);
    }
  });

  test('none', () => {
    expect(found({ ...defaults, addresses: [] })).toEqual([]);
    expect(internalValue(expand('ip-10{~}-37-41-53'), { ...defaults, addresses: [] })).toBeNull();
    expect(internalValue(expand('ip-10{~}-37-41-53'), defaults)).not.toBeNull();
  });
});

describe('endings of internal hosts', () => {
  const hosts = (template: string, internalSuffixes: readonly string[], path = 'docs/setup.md') =>
    recognizeText(internalHostRecognizer, path, template, { ...defaults, internalSuffixes }).map(
      (match) => match.text,
    );

  test('count where a host stands, as the built-in ones do', () => {
    const line = 'See https://build07.initech{~}-hq/login for it.\n';
    expect(hosts(line, ['initech-hq'])).toEqual(['build07.initech-hq']);
    expect(hosts(line, [])).toEqual([]);
    expect(hosts('ssh deploy@db02.rack3.initech{~}-hq\n', ['rack3.initech-hq'])).toEqual([
      expand('db02.rack3.initech{~}-hq'),
    ]);
  });

  test('and nowhere else', () => {
    expect(hosts('const x = options.values.initech{~}-hq;\n', ['initech-hq'], 'src/a.ts')).toEqual([]);
    expect(hosts('The name initech{~}-hq alone is no host.\n', ['initech-hq'])).toEqual([]);
    expect(hosts('https://build07.initech{~}-hq.example.com/\n', ['initech-hq'])).toEqual([]);
  });
});
