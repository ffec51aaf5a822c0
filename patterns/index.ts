// The catalogue. Written by patterns/generate-index.mjs from the files of this folder: do not edit.
import type { Pattern } from '../src/model/pattern.ts';
import { agePatterns } from './age.ts';
import { airbrakePatterns } from './airbrake.ts';
import { airtablePatterns } from './airtable.ts';
import { alibabaCloudPatterns } from './alibaba-cloud.ts';
import { anthropicPatterns } from './anthropic.ts';
import { appdynamicsPatterns } from './appdynamics.ts';
import { appopticsPatterns } from './appoptics.ts';
import { appsignalPatterns } from './appsignal.ts';
import { artifactoryPatterns } from './artifactory.ts';
import { assemblyaiPatterns } from './assemblyai.ts';
import { atlassianPatterns } from './atlassian.ts';
import { awsPatterns } from './aws.ts';
import { axiomPatterns } from './axiom.ts';
import { azurePatterns } from './azure.ts';
import { backblazePatterns } from './backblaze.ts';
import { baiduCloudPatterns } from './baidu-cloud.ts';
import { baselimePatterns } from './baselime.ts';
import { betterStackPatterns } from './better-stack.ts';
import { braintrustPatterns } from './braintrust.ts';
import { brevoPatterns } from './brevo.ts';
import { bugsnagPatterns } from './bugsnag.ts';
import { buildkitePatterns } from './buildkite.ts';
import { checklyPatterns } from './checkly.ts';
import { chromaPatterns } from './chroma.ts';
import { circleciPatterns } from './circleci.ts';
import { civoPatterns } from './civo.ts';
import { clearmlPatterns } from './clearml.ts';
import { cloudflarePatterns } from './cloudflare.ts';
import { codePatterns } from './code.ts';
import { coherePatterns } from './cohere.ts';
import { cometPatterns } from './comet.ts';
import { commandLinePatterns } from './command-line.ts';
import { connectionStringPatterns } from './connection-string.ts';
import { contaboPatterns } from './contabo.ts';
import { contentfulPatterns } from './contentful.ts';
import { coralogixPatterns } from './coralogix.ts';
import { cratesIoPatterns } from './crates-io.ts';
import { cronitorPatterns } from './cronitor.ts';
import { dashscopePatterns } from './dashscope.ts';
import { databricksPatterns } from './databricks.ts';
import { datadogPatterns } from './datadog.ts';
import { deepgramPatterns } from './deepgram.ts';
import { deepseekPatterns } from './deepseek.ts';
import { digitaloceanPatterns } from './digitalocean.ts';
import { discordPatterns } from './discord.ts';
import { dockerHubPatterns } from './docker-hub.ts';
import { dopplerPatterns } from './doppler.ts';
import { dropboxPatterns } from './dropbox.ts';
import { dynatracePatterns } from './dynatrace.ts';
import { elasticPatterns } from './elastic.ts';
import { elevenlabsPatterns } from './elevenlabs.ts';
import { equinixMetalPatterns } from './equinix-metal.ts';
import { exoscalePatterns } from './exoscale.ts';
import { figmaPatterns } from './figma.ts';
import { firehydrantPatterns } from './firehydrant.ts';
import { fireworksPatterns } from './fireworks.ts';
import { flyPatterns } from './fly.ts';
import { fullstoryPatterns } from './fullstory.ts';
import { gcorePatterns } from './gcore.ts';
import { genericPatterns } from './generic.ts';
import { githubPatterns } from './github.ts';
import { gitlabPatterns } from './gitlab.ts';
import { googlePatterns } from './google.ts';
import { googleChatPatterns } from './google-chat.ts';
import { grafanaPatterns } from './grafana.ts';
import { groqPatterns } from './groq.ts';
import { healthchecksIoPatterns } from './healthchecks-io.ts';
import { herokuPatterns } from './heroku.ts';
import { hetznerPatterns } from './hetzner.ts';
import { highlightIoPatterns } from './highlight-io.ts';
import { honeybadgerPatterns } from './honeybadger.ts';
import { honeycombPatterns } from './honeycomb.ts';
import { httpHeaderPatterns } from './http-header.ts';
import { huaweiCloudPatterns } from './huawei-cloud.ts';
import { hubspotPatterns } from './hubspot.ts';
import { huggingfacePatterns } from './huggingface.ts';
import { ibmCloudPatterns } from './ibm-cloud.ts';
import { incidentIoPatterns } from './incident-io.ts';
import { influxdbPatterns } from './influxdb.ts';
import { infrastructurePatterns } from './infrastructure.ts';
import { instanaPatterns } from './instana.ts';
import { instatusPatterns } from './instatus.ts';
import { jsonWebTokenPatterns } from './json-web-token.ts';
import { langfusePatterns } from './langfuse.ts';
import { langsmithPatterns } from './langsmith.ts';
import { lightstepPatterns } from './lightstep.ts';
import { linearPatterns } from './linear.ts';
import { linodePatterns } from './linode.ts';
import { llmPatterns } from './llm.ts';
import { logentriesPatterns } from './logentries.ts';
import { logflarePatterns } from './logflare.ts';
import { logglyPatterns } from './loggly.ts';
import { logrocketPatterns } from './logrocket.ts';
import { logzIoPatterns } from './logz-io.ts';
import { lumigoPatterns } from './lumigo.ts';
import { mailchimpPatterns } from './mailchimp.ts';
import { mailgunPatterns } from './mailgun.ts';
import { mapboxPatterns } from './mapbox.ts';
import { matrixPatterns } from './matrix.ts';
import { metaPatterns } from './meta.ts';
import { mezmoPatterns } from './mezmo.ts';
import { mistralPatterns } from './mistral.ts';
import { moonshotPatterns } from './moonshot.ts';
import { neonPatterns } from './neon.ts';
import { neptunePatterns } from './neptune.ts';
import { netdataPatterns } from './netdata.ts';
import { netlifyPatterns } from './netlify.ts';
import { networkPatterns } from './network.ts';
import { newrelicPatterns } from './newrelic.ts';
import { notionPatterns } from './notion.ts';
import { npmPatterns } from './npm.ts';
import { nugetPatterns } from './nuget.ts';
import { onepasswordPatterns } from './onepassword.ts';
import { openaiPatterns } from './openai.ts';
import { openrouterPatterns } from './openrouter.ts';
import { opsgeniePatterns } from './opsgenie.ts';
import { oracleCloudPatterns } from './oracle-cloud.ts';
import { ovhPatterns } from './ovh.ts';
import { pagerdutyPatterns } from './pagerduty.ts';
import { papertrailPatterns } from './papertrail.ts';
import { paypalPatterns } from './paypal.ts';
import { perplexityPatterns } from './perplexity.ts';
import { pineconePatterns } from './pinecone.ts';
import { pingdomPatterns } from './pingdom.ts';
import { planetscalePatterns } from './planetscale.ts';
import { playhtPatterns } from './playht.ts';
import { postmanPatterns } from './postman.ts';
import { prefectPatterns } from './prefect.ts';
import { privateKeyPatterns } from './private-key.ts';
import { pulumiPatterns } from './pulumi.ts';
import { pypiPatterns } from './pypi.ts';
import { qdrantPatterns } from './qdrant.ts';
import { raygunPatterns } from './raygun.ts';
import { renderPatterns } from './render.ts';
import { replicatePatterns } from './replicate.ts';
import { resemblePatterns } from './resemble.ts';
import { resendPatterns } from './resend.ts';
import { revAiPatterns } from './rev-ai.ts';
import { roboflowPatterns } from './roboflow.ts';
import { rollbarPatterns } from './rollbar.ts';
import { rootlyPatterns } from './rootly.ts';
import { rubygemsPatterns } from './rubygems.ts';
import { scalewayPatterns } from './scaleway.ts';
import { scalyrPatterns } from './scalyr.ts';
import { scoutApmPatterns } from './scout-apm.ts';
import { secretFilesPatterns } from './secret-files.ts';
import { sematextPatterns } from './sematext.ts';
import { sendgridPatterns } from './sendgrid.ts';
import { sentryPatterns } from './sentry.ts';
import { shippoPatterns } from './shippo.ts';
import { shopifyPatterns } from './shopify.ts';
import { signozPatterns } from './signoz.ts';
import { siliconflowPatterns } from './siliconflow.ts';
import { site24x7Patterns } from './site24x7.ts';
import { slackPatterns } from './slack.ts';
import { sonarPatterns } from './sonar.ts';
import { speechmaticsPatterns } from './speechmatics.ts';
import { splunkPatterns } from './splunk.ts';
import { splunkOnCallPatterns } from './splunk-on-call.ts';
import { squadcastPatterns } from './squadcast.ts';
import { squarePatterns } from './square.ts';
import { stabilityPatterns } from './stability.ts';
import { statuscakePatterns } from './statuscake.ts';
import { statuspagePatterns } from './statuspage.ts';
import { storjPatterns } from './storj.ts';
import { stripePatterns } from './stripe.ts';
import { sumoLogicPatterns } from './sumo-logic.ts';
import { supabasePatterns } from './supabase.ts';
import { sysdigPatterns } from './sysdig.ts';
import { tailscalePatterns } from './tailscale.ts';
import { teamsPatterns } from './teams.ts';
import { telegramPatterns } from './telegram.ts';
import { tencentCloudPatterns } from './tencent-cloud.ts';
import { terraformPatterns } from './terraform.ts';
import { thousandeyesPatterns } from './thousandeyes.ts';
import { togetherPatterns } from './together.ts';
import { twilioPatterns } from './twilio.ts';
import { upcloudPatterns } from './upcloud.ts';
import { uptimeComPatterns } from './uptime-com.ts';
import { uptimerobotPatterns } from './uptimerobot.ts';
import { uptracePatterns } from './uptrace.ts';
import { urlCredentialPatterns } from './url-credential.ts';
import { vaultPatterns } from './vault.ts';
import { vercelPatterns } from './vercel.ts';
import { volcenginePatterns } from './volcengine.ts';
import { vultrPatterns } from './vultr.ts';
import { wandbPatterns } from './wandb.ts';
import { wasabiPatterns } from './wasabi.ts';
import { wavefrontPatterns } from './wavefront.ts';
import { weaviatePatterns } from './weaviate.ts';
import { xaiPatterns } from './xai.ts';
import { yandexPatterns } from './yandex.ts';
import { zabbixPatterns } from './zabbix.ts';
import { zillizPatterns } from './zilliz.ts';

export const allPatterns: readonly Pattern[] = [
  ...agePatterns,
  ...airbrakePatterns,
  ...airtablePatterns,
  ...alibabaCloudPatterns,
  ...anthropicPatterns,
  ...appdynamicsPatterns,
  ...appopticsPatterns,
  ...appsignalPatterns,
  ...artifactoryPatterns,
  ...assemblyaiPatterns,
  ...atlassianPatterns,
  ...awsPatterns,
  ...axiomPatterns,
  ...azurePatterns,
  ...backblazePatterns,
  ...baiduCloudPatterns,
  ...baselimePatterns,
  ...betterStackPatterns,
  ...braintrustPatterns,
  ...brevoPatterns,
  ...bugsnagPatterns,
  ...buildkitePatterns,
  ...checklyPatterns,
  ...chromaPatterns,
  ...circleciPatterns,
  ...civoPatterns,
  ...clearmlPatterns,
  ...cloudflarePatterns,
  ...codePatterns,
  ...coherePatterns,
  ...cometPatterns,
  ...commandLinePatterns,
  ...connectionStringPatterns,
  ...contaboPatterns,
  ...contentfulPatterns,
  ...coralogixPatterns,
  ...cratesIoPatterns,
  ...cronitorPatterns,
  ...dashscopePatterns,
  ...databricksPatterns,
  ...datadogPatterns,
  ...deepgramPatterns,
  ...deepseekPatterns,
  ...digitaloceanPatterns,
  ...discordPatterns,
  ...dockerHubPatterns,
  ...dopplerPatterns,
  ...dropboxPatterns,
  ...dynatracePatterns,
  ...elasticPatterns,
  ...elevenlabsPatterns,
  ...equinixMetalPatterns,
  ...exoscalePatterns,
  ...figmaPatterns,
  ...firehydrantPatterns,
  ...fireworksPatterns,
  ...flyPatterns,
  ...fullstoryPatterns,
  ...gcorePatterns,
  ...genericPatterns,
  ...githubPatterns,
  ...gitlabPatterns,
  ...googlePatterns,
  ...googleChatPatterns,
  ...grafanaPatterns,
  ...groqPatterns,
  ...healthchecksIoPatterns,
  ...herokuPatterns,
  ...hetznerPatterns,
  ...highlightIoPatterns,
  ...honeybadgerPatterns,
  ...honeycombPatterns,
  ...httpHeaderPatterns,
  ...huaweiCloudPatterns,
  ...hubspotPatterns,
  ...huggingfacePatterns,
  ...ibmCloudPatterns,
  ...incidentIoPatterns,
  ...influxdbPatterns,
  ...infrastructurePatterns,
  ...instanaPatterns,
  ...instatusPatterns,
  ...jsonWebTokenPatterns,
  ...langfusePatterns,
  ...langsmithPatterns,
  ...lightstepPatterns,
  ...linearPatterns,
  ...linodePatterns,
  ...llmPatterns,
  ...logentriesPatterns,
  ...logflarePatterns,
  ...logglyPatterns,
  ...logrocketPatterns,
  ...logzIoPatterns,
  ...lumigoPatterns,
  ...mailchimpPatterns,
  ...mailgunPatterns,
  ...mapboxPatterns,
  ...matrixPatterns,
  ...metaPatterns,
  ...mezmoPatterns,
  ...mistralPatterns,
  ...moonshotPatterns,
  ...neonPatterns,
  ...neptunePatterns,
  ...netdataPatterns,
  ...netlifyPatterns,
  ...networkPatterns,
  ...newrelicPatterns,
  ...notionPatterns,
  ...npmPatterns,
  ...nugetPatterns,
  ...onepasswordPatterns,
  ...openaiPatterns,
  ...openrouterPatterns,
  ...opsgeniePatterns,
  ...oracleCloudPatterns,
  ...ovhPatterns,
  ...pagerdutyPatterns,
  ...papertrailPatterns,
  ...paypalPatterns,
  ...perplexityPatterns,
  ...pineconePatterns,
  ...pingdomPatterns,
  ...planetscalePatterns,
  ...playhtPatterns,
  ...postmanPatterns,
  ...prefectPatterns,
  ...privateKeyPatterns,
  ...pulumiPatterns,
  ...pypiPatterns,
  ...qdrantPatterns,
  ...raygunPatterns,
  ...renderPatterns,
  ...replicatePatterns,
  ...resemblePatterns,
  ...resendPatterns,
  ...revAiPatterns,
  ...roboflowPatterns,
  ...rollbarPatterns,
  ...rootlyPatterns,
  ...rubygemsPatterns,
  ...scalewayPatterns,
  ...scalyrPatterns,
  ...scoutApmPatterns,
  ...secretFilesPatterns,
  ...sematextPatterns,
  ...sendgridPatterns,
  ...sentryPatterns,
  ...shippoPatterns,
  ...shopifyPatterns,
  ...signozPatterns,
  ...siliconflowPatterns,
  ...site24x7Patterns,
  ...slackPatterns,
  ...sonarPatterns,
  ...speechmaticsPatterns,
  ...splunkPatterns,
  ...splunkOnCallPatterns,
  ...squadcastPatterns,
  ...squarePatterns,
  ...stabilityPatterns,
  ...statuscakePatterns,
  ...statuspagePatterns,
  ...storjPatterns,
  ...stripePatterns,
  ...sumoLogicPatterns,
  ...supabasePatterns,
  ...sysdigPatterns,
  ...tailscalePatterns,
  ...teamsPatterns,
  ...telegramPatterns,
  ...tencentCloudPatterns,
  ...terraformPatterns,
  ...thousandeyesPatterns,
  ...togetherPatterns,
  ...twilioPatterns,
  ...upcloudPatterns,
  ...uptimeComPatterns,
  ...uptimerobotPatterns,
  ...uptracePatterns,
  ...urlCredentialPatterns,
  ...vaultPatterns,
  ...vercelPatterns,
  ...volcenginePatterns,
  ...vultrPatterns,
  ...wandbPatterns,
  ...wasabiPatterns,
  ...wavefrontPatterns,
  ...weaviatePatterns,
  ...xaiPatterns,
  ...yandexPatterns,
  ...zabbixPatterns,
  ...zillizPatterns,
];
