// Access keys of Develocity (Gradle Enterprise).
// https://docs.gradle.com/develocity/gradle-plugin/current/#authenticating_build_scan_publishing
import type { Pattern } from '../src/model/pattern.ts';

export const gradlePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'gradle.develocity-access-key',
    family: 'credential',
    title: 'Develocity access key',
    description: 'An access key of Develocity (Gradle Enterprise), beside its host or name.',
    impact: 'Whoever has it publishes build scans and uses the build cache as its owner.',
    remedy: 'Revoke the key in Develocity under My settings, Access keys.',
    rotation: 'https://docs.gradle.com/develocity/gradle-plugin/current/',
    severity: 'medium',
    confidence: 'medium',
    tags: ['ci', 'devtools'],
    references: ['https://docs.gradle.com/develocity/gradle-plugin/current/'],
    names: ['gradle_enterprise', 'develocity', 'gradle_access', 'ge_access'],
    value: /[a-z2-7]{52}/,
    words: ['key', 'access', 'token', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        {
          text: 'GRADLE_ENTERPRISE_ACCESS_KEY=ge.acme.io={lower*10}7{lower*12}5{lower*9}2{lower*8}6{lower*9}',
        },
        {
          text: 'develocity.accessKey={lower*10}3{lower*12}5{lower*9}4{lower*8}2{lower*9}',
          path: 'gradle.properties',
        },
      ],
      skip: [{ text: 'DEVELOCITY_ACCESS_KEY=host=your-key' }, { text: 'develocity scan {lower*52}' }],
    },
  },
];
