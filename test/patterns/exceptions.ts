// Where the catalogue breaks a law of these tests today. Who mends a pattern takes its line out.

/** A match can be without any of the keywords: what is written so is not found. */
export const keywordMissing: readonly string[] = [];

/** No match without a keyword is known, but look-arounds keep the proof from being whole. */
export const keywordUnproven: readonly string[] = [];

/** Prefilter and whole text differ otherwise. */
export const prefilterKnown: readonly string[] = [];

/** A match can be longer than `matchBytesMax`, or a named value longer than 648; the longer ones are not reported. */
export const longerThanStated: readonly string[] = [];

/** More steps at one place than `stepsAllowed`: the bound that holds instead. */
export const stepsKnown: ReadonlyMap<string, number> = new Map();

/** More than two seconds for a hostile megabyte: the milliseconds that hold instead. */
export const slowKnown: ReadonlyMap<string, number> = new Map();

/** Laws of what a pattern says of itself (metadata.test.ts), and the ids (or files) that break them. */
export const untold: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [
    'file',
    [
      // Families without a vendor, and Firebase, which is Google's.
      'command-line.ts',
      'command-option.ts',
      'connection-string.ts',
      'google.ts',
      'http-header.ts',
      'json-web-token.ts',
      'secret-files.ts',
      'url-credential.ts',
    ],
  ],
  ['sentences', ['okx.api-secret']],
  [
    'title',
    [
      'cloudflare.named-token',
      'confluent.sasl-password',
      'elastic.encoded-api-key',
      'gemfury.named-token',
      'netbox.v2-token',
      'tencent-cloud.named-secret-key',
      'transifex.tx-token',
      'vercel.named-access-token',
    ],
  ],
  // What no vendor issued has no vendor's page.
  ['links to the page on renewing it', ['generic.password', 'generic.secret', 'prefect.api-key']],
  // Two letters, as AWS writes its storage everywhere.
  ['names', ['aws.secret-key']],
  // The name is telling enough, their authors thought; a shape alone is none of a vendor's marks.
  [
    'mark',
    [
      'alibaba-cloud.access-key-secret',
      'appwrite.legacy-api-key',
      'aws.secret-key',
      'aws.api-gateway-key',
      'azure.redis-access-key',
      'azure.deployment-password',
      'azure.openai-key',
      'azure.speech-key',
      'azure.translator-key',
      'azure.computer-vision-key',
      'azure.custom-vision-key',
      'azure.face-key',
      'azure.language-key',
      'azure.document-intelligence-key',
      'azure.luis-key',
      'azure.qna-maker-key',
      'azure.content-moderator-key',
      'azure.anomaly-detector-key',
      'azure.video-indexer-key',
      'azure.cognitive-services-key',
      'azure.api-management-key',
      'azure.search-admin-key',
      'azure.maps-shared-key',
      'azure.messaging-key',
      'azure.iot-access-key',
      'cloudflare.global-api-key',
      'cloudflare.access-service-token',
      'code-climate.reporter-id',
      'codefresh.api-key',
      'coder.session-token',
      'coolify.api-token',
      'd-id.api-key',
      'eodhd.api-token',
      'ghost.admin-api-key',
      'github.client-secret',
      'gradle.develocity-access-key',
      'kubernetes.bootstrap-token',
      'microsoft.app-center-token',
      'microsoft.bing-search-key',
      'microsoft.bing-maps-key',
      'ngrok.authtoken',
      'oanda.access-token',
      'omnisend.api-key',
      'openstack.application-credential-secret',
      'strapi.api-token',
      'veracode.api-secret',
      'wallet.bitcoin-private-key',
      'zhipu.api-key',
    ],
  ],
]);
