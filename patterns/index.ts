// The catalogue. Written by patterns/generate-index.mjs from the files of this folder: do not edit.
import type { Pattern } from '../src/model/pattern.ts';
import { agePatterns } from './age.ts';
import { ai21Patterns } from './ai21.ts';
import { aimlapiPatterns } from './aimlapi.ts';
import { airbrakePatterns } from './airbrake.ts';
import { airtablePatterns } from './airtable.ts';
import { akamaiPatterns } from './akamai.ts';
import { alephAlphaPatterns } from './aleph-alpha.ts';
import { alibabaCloudPatterns } from './alibaba-cloud.ts';
import { anthropicPatterns } from './anthropic.ts';
import { anyscalePatterns } from './anyscale.ts';
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
import { baiduPatterns } from './baidu.ts';
import { baiduCloudPatterns } from './baidu-cloud.ts';
import { baselimePatterns } from './baselime.ts';
import { basetenPatterns } from './baseten.ts';
import { betterStackPatterns } from './better-stack.ts';
import { botpressPatterns } from './botpress.ts';
import { braintrustPatterns } from './braintrust.ts';
import { braveSearchPatterns } from './brave-search.ts';
import { brevoPatterns } from './brevo.ts';
import { browserbasePatterns } from './browserbase.ts';
import { bugsnagPatterns } from './bugsnag.ts';
import { buildkitePatterns } from './buildkite.ts';
import { bunnyPatterns } from './bunny.ts';
import { cartesiaPatterns } from './cartesia.ts';
import { cerebrasPatterns } from './cerebras.ts';
import { checklyPatterns } from './checkly.ts';
import { chromaPatterns } from './chroma.ts';
import { chutesPatterns } from './chutes.ts';
import { circleciPatterns } from './circleci.ts';
import { civoPatterns } from './civo.ts';
import { clarifaiPatterns } from './clarifai.ts';
import { clearmlPatterns } from './clearml.ts';
import { cloudflarePatterns } from './cloudflare.ts';
import { cloudinaryPatterns } from './cloudinary.ts';
import { codePatterns } from './code.ts';
import { codeiumPatterns } from './codeium.ts';
import { coherePatterns } from './cohere.ts';
import { cometPatterns } from './comet.ts';
import { commandLinePatterns } from './command-line.ts';
import { connectionStringPatterns } from './connection-string.ts';
import { contaboPatterns } from './contabo.ts';
import { contentfulPatterns } from './contentful.ts';
import { coralogixPatterns } from './coralogix.ts';
import { cozePatterns } from './coze.ts';
import { cratesIoPatterns } from './crates-io.ts';
import { cronitorPatterns } from './cronitor.ts';
import { cursorPatterns } from './cursor.ts';
import { dIdPatterns } from './d-id.ts';
import { dagshubPatterns } from './dagshub.ts';
import { dashscopePatterns } from './dashscope.ts';
import { databricksPatterns } from './databricks.ts';
import { datadogPatterns } from './datadog.ts';
import { deepaiPatterns } from './deepai.ts';
import { deepgramPatterns } from './deepgram.ts';
import { deepinfraPatterns } from './deepinfra.ts';
import { deeplPatterns } from './deepl.ts';
import { deepseekPatterns } from './deepseek.ts';
import { desecPatterns } from './desec.ts';
import { difyPatterns } from './dify.ts';
import { digitaloceanPatterns } from './digitalocean.ts';
import { discordPatterns } from './discord.ts';
import { dnsimplePatterns } from './dnsimple.ts';
import { dockerHubPatterns } from './docker-hub.ts';
import { dopplerPatterns } from './doppler.ts';
import { dreamhostPatterns } from './dreamhost.ts';
import { dropboxPatterns } from './dropbox.ts';
import { duckdnsPatterns } from './duckdns.ts';
import { dynatracePatterns } from './dynatrace.ts';
import { dynuPatterns } from './dynu.ts';
import { e2bPatterns } from './e2b.ts';
import { elasticPatterns } from './elastic.ts';
import { elevenlabsPatterns } from './elevenlabs.ts';
import { equinixMetalPatterns } from './equinix-metal.ts';
import { exaPatterns } from './exa.ts';
import { exoscalePatterns } from './exoscale.ts';
import { falPatterns } from './fal.ts';
import { fastlyPatterns } from './fastly.ts';
import { figmaPatterns } from './figma.ts';
import { firecrawlPatterns } from './firecrawl.ts';
import { firehydrantPatterns } from './firehydrant.ts';
import { fireworksPatterns } from './fireworks.ts';
import { flyPatterns } from './fly.ts';
import { friendliPatterns } from './friendli.ts';
import { fullstoryPatterns } from './fullstory.ts';
import { gandiPatterns } from './gandi.ts';
import { gcorePatterns } from './gcore.ts';
import { genericPatterns } from './generic.ts';
import { gitbookPatterns } from './gitbook.ts';
import { githubPatterns } from './github.ts';
import { gitlabPatterns } from './gitlab.ts';
import { gladiaPatterns } from './gladia.ts';
import { godaddyPatterns } from './godaddy.ts';
import { googlePatterns } from './google.ts';
import { googleChatPatterns } from './google-chat.ts';
import { grafanaPatterns } from './grafana.ts';
import { groqPatterns } from './groq.ts';
import { healthchecksIoPatterns } from './healthchecks-io.ts';
import { heliconePatterns } from './helicone.ts';
import { herokuPatterns } from './heroku.ts';
import { hetznerPatterns } from './hetzner.ts';
import { heygenPatterns } from './heygen.ts';
import { highlightIoPatterns } from './highlight-io.ts';
import { honeybadgerPatterns } from './honeybadger.ts';
import { honeycombPatterns } from './honeycomb.ts';
import { httpHeaderPatterns } from './http-header.ts';
import { huaweiCloudPatterns } from './huawei-cloud.ts';
import { hubspotPatterns } from './hubspot.ts';
import { huggingfacePatterns } from './huggingface.ts';
import { humanloopPatterns } from './humanloop.ts';
import { humePatterns } from './hume.ts';
import { ibmCloudPatterns } from './ibm-cloud.ts';
import { ideogramPatterns } from './ideogram.ts';
import { iflytekPatterns } from './iflytek.ts';
import { incidentIoPatterns } from './incident-io.ts';
import { influxdbPatterns } from './influxdb.ts';
import { infrastructurePatterns } from './infrastructure.ts';
import { instanaPatterns } from './instana.ts';
import { instatusPatterns } from './instatus.ts';
import { ionosPatterns } from './ionos.ts';
import { jinaPatterns } from './jina.ts';
import { jsonWebTokenPatterns } from './json-web-token.ts';
import { kagglePatterns } from './kaggle.ts';
import { keycdnPatterns } from './keycdn.ts';
import { labelStudioPatterns } from './label-studio.ts';
import { lakeraPatterns } from './lakera.ts';
import { lambdaCloudPatterns } from './lambda-cloud.ts';
import { landingAiPatterns } from './landing-ai.ts';
import { langfusePatterns } from './langfuse.ts';
import { langsmithPatterns } from './langsmith.ts';
import { leonardoPatterns } from './leonardo.ts';
import { lettaPatterns } from './letta.ts';
import { lightstepPatterns } from './lightstep.ts';
import { linearPatterns } from './linear.ts';
import { linodePatterns } from './linode.ts';
import { llamaindexPatterns } from './llamaindex.ts';
import { llmPatterns } from './llm.ts';
import { logentriesPatterns } from './logentries.ts';
import { logflarePatterns } from './logflare.ts';
import { logglyPatterns } from './loggly.ts';
import { logrocketPatterns } from './logrocket.ts';
import { logzIoPatterns } from './logz-io.ts';
import { lumaPatterns } from './luma.ts';
import { lumigoPatterns } from './lumigo.ts';
import { mailchimpPatterns } from './mailchimp.ts';
import { mailgunPatterns } from './mailgun.ts';
import { mapboxPatterns } from './mapbox.ts';
import { matrixPatterns } from './matrix.ts';
import { mem0Patterns } from './mem0.ts';
import { meshyPatterns } from './meshy.ts';
import { metaPatterns } from './meta.ts';
import { mezmoPatterns } from './mezmo.ts';
import { minimaxPatterns } from './minimax.ts';
import { mistralPatterns } from './mistral.ts';
import { modalPatterns } from './modal.ts';
import { moonshotPatterns } from './moonshot.ts';
import { murfPatterns } from './murf.ts';
import { nameComPatterns } from './name-com.ts';
import { namecheapPatterns } from './namecheap.ts';
import { neonPatterns } from './neon.ts';
import { neptunePatterns } from './neptune.ts';
import { netdataPatterns } from './netdata.ts';
import { netlifyPatterns } from './netlify.ts';
import { networkPatterns } from './network.ts';
import { newrelicPatterns } from './newrelic.ts';
import { nomicPatterns } from './nomic.ts';
import { notionPatterns } from './notion.ts';
import { novitaPatterns } from './novita.ts';
import { npmPatterns } from './npm.ts';
import { ns1Patterns } from './ns1.ts';
import { nugetPatterns } from './nuget.ts';
import { nvidiaPatterns } from './nvidia.ts';
import { onepasswordPatterns } from './onepassword.ts';
import { openaiPatterns } from './openai.ts';
import { openrouterPatterns } from './openrouter.ts';
import { openstackPatterns } from './openstack.ts';
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
import { porkbunPatterns } from './porkbun.ts';
import { portkeyPatterns } from './portkey.ts';
import { postmanPatterns } from './postman.ts';
import { prefectPatterns } from './prefect.ts';
import { privateKeyPatterns } from './private-key.ts';
import { promptlayerPatterns } from './promptlayer.ts';
import { pulumiPatterns } from './pulumi.ts';
import { pypiPatterns } from './pypi.ts';
import { qdrantPatterns } from './qdrant.ts';
import { rackspacePatterns } from './rackspace.ts';
import { raygunPatterns } from './raygun.ts';
import { removeBgPatterns } from './remove-bg.ts';
import { renderPatterns } from './render.ts';
import { replicatePatterns } from './replicate.ts';
import { resemblePatterns } from './resemble.ts';
import { resendPatterns } from './resend.ts';
import { retellPatterns } from './retell.ts';
import { revAiPatterns } from './rev-ai.ts';
import { roboflowPatterns } from './roboflow.ts';
import { rollbarPatterns } from './rollbar.ts';
import { rootlyPatterns } from './rootly.ts';
import { rubygemsPatterns } from './rubygems.ts';
import { runpodPatterns } from './runpod.ts';
import { runwayPatterns } from './runway.ts';
import { sambanovaPatterns } from './sambanova.ts';
import { scaleAiPatterns } from './scale-ai.ts';
import { scalewayPatterns } from './scaleway.ts';
import { scalyrPatterns } from './scalyr.ts';
import { scoutApmPatterns } from './scout-apm.ts';
import { secretFilesPatterns } from './secret-files.ts';
import { sematextPatterns } from './sematext.ts';
import { sendgridPatterns } from './sendgrid.ts';
import { sentryPatterns } from './sentry.ts';
import { serpapiPatterns } from './serpapi.ts';
import { serperPatterns } from './serper.ts';
import { shippoPatterns } from './shippo.ts';
import { shopifyPatterns } from './shopify.ts';
import { signozPatterns } from './signoz.ts';
import { siliconflowPatterns } from './siliconflow.ts';
import { site24x7Patterns } from './site24x7.ts';
import { slackPatterns } from './slack.ts';
import { sonarPatterns } from './sonar.ts';
import { sourcegraphPatterns } from './sourcegraph.ts';
import { speechmaticsPatterns } from './speechmatics.ts';
import { splunkPatterns } from './splunk.ts';
import { splunkOnCallPatterns } from './splunk-on-call.ts';
import { squadcastPatterns } from './squadcast.ts';
import { squarePatterns } from './square.ts';
import { stabilityPatterns } from './stability.ts';
import { stackpathPatterns } from './stackpath.ts';
import { statuscakePatterns } from './statuscake.ts';
import { statuspagePatterns } from './statuspage.ts';
import { storjPatterns } from './storj.ts';
import { stripePatterns } from './stripe.ts';
import { sumoLogicPatterns } from './sumo-logic.ts';
import { supabasePatterns } from './supabase.ts';
import { sysdigPatterns } from './sysdig.ts';
import { tailscalePatterns } from './tailscale.ts';
import { tavilyPatterns } from './tavily.ts';
import { teamsPatterns } from './teams.ts';
import { telegramPatterns } from './telegram.ts';
import { tencentCloudPatterns } from './tencent-cloud.ts';
import { terraformPatterns } from './terraform.ts';
import { thousandeyesPatterns } from './thousandeyes.ts';
import { togetherPatterns } from './together.ts';
import { twilioPatterns } from './twilio.ts';
import { ultralyticsPatterns } from './ultralytics.ts';
import { unstructuredPatterns } from './unstructured.ts';
import { upcloudPatterns } from './upcloud.ts';
import { upstagePatterns } from './upstage.ts';
import { uptimeComPatterns } from './uptime-com.ts';
import { uptimerobotPatterns } from './uptimerobot.ts';
import { uptracePatterns } from './uptrace.ts';
import { urlCredentialPatterns } from './url-credential.ts';
import { vapiPatterns } from './vapi.ts';
import { vastAiPatterns } from './vast-ai.ts';
import { vaultPatterns } from './vault.ts';
import { vectaraPatterns } from './vectara.ts';
import { vercelPatterns } from './vercel.ts';
import { voiceflowPatterns } from './voiceflow.ts';
import { volcenginePatterns } from './volcengine.ts';
import { voyagePatterns } from './voyage.ts';
import { vultrPatterns } from './vultr.ts';
import { wandbPatterns } from './wandb.ts';
import { wasabiPatterns } from './wasabi.ts';
import { wavefrontPatterns } from './wavefront.ts';
import { weaviatePatterns } from './weaviate.ts';
import { witAiPatterns } from './wit-ai.ts';
import { xaiPatterns } from './xai.ts';
import { yandexPatterns } from './yandex.ts';
import { youComPatterns } from './you-com.ts';
import { zabbixPatterns } from './zabbix.ts';
import { zhipuPatterns } from './zhipu.ts';
import { zillizPatterns } from './zilliz.ts';

export const allPatterns: readonly Pattern[] = [
  ...agePatterns,
  ...ai21Patterns,
  ...aimlapiPatterns,
  ...airbrakePatterns,
  ...airtablePatterns,
  ...akamaiPatterns,
  ...alephAlphaPatterns,
  ...alibabaCloudPatterns,
  ...anthropicPatterns,
  ...anyscalePatterns,
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
  ...baiduPatterns,
  ...baiduCloudPatterns,
  ...baselimePatterns,
  ...basetenPatterns,
  ...betterStackPatterns,
  ...botpressPatterns,
  ...braintrustPatterns,
  ...braveSearchPatterns,
  ...brevoPatterns,
  ...browserbasePatterns,
  ...bugsnagPatterns,
  ...buildkitePatterns,
  ...bunnyPatterns,
  ...cartesiaPatterns,
  ...cerebrasPatterns,
  ...checklyPatterns,
  ...chromaPatterns,
  ...chutesPatterns,
  ...circleciPatterns,
  ...civoPatterns,
  ...clarifaiPatterns,
  ...clearmlPatterns,
  ...cloudflarePatterns,
  ...cloudinaryPatterns,
  ...codePatterns,
  ...codeiumPatterns,
  ...coherePatterns,
  ...cometPatterns,
  ...commandLinePatterns,
  ...connectionStringPatterns,
  ...contaboPatterns,
  ...contentfulPatterns,
  ...coralogixPatterns,
  ...cozePatterns,
  ...cratesIoPatterns,
  ...cronitorPatterns,
  ...cursorPatterns,
  ...dIdPatterns,
  ...dagshubPatterns,
  ...dashscopePatterns,
  ...databricksPatterns,
  ...datadogPatterns,
  ...deepaiPatterns,
  ...deepgramPatterns,
  ...deepinfraPatterns,
  ...deeplPatterns,
  ...deepseekPatterns,
  ...desecPatterns,
  ...difyPatterns,
  ...digitaloceanPatterns,
  ...discordPatterns,
  ...dnsimplePatterns,
  ...dockerHubPatterns,
  ...dopplerPatterns,
  ...dreamhostPatterns,
  ...dropboxPatterns,
  ...duckdnsPatterns,
  ...dynatracePatterns,
  ...dynuPatterns,
  ...e2bPatterns,
  ...elasticPatterns,
  ...elevenlabsPatterns,
  ...equinixMetalPatterns,
  ...exaPatterns,
  ...exoscalePatterns,
  ...falPatterns,
  ...fastlyPatterns,
  ...figmaPatterns,
  ...firecrawlPatterns,
  ...firehydrantPatterns,
  ...fireworksPatterns,
  ...flyPatterns,
  ...friendliPatterns,
  ...fullstoryPatterns,
  ...gandiPatterns,
  ...gcorePatterns,
  ...genericPatterns,
  ...gitbookPatterns,
  ...githubPatterns,
  ...gitlabPatterns,
  ...gladiaPatterns,
  ...godaddyPatterns,
  ...googlePatterns,
  ...googleChatPatterns,
  ...grafanaPatterns,
  ...groqPatterns,
  ...healthchecksIoPatterns,
  ...heliconePatterns,
  ...herokuPatterns,
  ...hetznerPatterns,
  ...heygenPatterns,
  ...highlightIoPatterns,
  ...honeybadgerPatterns,
  ...honeycombPatterns,
  ...httpHeaderPatterns,
  ...huaweiCloudPatterns,
  ...hubspotPatterns,
  ...huggingfacePatterns,
  ...humanloopPatterns,
  ...humePatterns,
  ...ibmCloudPatterns,
  ...ideogramPatterns,
  ...iflytekPatterns,
  ...incidentIoPatterns,
  ...influxdbPatterns,
  ...infrastructurePatterns,
  ...instanaPatterns,
  ...instatusPatterns,
  ...ionosPatterns,
  ...jinaPatterns,
  ...jsonWebTokenPatterns,
  ...kagglePatterns,
  ...keycdnPatterns,
  ...labelStudioPatterns,
  ...lakeraPatterns,
  ...lambdaCloudPatterns,
  ...landingAiPatterns,
  ...langfusePatterns,
  ...langsmithPatterns,
  ...leonardoPatterns,
  ...lettaPatterns,
  ...lightstepPatterns,
  ...linearPatterns,
  ...linodePatterns,
  ...llamaindexPatterns,
  ...llmPatterns,
  ...logentriesPatterns,
  ...logflarePatterns,
  ...logglyPatterns,
  ...logrocketPatterns,
  ...logzIoPatterns,
  ...lumaPatterns,
  ...lumigoPatterns,
  ...mailchimpPatterns,
  ...mailgunPatterns,
  ...mapboxPatterns,
  ...matrixPatterns,
  ...mem0Patterns,
  ...meshyPatterns,
  ...metaPatterns,
  ...mezmoPatterns,
  ...minimaxPatterns,
  ...mistralPatterns,
  ...modalPatterns,
  ...moonshotPatterns,
  ...murfPatterns,
  ...nameComPatterns,
  ...namecheapPatterns,
  ...neonPatterns,
  ...neptunePatterns,
  ...netdataPatterns,
  ...netlifyPatterns,
  ...networkPatterns,
  ...newrelicPatterns,
  ...nomicPatterns,
  ...notionPatterns,
  ...novitaPatterns,
  ...npmPatterns,
  ...ns1Patterns,
  ...nugetPatterns,
  ...nvidiaPatterns,
  ...onepasswordPatterns,
  ...openaiPatterns,
  ...openrouterPatterns,
  ...openstackPatterns,
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
  ...porkbunPatterns,
  ...portkeyPatterns,
  ...postmanPatterns,
  ...prefectPatterns,
  ...privateKeyPatterns,
  ...promptlayerPatterns,
  ...pulumiPatterns,
  ...pypiPatterns,
  ...qdrantPatterns,
  ...rackspacePatterns,
  ...raygunPatterns,
  ...removeBgPatterns,
  ...renderPatterns,
  ...replicatePatterns,
  ...resemblePatterns,
  ...resendPatterns,
  ...retellPatterns,
  ...revAiPatterns,
  ...roboflowPatterns,
  ...rollbarPatterns,
  ...rootlyPatterns,
  ...rubygemsPatterns,
  ...runpodPatterns,
  ...runwayPatterns,
  ...sambanovaPatterns,
  ...scaleAiPatterns,
  ...scalewayPatterns,
  ...scalyrPatterns,
  ...scoutApmPatterns,
  ...secretFilesPatterns,
  ...sematextPatterns,
  ...sendgridPatterns,
  ...sentryPatterns,
  ...serpapiPatterns,
  ...serperPatterns,
  ...shippoPatterns,
  ...shopifyPatterns,
  ...signozPatterns,
  ...siliconflowPatterns,
  ...site24x7Patterns,
  ...slackPatterns,
  ...sonarPatterns,
  ...sourcegraphPatterns,
  ...speechmaticsPatterns,
  ...splunkPatterns,
  ...splunkOnCallPatterns,
  ...squadcastPatterns,
  ...squarePatterns,
  ...stabilityPatterns,
  ...stackpathPatterns,
  ...statuscakePatterns,
  ...statuspagePatterns,
  ...storjPatterns,
  ...stripePatterns,
  ...sumoLogicPatterns,
  ...supabasePatterns,
  ...sysdigPatterns,
  ...tailscalePatterns,
  ...tavilyPatterns,
  ...teamsPatterns,
  ...telegramPatterns,
  ...tencentCloudPatterns,
  ...terraformPatterns,
  ...thousandeyesPatterns,
  ...togetherPatterns,
  ...twilioPatterns,
  ...ultralyticsPatterns,
  ...unstructuredPatterns,
  ...upcloudPatterns,
  ...upstagePatterns,
  ...uptimeComPatterns,
  ...uptimerobotPatterns,
  ...uptracePatterns,
  ...urlCredentialPatterns,
  ...vapiPatterns,
  ...vastAiPatterns,
  ...vaultPatterns,
  ...vectaraPatterns,
  ...vercelPatterns,
  ...voiceflowPatterns,
  ...volcenginePatterns,
  ...voyagePatterns,
  ...vultrPatterns,
  ...wandbPatterns,
  ...wasabiPatterns,
  ...wavefrontPatterns,
  ...weaviatePatterns,
  ...witAiPatterns,
  ...xaiPatterns,
  ...yandexPatterns,
  ...youComPatterns,
  ...zabbixPatterns,
  ...zhipuPatterns,
  ...zillizPatterns,
];
