// Where the catalogue breaks a law of these tests today. Who mends a pattern takes its line out: `laws are broken where
// they are said to be` asks for it.

/** A match can be without any of the keywords: what is written so is not found. */
export const keywordMissing: readonly string[] = [
  'alchemy.endpoint-url',
  'atlassian.automation-webhook',
  'code.database-login',
  'confluent.sasl-password',
  'duo.secret-key',
  'dynatrace.token',
  'edgedb.secret-key',
  'elastic.api-key',
  'honeycomb.ingest-key',
  'honeycomb.management-key',
  'mailgun.api-key',
  'make.webhook',
  'rancher.api-token',
  'salesforce.connected-app-secret',
  'scout-apm.key',
  'siliconflow.api-key',
  'tinybird.token',
  'turso.database-url',
  'webex.access-token',
  'workato.api-token',
  'yandex.oauth-token',
];

/** No match without a keyword is known, but look-arounds keep the proof from being whole. */
export const keywordUnproven: readonly string[] = [
  // A look-behind asks for the keyword or for the port, which is one.
  'oracle.connection-string',
];

/** Prefilter and whole text differ otherwise. */
export const prefilterKnown: readonly string[] = [];

/** A match can be longer than `matchBytesMax`, or a named value longer than 512; the longer ones are not reported. */
export const longerThanStated: readonly string[] = [
  'edgedb.secret-key',
  'front.api-token',
  'kustomer.api-token',
  'monday.api-token',
  'motherduck.api-token',
  'prisma.api-key-url',
  'snowflake.connection-string',
  'turso.database-token',
  'turso.database-url',
];

/** More steps at one place than `stepsAllowed`: the bound that holds instead. */
export const stepsKnown: ReadonlyMap<string, number> = new Map([['kubernetes.service-account-token', 5e6]]);

/** More than two seconds for a hostile megabyte: the milliseconds that hold instead. */
export const slowKnown: ReadonlyMap<string, number> = new Map([]);
