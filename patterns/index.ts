// The catalogue. Written by patterns/generate-index.mjs from the files of this folder: do not edit.
import type { Pattern } from '../src/model/pattern.ts';
import { agePatterns } from './age.ts';
import { airtablePatterns } from './airtable.ts';
import { alibabaCloudPatterns } from './alibaba-cloud.ts';
import { anthropicPatterns } from './anthropic.ts';
import { artifactoryPatterns } from './artifactory.ts';
import { atlassianPatterns } from './atlassian.ts';
import { awsPatterns } from './aws.ts';
import { azurePatterns } from './azure.ts';
import { brevoPatterns } from './brevo.ts';
import { buildkitePatterns } from './buildkite.ts';
import { circleciPatterns } from './circleci.ts';
import { cloudflarePatterns } from './cloudflare.ts';
import { commandLinePatterns } from './command-line.ts';
import { connectionStringPatterns } from './connection-string.ts';
import { contentfulPatterns } from './contentful.ts';
import { cratesIoPatterns } from './crates-io.ts';
import { databricksPatterns } from './databricks.ts';
import { datadogPatterns } from './datadog.ts';
import { digitaloceanPatterns } from './digitalocean.ts';
import { discordPatterns } from './discord.ts';
import { dockerHubPatterns } from './docker-hub.ts';
import { dopplerPatterns } from './doppler.ts';
import { dropboxPatterns } from './dropbox.ts';
import { dynatracePatterns } from './dynatrace.ts';
import { figmaPatterns } from './figma.ts';
import { flyPatterns } from './fly.ts';
import { genericPatterns } from './generic.ts';
import { githubPatterns } from './github.ts';
import { gitlabPatterns } from './gitlab.ts';
import { googlePatterns } from './google.ts';
import { googleChatPatterns } from './google-chat.ts';
import { grafanaPatterns } from './grafana.ts';
import { groqPatterns } from './groq.ts';
import { herokuPatterns } from './heroku.ts';
import { httpHeaderPatterns } from './http-header.ts';
import { hubspotPatterns } from './hubspot.ts';
import { huggingfacePatterns } from './huggingface.ts';
import { infrastructurePatterns } from './infrastructure.ts';
import { jsonWebTokenPatterns } from './json-web-token.ts';
import { langsmithPatterns } from './langsmith.ts';
import { linearPatterns } from './linear.ts';
import { llmPatterns } from './llm.ts';
import { mailchimpPatterns } from './mailchimp.ts';
import { mailgunPatterns } from './mailgun.ts';
import { mapboxPatterns } from './mapbox.ts';
import { matrixPatterns } from './matrix.ts';
import { metaPatterns } from './meta.ts';
import { neonPatterns } from './neon.ts';
import { netlifyPatterns } from './netlify.ts';
import { networkPatterns } from './network.ts';
import { newrelicPatterns } from './newrelic.ts';
import { notionPatterns } from './notion.ts';
import { npmPatterns } from './npm.ts';
import { nugetPatterns } from './nuget.ts';
import { onepasswordPatterns } from './onepassword.ts';
import { openaiPatterns } from './openai.ts';
import { pagerdutyPatterns } from './pagerduty.ts';
import { paypalPatterns } from './paypal.ts';
import { perplexityPatterns } from './perplexity.ts';
import { pineconePatterns } from './pinecone.ts';
import { planetscalePatterns } from './planetscale.ts';
import { postmanPatterns } from './postman.ts';
import { prefectPatterns } from './prefect.ts';
import { privateKeyPatterns } from './private-key.ts';
import { pulumiPatterns } from './pulumi.ts';
import { pypiPatterns } from './pypi.ts';
import { renderPatterns } from './render.ts';
import { replicatePatterns } from './replicate.ts';
import { resendPatterns } from './resend.ts';
import { rubygemsPatterns } from './rubygems.ts';
import { secretFilesPatterns } from './secret-files.ts';
import { sendgridPatterns } from './sendgrid.ts';
import { sentryPatterns } from './sentry.ts';
import { shippoPatterns } from './shippo.ts';
import { shopifyPatterns } from './shopify.ts';
import { slackPatterns } from './slack.ts';
import { sonarPatterns } from './sonar.ts';
import { squarePatterns } from './square.ts';
import { stripePatterns } from './stripe.ts';
import { supabasePatterns } from './supabase.ts';
import { tailscalePatterns } from './tailscale.ts';
import { teamsPatterns } from './teams.ts';
import { telegramPatterns } from './telegram.ts';
import { terraformPatterns } from './terraform.ts';
import { twilioPatterns } from './twilio.ts';
import { uptimerobotPatterns } from './uptimerobot.ts';
import { urlCredentialPatterns } from './url-credential.ts';
import { vaultPatterns } from './vault.ts';
import { vercelPatterns } from './vercel.ts';
import { xaiPatterns } from './xai.ts';

export const allPatterns: readonly Pattern[] = [
  ...agePatterns,
  ...airtablePatterns,
  ...alibabaCloudPatterns,
  ...anthropicPatterns,
  ...artifactoryPatterns,
  ...atlassianPatterns,
  ...awsPatterns,
  ...azurePatterns,
  ...brevoPatterns,
  ...buildkitePatterns,
  ...circleciPatterns,
  ...cloudflarePatterns,
  ...commandLinePatterns,
  ...connectionStringPatterns,
  ...contentfulPatterns,
  ...cratesIoPatterns,
  ...databricksPatterns,
  ...datadogPatterns,
  ...digitaloceanPatterns,
  ...discordPatterns,
  ...dockerHubPatterns,
  ...dopplerPatterns,
  ...dropboxPatterns,
  ...dynatracePatterns,
  ...figmaPatterns,
  ...flyPatterns,
  ...genericPatterns,
  ...githubPatterns,
  ...gitlabPatterns,
  ...googlePatterns,
  ...googleChatPatterns,
  ...grafanaPatterns,
  ...groqPatterns,
  ...herokuPatterns,
  ...httpHeaderPatterns,
  ...hubspotPatterns,
  ...huggingfacePatterns,
  ...infrastructurePatterns,
  ...jsonWebTokenPatterns,
  ...langsmithPatterns,
  ...linearPatterns,
  ...llmPatterns,
  ...mailchimpPatterns,
  ...mailgunPatterns,
  ...mapboxPatterns,
  ...matrixPatterns,
  ...metaPatterns,
  ...neonPatterns,
  ...netlifyPatterns,
  ...networkPatterns,
  ...newrelicPatterns,
  ...notionPatterns,
  ...npmPatterns,
  ...nugetPatterns,
  ...onepasswordPatterns,
  ...openaiPatterns,
  ...pagerdutyPatterns,
  ...paypalPatterns,
  ...perplexityPatterns,
  ...pineconePatterns,
  ...planetscalePatterns,
  ...postmanPatterns,
  ...prefectPatterns,
  ...privateKeyPatterns,
  ...pulumiPatterns,
  ...pypiPatterns,
  ...renderPatterns,
  ...replicatePatterns,
  ...resendPatterns,
  ...rubygemsPatterns,
  ...secretFilesPatterns,
  ...sendgridPatterns,
  ...sentryPatterns,
  ...shippoPatterns,
  ...shopifyPatterns,
  ...slackPatterns,
  ...sonarPatterns,
  ...squarePatterns,
  ...stripePatterns,
  ...supabasePatterns,
  ...tailscalePatterns,
  ...teamsPatterns,
  ...telegramPatterns,
  ...terraformPatterns,
  ...twilioPatterns,
  ...uptimerobotPatterns,
  ...urlCredentialPatterns,
  ...vaultPatterns,
  ...vercelPatterns,
  ...xaiPatterns,
];
