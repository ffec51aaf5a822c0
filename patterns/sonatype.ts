// User tokens of Sonatype: Maven Central and Nexus.
// https://central.sonatype.org/publish/generate-portal-token/
import type { Pattern } from '../src/model/pattern.ts';

export const sonatypePatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'sonatype.user-token',
    family: 'credential',
    title: 'Sonatype user token',
    description: 'The password half of a user token of Maven Central or OSSRH, beside its name.',
    impact: 'With the token’s user name, whoever has it publishes releases to Maven Central.',
    remedy: 'Reset the user token in the account, and look at recent deployments.',
    rotation: 'https://central.sonatype.org/publish/generate-portal-token/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['registry'],
    references: ['https://central.sonatype.org/publish/generate-portal-token/'],
    names: ['sonatype', 'ossrh', 'maven_central', 'central_portal', 'mavencentral'],
    value: /[A-Za-z0-9+/]{40,48}/,
    words: ['passw', 'token', 'secret', 'pwd'],
    examples: {
      match: [
        { text: 'OSSRH_PASSWORD={base64*43}x' },
        {
          text: 'mavenCentralUsername={base62*8}\nmavenCentralPassword={base64*43}x',
          path: 'gradle.properties',
        },
      ],
      skip: [{ text: 'OSSRH_PASSWORD=your-password' }, { text: 'sonatype artifact {base62*44}' }],
    },
  },
];
