// API tokens, agent secrets and crumbs of Jenkins.
// https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/
import type { Pattern } from '../src/model/pattern.ts';

export const jenkinsPatterns: readonly Pattern[] = [
  {
    kind: 'named',
    id: 'jenkins.api-token',
    family: 'credential',
    title: 'Jenkins API token',
    description: 'An API token of a Jenkins user, beside Jenkins’ name.',
    impact:
      'Whoever has it and the user name acts as the user: jobs, and for an administrator ' +
      'the script console.',
    remedy: 'Revoke the token in the user’s settings under Security, API Token.',
    rotation: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
    severity: 'critical',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/'],
    names: ['jenkins'],
    value: /11[0-9a-f]{32}|[0-9a-f]{32}/,
    words: ['token', 'passw', 'key', 'secret', 'cred'],
    examples: {
      match: [
        { text: 'JENKINS_API_TOKEN=11{hex*32}' },
        { text: 'jenkins:\n  user: bob\n  token: {hex*32}', path: 'ci.yml' },
      ],
      skip: [{ text: 'JENKINS_API_TOKEN=your-token' }, { text: 'jenkins plugin md5 {hex*32}' }],
    },
  },
  {
    kind: 'named',
    id: 'jenkins.agent-secret',
    family: 'credential',
    title: 'Jenkins agent secret',
    description: 'The secret with which an inbound agent connects to Jenkins, beside its name.',
    impact: 'Whoever has it connects as the agent and receives its jobs and their secrets.',
    remedy: 'Delete and recreate the agent’s node, which gives it another secret.',
    rotation: 'https://www.jenkins.io/doc/book/using/using-agents/',
    severity: 'high',
    confidence: 'medium',
    tags: ['ci'],
    references: ['https://www.jenkins.io/doc/book/using/using-agents/'],
    names: ['jenkins', 'jnlp', 'jenkins_agent', 'jenkins_secret', 'agent.jar', 'slave_agent'],
    value: /[0-9a-f]{64}/,
    words: ['secret', '^["\\\'\\]]{0,3}\\s*(?:=>|:=|[:=,])'],
    examples: {
      match: [
        { text: 'JENKINS_SECRET={hex*64}' },
        {
          text: 'java -jar agent.jar -url https://jenkins.acme.io/ -secret {hex*64} -name "a1"',
          path: 'agent.sh',
        },
      ],
      skip: [{ text: 'JENKINS_SECRET=your-secret' }, { text: 'jenkins.war sha256 {hex*64}' }],
    },
  },
  {
    kind: 'regex',
    id: 'jenkins.crumb',
    family: 'credential',
    title: 'Jenkins crumb',
    description: 'A Jenkins crumb (against request forgery) in a request.',
    impact:
      'With the session beside it, whoever has it can send requests in the user’s name ' +
      'until the session ends.',
    remedy: 'Log the session out; crumbs end with it.',
    rotation: 'https://www.jenkins.io/doc/book/security/csrf-protection/',
    severity: 'low',
    confidence: 'high',
    tags: ['ci'],
    references: ['https://www.jenkins.io/doc/book/security/csrf-protection/'],
    keywords: ['Jenkins-Crumb'],
    regex:
      /Jenkins-Crumb["'\]]{0,2}\s{0,4}[:=,]\s{0,4}["']?(?<secret>[0-9a-f]{64}|[0-9a-f]{32})(?![A-Za-z0-9])/i,
    checks: [{ kind: 'entropy', bitsMin: 3 }],
    rank: 23,
    examples: {
      match: [
        { text: 'Jenkins-Crumb: {hex*64}' },
        {
          text: "curl -H 'Jenkins-Crumb: {hex*32}' -X POST https://jenkins.acme.io/job/x/build",
          path: 'x.sh',
        },
      ],
      skip: [{ text: 'Jenkins-Crumb: <crumb>' }, { text: 'Jenkins-Crumb: $CRUMB' }],
    },
  },
];
