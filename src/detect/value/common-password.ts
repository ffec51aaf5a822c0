// Passwords that come with a product or that everyone tries first: they open nothing that is not open already, and most
// of those that stand in files stand in demonstrations.
import { credentialWords, fillerWords, keyboardWords, placeholderWords, segment } from './words.ts';

const common =
  /^(?:postgres(?:ql)?|root|toor|(?:admin){1,2}|administrator|guest|mysql|mariadb|mongo(?:db)?|redis|rabbitmq|minio(?:admin)?|elastic|kibana|grafana|sonar|tomcat|oracle|sa|user(?:name)?|test(?:er|ing)?|vagrant|ubuntu|pi|raspberry|docker|keycloak|neo4j|airflow|superset|django|wordpress|laravel|homestead|app|cassandra|nextcloud|some\w{3,12}|my\w{0,12}password|1234(?:5(?:6(?:7(?:8(?:90?)?)?)?)?)?)\d{0,4}!?$/i;
/** What people try first, and `password` with its usual replacements. */
const leet =
  /^(?:letmein|iloveyou|monkey|dragon|welcome|qwerty|abc123|p[a@4][s5$]{2}w[o0]rd|s[e3]cr[e3]t|p[a@4][s5$]{2})[\d!]{0,5}$/i;

/** Passwords that are known from jokes, comics and tutorials, and what people choose who are made to change it. */
const famous =
  /^(?:hunter\d{0,3}[a-z]?!?|(?:hunter2){2}|tr0ub4dor&3|correct[ -]?horse[ -]?battery[ -]?staple|swordfish|keyboard[ _-]?cat\d{0,3}|opensesame|trustno1|(?:spring|summer|autumn|fall|winter|fr(?:\u00fc|ue)hling|sommer|herbst|primavera|verano|invierno|printemps|hiver)[-_@]?(?:19|20)\d\d!?)$/i;

/** Tells whether a password is one that everyone has read of: real where it is used, a sample where values are made up. */
export function isFamousPassword(value: string): boolean {
  return famous.test(value);
}

/** Tells whether a password is a product's own default, or one that is no choice at all. */
export function isCommonPassword(value: string): boolean {
  return common.test(value);
}

/** Tells whether a password is the word with its usual replacements: real where it is used, a sample where it is told. */
export function isLeetPassword(value: string): boolean {
  return leet.test(value);
}

const replacements: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Tells whether a value is made of nothing but words that are said of secrets, numbered or not: `testpass123`. */
export function isMadeUp(value: string): boolean {
  const known = (word: string): boolean =>
    credentialWords.has(word) ||
    placeholderWords.has(word) ||
    fillerWords.has(word) ||
    keyboardWords.has(word);
  const plain = value.toLowerCase().replace(/[\d!@#$%^&*._-]+$/, '');
  return [plain, plain.replace(/[0134-57@$]/g, (mark) => replacements[mark] ?? mark)].some((text) => {
    const words = text.split(/[^a-z]+/).filter((word) => word !== '');
    return words.length > 0 && words.every((word) => segment(word, known) !== null);
  });
}
