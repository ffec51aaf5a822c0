// What one value says when a name has told already that a host stands there.
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/config/settings.ts';
import { internalValue } from '../../../src/detect/network/internal-value.ts';
import { expand } from '../../support/samples.ts';

const settings = { ...defaultSettings.detect, internalDomains: ['acme.example'] };

const addresses = [
  '10{~}.88.61.14',
  '10{~}.88.64.0/20',
  'https://192{~}.168.49.20:6443',
  '10{~}.44.7.9',
  '10{~}.44.7.9:8080',
  '"10{~}.44.7.9"',
  'http://10{~}.44.7.9:8080/path?x=1',
  'postgresql://app:pw@10{~}.44.7.9:5432/db',
  'jdbc:postgresql://10{~}.44.7.9:5432/db',
  'root@10{~}.44.7.9',
  'root@10{~}.44.7.9:/srv/backup',
  '\\\\10{~}.44.7.9\\share',
  '//10{~}.44.7.9/share',
  '10{~}.44.0.0/16',
  '10{~}.44.7.9/24',
  '172{~}.20.4.7',
  '192{~}.168.44.7',
  '100{~}.101.4.7',
  'fd12{~}:3456:789a::7',
  'fd12{~}:3456:789a::/48',
  'http://[fd12{~}:3456:789a::7]:8080/',
  '[fd12{~}:3456:789a::7]:8080',
  'fe80{~}::1c2:3ff:fe04:5%eth0',
  '::ffff:10{~}.44.7.9',
  '::ffff:{~}0a2c:0709',
  '012{~}.054.7.9',
  '0x0a2c{~}0709',
  'http://1707{~}58793/',
  'ip-10{~}-44-7-9',
];

const hosts = [
  'db01.corp{~}.internal',
  'https://wiki.intra{~}net:8443/x',
  'jenkins.lan{~}',
  'git@gitlab.corp{~}:group/repo.git',
  'kafka-1.prod.svc{~}.cluster.local:9092',
  'ip-10{~}-44-7-9.ec2{~}.internal',
  'nas.home{~}.arpa',
  'laptop.tail1a2b.ts{~}.net',
  'db.internal{~}.initech.com',
  'billing.acme{~}.example',
  '\\\\files01.corp{~}\\public',
];

const noOnes = [
  '10.88.0.1',
  '10.88.0.0/16',
  '172.17.0.1',
  'http://172.17.0.1:2375',
  '172.17.0.0/16',
  '169.254.169.254',
  'http://169.254.169.254/latest/meta-data/',
  '10.96.0.0/12',
  '10.0.2.2',
  '192.168.1.1',
  'host.docker.internal:5432',
  'http://metadata.google.internal/x',
  'kubernetes.default.svc.cluster.local',
  'example.internal',
];

const nothing = [
  '',
  'true',
  '10.0.0.0/8',
  'fc00::/7',
  '127.0.0.1',
  '127.0.0.1:8080',
  '::1',
  'localhost',
  'localhost.localdomain',
  '0.0.0.0',
  '8.8.8.8',
  '192.0.2.7',
  '198.51.100.7',
  '203.0.113.7',
  '198.18.0.1',
  '2001:db8::1',
  '10.0.19041.0',
  '10.1',
  '3232235786',
  'https://api.github.com/x',
  'redis:6379',
  'corp.com',
  '12:34:56',
  '300.1.2.3',
];

describe('internalValue', () => {
  test.each(addresses)('takes the address %s', (template) => {
    expect(internalValue(expand(template), settings)).toMatchObject({
      kind: 'private-address',
      noOnes: false,
    });
  });
  test.each(hosts)('takes the host %s', (template) => {
    expect(internalValue(expand(template), settings)).toMatchObject({ kind: 'internal-host', noOnes: false });
  });
  test.each(noOnes)('knows that %s is no one’s', (template) => {
    expect(internalValue(expand(template), settings)?.noOnes).toBe(true);
  });
  test.each(nothing)('leaves %j alone', (template) => {
    expect(internalValue(expand(template), settings)).toBeNull();
  });
  test('takes loopback where the settings ask for it', () => {
    expect(internalValue('127.0.0.1', { ...settings, loopback: true })).toMatchObject({ noOnes: false });
  });
});
