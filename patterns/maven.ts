// Server passwords in Maven’s settings.
// https://maven.apache.org/settings.html#servers
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: examples are other languages’ templates.
import type { Pattern } from '../src/model/pattern.ts';

export const mavenPatterns: readonly Pattern[] = [
  {
    kind: 'regex',
    id: 'maven.server-password',
    family: 'credential',
    title: 'Maven server password',
    description: 'The password of a server in Maven’s settings.xml.',
    impact: 'Whoever has it reads and, by the user’s rights, deploys artifacts.',
    remedy:
      'Change the password on the repository’s server, and read the new one from the ' +
      'environment (`${env.X}`).',
    rotation: 'https://maven.apache.org/guides/mini/guide-encryption.html',
    severity: 'high',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://maven.apache.org/settings.html#servers'],
    keywords: ['<server>'],
    regex:
      /<server>\s{0,40}(?:<id>[^<]{0,100}<\/id>\s{0,40})?<username>(?<user>[^<]{1,100})<\/username>\s{0,40}<password>(?<secret>[^<\s]{6,200})<\/password>/,
    matchBytesMax: 800,
    checks: [{ kind: 'real-value' }],
    rank: 14,
    examples: {
      match: [
        {
          text:
            '<server>\n  <id>releases</id>\n  <username>deployer</username>\n' +
            '  <password>{base62*12}7</password>\n</server>',
          path: 'm2.xml',
        },
        { text: '<server><username>ci</username><password>{base62*20}9</password></server>' },
      ],
      skip: [
        {
          text: '<server><id>a</id><username>ci</username><password>${env.MVN_PASSWORD}</password></server>',
        },
        { text: '<server><id>a</id><username>${u}</username><password>password</password></server>' },
      ],
    },
  },
  {
    kind: 'regex',
    id: 'maven.master-password',
    family: 'credential',
    title: 'Maven encrypted password',
    description:
      'A master or server password that Maven encrypted: who has the settings and the ' +
      'master file can decrypt it.',
    impact: 'With settings-security.xml, whoever has it decrypts the passwords of all servers.',
    remedy: 'Change the passwords that it protects, and the master password.',
    rotation: 'https://maven.apache.org/guides/mini/guide-encryption.html',
    severity: 'low',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://maven.apache.org/guides/mini/guide-encryption.html'],
    keywords: ['<master>{', '<password>{'],
    regex: /<(?:master|password)>(?<secret>\{[A-Za-z0-9+/]{30,200}={0,2}\})<\//,
    rank: 24,
    examples: {
      match: [
        { text: '<settingsSecurity><master>{{base64*43}=}</master></settingsSecurity>', path: 'sec.xml' },
        { text: '<password>{{base64*43}=}</password>', path: 'm2.xml' },
      ],
      skip: [{ text: '<master>{password}</master>' }, { text: '<password>{0}</password>' }],
    },
  },
];
