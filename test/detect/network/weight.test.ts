// How much a finding counts where it stands, what of it is the secret, and what is said about it.
import { describe, expect, test } from 'vitest';
import { privateAddressRecognizer } from '../../../src/detect/network/address-recognizer.ts';
import { internalHostRecognizer } from '../../../src/detect/network/host-recognizer.ts';
import { expand } from '../../support/samples.ts';
import { recognizeText, testSettings, worst } from './recognize-text.ts';

const address = (path: string, text: string) => recognizeText(privateAddressRecognizer, path, text);
const host = (path: string, text: string) => recognizeText(internalHostRecognizer, path, text);

describe('severity by place', () => {
  test.each([
    ['docs/network.md', 'medium'],
    ['inventory/hosts.ini', 'medium'],
    ['.env', 'medium'],
    ['nginx.conf', 'medium'],
    ['deploy.sh', 'medium'],
    ['src/client.ts', 'low'],
    ['test/client.test.ts', 'low'],
    ['.env.example', 'note'],
    ['examples/app.yml', 'low'],
    ['examples/app.yml.example', 'note'],
    ['vendor/x.go', 'note'],
  ])('an address in %s: %s', (path, severity) => {
    expect(worst(address(path, 'host = "10{~}.44.7.9"'))).toBe(severity);
  });

  test.each([
    ['docs/network.md', 'medium'],
    ['.env', 'medium'],
    ['test/client.test.ts', 'low'],
    ['.env.example', 'note'],
    ['vendor/x.go', 'note'],
  ])('a host in %s: %s', (path, severity) => {
    expect(worst(host(path, 'host = "db01.prod{~}.internal"'))).toBe(severity);
  });

  test('a block is low where a host is medium', () => {
    expect(worst(address('main.tf', 'cidr = "10{~}.44.0.0/16"'))).toBe('low');
    expect(worst(address('main.tf', 'ip = "10{~}.44.7.9/16"'))).toBe('medium');
  });

  test('an obvious value that code in a document hands to a function is low', () => {
    expect(worst(address('README.md', "net.from('10{~}.1.2.3/8').toString(); // => ok"))).toBe('low');
    expect(worst(address('README.md', "connect('10{~}.44.7.9');"))).toBe('medium');
  });

  test('hosts that stand together are more certain than one', () => {
    const one = address('notes.md', 'it is 10{~}.44.7.9');
    const three = address('notes.md', 'these: 10{~}.44.7.9 10{~}.44.7.10 10{~}.44.7.11');
    expect(one.map((match) => match.confidence)).toEqual(['medium']);
    expect(three.map((match) => match.confidence)).toEqual(['high', 'high', 'high']);
  });

  test('one host three times is one host', () => {
    const text = 'these: 10{~}.44.7.9 10{~}.44.7.9 10{~}.44.7.9';
    expect(address('notes.md', text).every((match) => match.confidence === 'medium')).toBe(true);
  });
});

describe('what is matched', () => {
  test('the address alone, with its subject, and no part of it in the reason', () => {
    const [match] = address('.env', 'DB_HOST=10{~}.44.7.9:5432');
    expect(match).toMatchObject({ text: expand('10{~}.44.7.9'), subject: 'DB_HOST' });
    expect(match?.reason).not.toMatch(/\d/);
  });

  test('a block with its prefix length, a host without', () => {
    expect(address('a.conf', 'allow 10{~}.44.0.0/16;')[0]).toMatchObject({
      text: expand('10{~}.44.0.0/16'),
      patternId: 'network.private-block',
    });
    const [match] = address('a.conf', 'address 10{~}.44.7.9/16;');
    expect(match).toMatchObject({ text: expand('10{~}.44.7.9'), patternId: 'network.private-address' });
    expect((match?.whole.end ?? 0) - (match?.secret.end ?? 0)).toBe(3);
  });

  test('the host of a URL, and not its user', () => {
    expect(host('a.env', 'X=https://bob@wiki.corp{~}:8443/y')[0]?.text).toBe(expand('wiki.corp{~}'));
    expect(host('a.md', '\\\\fs01{~}\\deploy$')[0]?.text).toBe(expand('fs01{~}'));
  });

  test('an address inside an IPv6 one once', () => {
    expect(address('a.md', '::ffff:10{~}.44.7.9').map((match) => match.text)).toEqual([
      expand('::ffff:10{~}.44.7.9'),
    ]);
  });
});

describe('settings', () => {
  test('loopback addresses only where they are asked for', () => {
    const texts = [
      'http://127.0.0.1:8080/',
      'listen ::1',
      'http://0x7f000001/',
      'http://2130706433/',
      '127.1.2.3',
    ];
    for (const text of texts) {
      expect(address('a.conf', text)).toEqual([]);
      const matches = recognizeText(privateAddressRecognizer, 'a.conf', text, {
        ...testSettings,
        loopback: true,
      });
      expect(matches.map((match) => [match.patternId, match.severity])).toEqual([
        ['network.loopback-address', 'low'],
      ]);
    }
  });

  test('names of the domains that the user gave, wherever they stand', () => {
    for (const [path, text] of [
      ['src/a.ts', 'billing.acme{~}.example'],
      ['README.md', 'see acme{~}.example'],
      ['a.py', '# ci.acme{~}.example'],
    ] as const) {
      expect(host(path, text)).toMatchObject([{ confidence: 'high' }]);
    }
    expect(host('a.md', 'notacme{~}.example acme{~}.example.com')).toEqual([]);
  });
});
