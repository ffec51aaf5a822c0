// The catalogue. Written by patterns/generate-index.mjs from the files of this folder: do not edit.
import type { Pattern } from '../src/model/pattern.ts';
import { ablyPatterns } from './ably.ts';
import { abstractapiPatterns } from './abstractapi.ts';
import { abuseChPatterns } from './abuse-ch.ts';
import { abuseipdbPatterns } from './abuseipdb.ts';
import { accuweatherPatterns } from './accuweather.ts';
import { acmePatterns } from './acme.ts';
import { acquiaPatterns } from './acquia.ts';
import { acrcloudPatterns } from './acrcloud.ts';
import { activecampaignPatterns } from './activecampaign.ts';
import { acuityPatterns } from './acuity.ts';
import { adjustPatterns } from './adjust.ts';
import { adobePatterns } from './adobe.ts';
import { adyenPatterns } from './adyen.ts';
import { africastalkingPatterns } from './africastalking.ts';
import { afterpayPatterns } from './afterpay.ts';
import { aftershipPatterns } from './aftership.ts';
import { agePatterns } from './age.ts';
import { ai21Patterns } from './ai21.ts';
import { aimlapiPatterns } from './aimlapi.ts';
import { airbrakePatterns } from './airbrake.ts';
import { airbytePatterns } from './airbyte.ts';
import { airtablePatterns } from './airtable.ts';
import { airvisualPatterns } from './airvisual.ts';
import { aivenPatterns } from './aiven.ts';
import { akamaiPatterns } from './akamai.ts';
import { akeylessPatterns } from './akeyless.ts';
import { alchemyPatterns } from './alchemy.ts';
import { alephAlphaPatterns } from './aleph-alpha.ts';
import { algoliaPatterns } from './algolia.ts';
import { alibabaCloudPatterns } from './alibaba-cloud.ts';
import { alienvaultPatterns } from './alienvault.ts';
import { alpacaPatterns } from './alpaca.ts';
import { alphaVantagePatterns } from './alpha-vantage.ts';
import { amapPatterns } from './amap.ts';
import { ambeePatterns } from './ambee.ts';
import { amplitudePatterns } from './amplitude.ts';
import { anacondaPatterns } from './anaconda.ts';
import { ankrPatterns } from './ankr.ts';
import { ansiblePatterns } from './ansible.ts';
import { anthropicPatterns } from './anthropic.ts';
import { antiCaptchaPatterns } from './anti-captcha.ts';
import { anyscalePatterns } from './anyscale.ts';
import { api2pdfPatterns } from './api2pdf.ts';
import { apiaryPatterns } from './apiary.ts';
import { apiflashPatterns } from './apiflash.ts';
import { apifyPatterns } from './apify.ts';
import { apilayerPatterns } from './apilayer.ts';
import { apolloGraphqlPatterns } from './apollo-graphql.ts';
import { apolloIoPatterns } from './apollo-io.ts';
import { appdynamicsPatterns } from './appdynamics.ts';
import { applitoolsPatterns } from './applitools.ts';
import { appopticsPatterns } from './appoptics.ts';
import { appsignalPatterns } from './appsignal.ts';
import { appveyorPatterns } from './appveyor.ts';
import { appwritePatterns } from './appwrite.ts';
import { arcgisPatterns } from './arcgis.ts';
import { argoCdPatterns } from './argo-cd.ts';
import { argosPatterns } from './argos.ts';
import { arkosePatterns } from './arkose.ts';
import { artifactoryPatterns } from './artifactory.ts';
import { arvancloudPatterns } from './arvancloud.ts';
import { asaasPatterns } from './asaas.ts';
import { asanaPatterns } from './asana.ts';
import { assemblyaiPatterns } from './assemblyai.ts';
import { atlassianPatterns } from './atlassian.ts';
import { attioPatterns } from './attio.ts';
import { auddPatterns } from './audd.ts';
import { auth0Patterns } from './auth0.ts';
import { authentikPatterns } from './authentik.ts';
import { authorizeNetPatterns } from './authorize-net.ts';
import { autodeskPatterns } from './autodesk.ts';
import { avalaraPatterns } from './avalara.ts';
import { awsPatterns } from './aws.ts';
import { axiomPatterns } from './axiom.ts';
import { azurePatterns } from './azure.ts';
import { azureAiPatterns } from './azure-ai.ts';
import { azureDevopsPatterns } from './azure-devops.ts';
import { azureMessagingPatterns } from './azure-messaging.ts';
import { backblazePatterns } from './backblaze.ts';
import { baiduPatterns } from './baidu.ts';
import { baiduCloudPatterns } from './baidu-cloud.ts';
import { baiduMapPatterns } from './baidu-map.ts';
import { bambooPatterns } from './bamboo.ts';
import { bamboohrPatterns } from './bamboohr.ts';
import { barkPatterns } from './bark.ts';
import { basecampPatterns } from './basecamp.ts';
import { baselimePatterns } from './baselime.ts';
import { baserowPatterns } from './baserow.ts';
import { basetenPatterns } from './baseten.ts';
import { betterStackPatterns } from './better-stack.ts';
import { bigcommercePatterns } from './bigcommerce.ts';
import { bigdatacloudPatterns } from './bigdatacloud.ts';
import { binancePatterns } from './binance.ts';
import { binaryedgePatterns } from './binaryedge.ts';
import { bitbucketPatterns } from './bitbucket.ts';
import { bitfinexPatterns } from './bitfinex.ts';
import { bitgetPatterns } from './bitget.ts';
import { bitlyPatterns } from './bitly.ts';
import { bitmexPatterns } from './bitmex.ts';
import { bitrisePatterns } from './bitrise.ts';
import { bitstampPatterns } from './bitstamp.ts';
import { bittrexPatterns } from './bittrex.ts';
import { bitwardenPatterns } from './bitwarden.ts';
import { blockfrostPatterns } from './blockfrost.ts';
import { botpressPatterns } from './botpress.ts';
import { boundaryPatterns } from './boundary.ts';
import { boxPatterns } from './box.ts';
import { braintreePatterns } from './braintree.ts';
import { braintrustPatterns } from './braintrust.ts';
import { branchIoPatterns } from './branch-io.ts';
import { braveSearchPatterns } from './brave-search.ts';
import { brazePatterns } from './braze.ts';
import { breezometerPatterns } from './breezometer.ts';
import { brevoPatterns } from './brevo.ts';
import { brightcovePatterns } from './brightcove.ts';
import { browserbasePatterns } from './browserbase.ts';
import { browserstackPatterns } from './browserstack.ts';
import { bscscanPatterns } from './bscscan.ts';
import { btcpayPatterns } from './btcpay.ts';
import { bubblePatterns } from './bubble.ts';
import { bugsnagPatterns } from './bugsnag.ts';
import { buildbuddyPatterns } from './buildbuddy.ts';
import { builderIoPatterns } from './builder-io.ts';
import { buildkitePatterns } from './buildkite.ts';
import { bunnyPatterns } from './bunny.ts';
import { buttercmsPatterns } from './buttercms.ts';
import { bybitPatterns } from './bybit.ts';
import { caiyunPatterns } from './caiyun.ts';
import { calComPatterns } from './cal-com.ts';
import { calendlyPatterns } from './calendly.ts';
import { campaignMonitorPatterns } from './campaign-monitor.ts';
import { canvaPatterns } from './canva.ts';
import { caproverPatterns } from './caprover.ts';
import { capsolverPatterns } from './capsolver.ts';
import { cartesiaPatterns } from './cartesia.ts';
import { cartoPatterns } from './carto.ts';
import { cashfreePatterns } from './cashfree.ts';
import { censusPatterns } from './census.ts';
import { censysPatterns } from './censys.ts';
import { cephPatterns } from './ceph.ts';
import { cerebrasPatterns } from './cerebras.ts';
import { chainstackPatterns } from './chainstack.ts';
import { chargebeePatterns } from './chargebee.ts';
import { checklyPatterns } from './checkly.ts';
import { checkoutComPatterns } from './checkout-com.ts';
import { chefPatterns } from './chef.ts';
import { chromaPatterns } from './chroma.ts';
import { chromaticPatterns } from './chromatic.ts';
import { chutesPatterns } from './chutes.ts';
import { circleciPatterns } from './circleci.ts';
import { civoPatterns } from './civo.ts';
import { clarifaiPatterns } from './clarifai.ts';
import { clearbitPatterns } from './clearbit.ts';
import { clearmlPatterns } from './clearml.ts';
import { clerkPatterns } from './clerk.ts';
import { cleverCloudPatterns } from './clever-cloud.ts';
import { clickatellPatterns } from './clickatell.ts';
import { clickhousePatterns } from './clickhouse.ts';
import { clicksendPatterns } from './clicksend.ts';
import { clickupPatterns } from './clickup.ts';
import { clockifyPatterns } from './clockify.ts';
import { clojarsPatterns } from './clojars.ts';
import { closePatterns } from './close.ts';
import { cloudamqpPatterns } from './cloudamqp.ts';
import { cloudflarePatterns } from './cloudflare.ts';
import { cloudinaryPatterns } from './cloudinary.ts';
import { cloudsmithPatterns } from './cloudsmith.ts';
import { cloudwaysPatterns } from './cloudways.ts';
import { cockroachdbPatterns } from './cockroachdb.ts';
import { cocoapodsPatterns } from './cocoapods.ts';
import { codaPatterns } from './coda.ts';
import { codacyPatterns } from './codacy.ts';
import { codePatterns } from './code.ts';
import { codeClimatePatterns } from './code-climate.ts';
import { codecovPatterns } from './codecov.ts';
import { codefreshPatterns } from './codefresh.ts';
import { codeiumPatterns } from './codeium.ts';
import { codemagicPatterns } from './codemagic.ts';
import { coderPatterns } from './coder.ts';
import { codeshipPatterns } from './codeship.ts';
import { coherePatterns } from './cohere.ts';
import { coinapiPatterns } from './coinapi.ts';
import { coinbasePatterns } from './coinbase.ts';
import { coinbaseCommercePatterns } from './coinbase-commerce.ts';
import { coingeckoPatterns } from './coingecko.ts';
import { coinmarketcapPatterns } from './coinmarketcap.ts';
import { coinpaymentsPatterns } from './coinpayments.ts';
import { cometPatterns } from './comet.ts';
import { comicVinePatterns } from './comic-vine.ts';
import { commandLinePatterns } from './command-line.ts';
import { commandOptionPatterns } from './command-option.ts';
import { configcatPatterns } from './configcat.ts';
import { confluentPatterns } from './confluent.ts';
import { conjurPatterns } from './conjur.ts';
import { connectionStringPatterns } from './connection-string.ts';
import { constantContactPatterns } from './constant-contact.ts';
import { consulPatterns } from './consul.ts';
import { contaboPatterns } from './contabo.ts';
import { contentfulPatterns } from './contentful.ts';
import { convertapiPatterns } from './convertapi.ts';
import { convertkitPatterns } from './convertkit.ts';
import { convexPatterns } from './convex.ts';
import { coolifyPatterns } from './coolify.ts';
import { copperPatterns } from './copper.ts';
import { coralogixPatterns } from './coralogix.ts';
import { couchbasePatterns } from './couchbase.ts';
import { courierPatterns } from './courier.ts';
import { covalentPatterns } from './covalent.ts';
import { coverallsPatterns } from './coveralls.ts';
import { cozePatterns } from './coze.ts';
import { cpanelPatterns } from './cpanel.ts';
import { cratesIoPatterns } from './crates-io.ts';
import { criminalIpPatterns } from './criminal-ip.ts';
import { crispPatterns } from './crisp.ts';
import { cronitorPatterns } from './cronitor.ts';
import { crowdinPatterns } from './crowdin.ts';
import { crowdstrikePatterns } from './crowdstrike.ts';
import { cryptocomparePatterns } from './cryptocompare.ts';
import { currencylayerPatterns } from './currencylayer.ts';
import { currentsPatterns } from './currents.ts';
import { cursorPatterns } from './cursor.ts';
import { customerIoPatterns } from './customer-io.ts';
import { cypressPatterns } from './cypress.ts';
import { dIdPatterns } from './d-id.ts';
import { dagshubPatterns } from './dagshub.ts';
import { dailymotionPatterns } from './dailymotion.ts';
import { darkSkyPatterns } from './dark-sky.ts';
import { dashlanePatterns } from './dashlane.ts';
import { dashscopePatterns } from './dashscope.ts';
import { databricksPatterns } from './databricks.ts';
import { datadogPatterns } from './datadog.ts';
import { datastaxPatterns } from './datastax.ts';
import { datocmsPatterns } from './datocms.ts';
import { dbIpPatterns } from './db-ip.ts';
import { dbtPatterns } from './dbt.ts';
import { deadMansSnitchPatterns } from './dead-mans-snitch.ts';
import { deelPatterns } from './deel.ts';
import { deepaiPatterns } from './deepai.ts';
import { deepgramPatterns } from './deepgram.ts';
import { deepinfraPatterns } from './deepinfra.ts';
import { deeplPatterns } from './deepl.ts';
import { deepseekPatterns } from './deepseek.ts';
import { deepsourcePatterns } from './deepsource.ts';
import { deezerPatterns } from './deezer.ts';
import { definedNetworkingPatterns } from './defined-networking.ts';
import { denoDeployPatterns } from './deno-deploy.ts';
import { depotPatterns } from './depot.ts';
import { descopePatterns } from './descope.ts';
import { desecPatterns } from './desec.ts';
import { detectifyPatterns } from './detectify.ts';
import { devcyclePatterns } from './devcycle.ts';
import { diffbotPatterns } from './diffbot.ts';
import { difyPatterns } from './dify.ts';
import { digitaloceanPatterns } from './digitalocean.ts';
import { dingtalkPatterns } from './dingtalk.ts';
import { discogsPatterns } from './discogs.ts';
import { discordPatterns } from './discord.ts';
import { dnsimplePatterns } from './dnsimple.ts';
import { dnspodPatterns } from './dnspod.ts';
import { dockerHubPatterns } from './docker-hub.ts';
import { dockerSwarmPatterns } from './docker-swarm.ts';
import { docusignPatterns } from './docusign.ts';
import { dopplerPatterns } from './doppler.ts';
import { dreamhostPatterns } from './dreamhost.ts';
import { dremioPatterns } from './dremio.ts';
import { driftPatterns } from './drift.ts';
import { dronePatterns } from './drone.ts';
import { dropboxPatterns } from './dropbox.ts';
import { dropboxSignPatterns } from './dropbox-sign.ts';
import { duckdnsPatterns } from './duckdns.ts';
import { duffelPatterns } from './duffel.ts';
import { dunePatterns } from './dune.ts';
import { duoPatterns } from './duo.ts';
import { dwollaPatterns } from './dwolla.ts';
import { dynatracePatterns } from './dynatrace.ts';
import { dynuPatterns } from './dynu.ts';
import { e2bPatterns } from './e2b.ts';
import { earthlyPatterns } from './earthly.ts';
import { easypostPatterns } from './easypost.ts';
import { ebayPatterns } from './ebay.ts';
import { ecowittPatterns } from './ecowitt.ts';
import { edgedbPatterns } from './edgedb.ts';
import { egnytePatterns } from './egnyte.ts';
import { elasticPatterns } from './elastic.ts';
import { elasticEmailPatterns } from './elastic-email.ts';
import { elevenlabsPatterns } from './elevenlabs.ts';
import { emailjsPatterns } from './emailjs.ts';
import { emailoctopusPatterns } from './emailoctopus.ts';
import { env0Patterns } from './env0.ts';
import { eodhdPatterns } from './eodhd.ts';
import { equinixMetalPatterns } from './equinix-metal.ts';
import { etherscanPatterns } from './etherscan.ts';
import { etsyPatterns } from './etsy.ts';
import { eventRegistryPatterns } from './event-registry.ts';
import { eventbritePatterns } from './eventbrite.ts';
import { evernotePatterns } from './evernote.ts';
import { exaPatterns } from './exa.ts';
import { exchangerateApiPatterns } from './exchangerate-api.ts';
import { exchangeratesapiPatterns } from './exchangeratesapi.ts';
import { exoscalePatterns } from './exoscale.ts';
import { expoPatterns } from './expo.ts';
import { falPatterns } from './fal.ts';
import { fanartTvPatterns } from './fanart-tv.ts';
import { fastlyPatterns } from './fastly.ts';
import { fathomPatterns } from './fathom.ts';
import { faunaPatterns } from './fauna.ts';
import { feishuPatterns } from './feishu.ts';
import { figmaPatterns } from './figma.ts';
import { filestackPatterns } from './filestack.ts';
import { financialModelingPrepPatterns } from './financial-modeling-prep.ts';
import { fingerprintPatterns } from './fingerprint.ts';
import { finnhubPatterns } from './finnhub.ts';
import { firecrawlPatterns } from './firecrawl.ts';
import { firehydrantPatterns } from './firehydrant.ts';
import { fireworksPatterns } from './fireworks.ts';
import { fivetranPatterns } from './fivetran.ts';
import { fixerPatterns } from './fixer.ts';
import { flagsmithPatterns } from './flagsmith.ts';
import { flickrPatterns } from './flickr.ts';
import { flutterwavePatterns } from './flutterwave.ts';
import { flyPatterns } from './fly.ts';
import { fofaPatterns } from './fofa.ts';
import { forgejoPatterns } from './forgejo.ts';
import { formstackPatterns } from './formstack.ts';
import { fossaPatterns } from './fossa.ts';
import { foursquarePatterns } from './foursquare.ts';
import { freshbooksPatterns } from './freshbooks.ts';
import { freshworksPatterns } from './freshworks.ts';
import { friendliPatterns } from './friendli.ts';
import { frontPatterns } from './front.ts';
import { fronteggPatterns } from './frontegg.ts';
import { fullstoryPatterns } from './fullstory.ts';
import { fusionauthPatterns } from './fusionauth.ts';
import { gandiPatterns } from './gandi.ts';
import { gateIoPatterns } from './gate-io.ts';
import { gcorePatterns } from './gcore.ts';
import { gemfuryPatterns } from './gemfury.ts';
import { geminiExchangePatterns } from './gemini-exchange.ts';
import { genericPatterns } from './generic.ts';
import { geniusPatterns } from './genius.ts';
import { geoapifyPatterns } from './geoapify.ts';
import { geocodioPatterns } from './geocodio.ts';
import { gerritPatterns } from './gerrit.ts';
import { getaddressPatterns } from './getaddress.ts';
import { getblockPatterns } from './getblock.ts';
import { getresponsePatterns } from './getresponse.ts';
import { ghostPatterns } from './ghost.ts';
import { ghostInspectorPatterns } from './ghost-inspector.ts';
import { giantBombPatterns } from './giant-bomb.ts';
import { giphyPatterns } from './giphy.ts';
import { gitbookPatterns } from './gitbook.ts';
import { giteaPatterns } from './gitea.ts';
import { giteePatterns } from './gitee.ts';
import { githubPatterns } from './github.ts';
import { gitlabPatterns } from './gitlab.ts';
import { gitpodPatterns } from './gitpod.ts';
import { gitterPatterns } from './gitter.ts';
import { gladiaPatterns } from './gladia.ts';
import { glassnodePatterns } from './glassnode.ts';
import { gnewsPatterns } from './gnews.ts';
import { gocardlessPatterns } from './gocardless.ts';
import { gocdPatterns } from './gocd.ts';
import { godaddyPatterns } from './godaddy.ts';
import { gogsPatterns } from './gogs.ts';
import { googlePatterns } from './google.ts';
import { googleChatPatterns } from './google-chat.ts';
import { gorgiasPatterns } from './gorgias.ts';
import { gotifyPatterns } from './gotify.ts';
import { gradlePatterns } from './gradle.ts';
import { grafanaPatterns } from './grafana.ts';
import { graphhopperPatterns } from './graphhopper.ts';
import { greenhousePatterns } from './greenhouse.ts';
import { greynoisePatterns } from './greynoise.ts';
import { groqPatterns } from './groq.ts';
import { growthbookPatterns } from './growthbook.ts';
import { guardianPatterns } from './guardian.ts';
import { gumroadPatterns } from './gumroad.ts';
import { guruPatterns } from './guru.ts';
import { gustoPatterns } from './gusto.ts';
import { harborPatterns } from './harbor.ts';
import { harnessPatterns } from './harness.ts';
import { harvestPatterns } from './harvest.ts';
import { hashicorpCloudPatterns } from './hashicorp-cloud.ts';
import { hasuraPatterns } from './hasura.ts';
import { haveibeenpwnedPatterns } from './haveibeenpwned.ts';
import { hcaptchaPatterns } from './hcaptcha.ts';
import { headscalePatterns } from './headscale.ts';
import { healthchecksIoPatterns } from './healthchecks-io.ts';
import { heapPatterns } from './heap.ts';
import { heliconePatterns } from './helicone.ts';
import { heliusPatterns } from './helius.ts';
import { helpScoutPatterns } from './help-scout.ts';
import { herePatterns } from './here.ts';
import { herokuPatterns } from './heroku.ts';
import { hetznerPatterns } from './hetzner.ts';
import { hexPatterns } from './hex.ts';
import { hexTechPatterns } from './hex-tech.ts';
import { heygenPatterns } from './heygen.ts';
import { highlightIoPatterns } from './highlight-io.ts';
import { hightouchPatterns } from './hightouch.ts';
import { honeybadgerPatterns } from './honeybadger.ts';
import { honeycombPatterns } from './honeycomb.ts';
import { hostingerPatterns } from './hostinger.ts';
import { hotjarPatterns } from './hotjar.ts';
import { httpHeaderPatterns } from './http-header.ts';
import { huaweiCloudPatterns } from './huawei-cloud.ts';
import { hubspotPatterns } from './hubspot.ts';
import { huggingfacePatterns } from './huggingface.ts';
import { humanloopPatterns } from './humanloop.ts';
import { humePatterns } from './hume.ts';
import { hunterIoPatterns } from './hunter-io.ts';
import { huobiPatterns } from './huobi.ts';
import { hybridAnalysisPatterns } from './hybrid-analysis.ts';
import { ibmCloudPatterns } from './ibm-cloud.ts';
import { idealPostcodesPatterns } from './ideal-postcodes.ts';
import { ideogramPatterns } from './ideogram.ts';
import { iexCloudPatterns } from './iex-cloud.ts';
import { iflytekPatterns } from './iflytek.ts';
import { iftttPatterns } from './ifttt.ts';
import { igdbPatterns } from './igdb.ts';
import { imagekitPatterns } from './imagekit.ts';
import { imgixPatterns } from './imgix.ts';
import { imgurPatterns } from './imgur.ts';
import { incidentIoPatterns } from './incident-io.ts';
import { infisicalPatterns } from './infisical.ts';
import { influxdbPatterns } from './influxdb.ts';
import { infobipPatterns } from './infobip.ts';
import { infomaniakPatterns } from './infomaniak.ts';
import { infracostPatterns } from './infracost.ts';
import { infrastructurePatterns } from './infrastructure.ts';
import { infuraPatterns } from './infura.ts';
import { insightlyPatterns } from './insightly.ts';
import { instanaPatterns } from './instana.ts';
import { instatusPatterns } from './instatus.ts';
import { intelligenceXPatterns } from './intelligence-x.ts';
import { intercomPatterns } from './intercom.ts';
import { intuitPatterns } from './intuit.ts';
import { ionosPatterns } from './ionos.ts';
import { ip2locationPatterns } from './ip2location.ts';
import { ipapiPatterns } from './ipapi.ts';
import { ipdataPatterns } from './ipdata.ts';
import { ipgeolocationPatterns } from './ipgeolocation.ts';
import { ipinfoPatterns } from './ipinfo.ts';
import { ipinfodbPatterns } from './ipinfodb.ts';
import { ipqualityscorePatterns } from './ipqualityscore.ts';
import { ipregistryPatterns } from './ipregistry.ts';
import { ipstackPatterns } from './ipstack.ts';
import { isbndbPatterns } from './isbndb.ts';
import { iterablePatterns } from './iterable.ts';
import { jawgPatterns } from './jawg.ts';
import { jenkinsPatterns } from './jenkins.ts';
import { jetbrainsPatterns } from './jetbrains.ts';
import { jinaPatterns } from './jina.ts';
import { jotformPatterns } from './jotform.ts';
import { jsonWebTokenPatterns } from './json-web-token.ts';
import { jumpcloudPatterns } from './jumpcloud.ts';
import { jwPlayerPatterns } from './jw-player.ts';
import { kagglePatterns } from './kaggle.ts';
import { kakaoPatterns } from './kakao.ts';
import { kaleyraPatterns } from './kaleyra.ts';
import { keapPatterns } from './keap.ts';
import { keeperPatterns } from './keeper.ts';
import { keycdnPatterns } from './keycdn.ts';
import { keycloakPatterns } from './keycloak.ts';
import { khaltiPatterns } from './khalti.ts';
import { kickboxPatterns } from './kickbox.ts';
import { kinstaPatterns } from './kinsta.ts';
import { klarnaPatterns } from './klarna.ts';
import { klaviyoPatterns } from './klaviyo.ts';
import { knockPatterns } from './knock.ts';
import { koyebPatterns } from './koyeb.ts';
import { krakenPatterns } from './kraken.ts';
import { kubernetesPatterns } from './kubernetes.ts';
import { kucoinPatterns } from './kucoin.ts';
import { kustomerPatterns } from './kustomer.ts';
import { labelStudioPatterns } from './label-studio.ts';
import { lakeraPatterns } from './lakera.ts';
import { lambdaCloudPatterns } from './lambda-cloud.ts';
import { lambdatestPatterns } from './lambdatest.ts';
import { landingAiPatterns } from './landing-ai.ts';
import { langfusePatterns } from './langfuse.ts';
import { langsmithPatterns } from './langsmith.ts';
import { laravelPatterns } from './laravel.ts';
import { laravelForgePatterns } from './laravel-forge.ts';
import { lastFmPatterns } from './last-fm.ts';
import { lastpassPatterns } from './lastpass.ts';
import { launchdarklyPatterns } from './launchdarkly.ts';
import { launchpadPatterns } from './launchpad.ts';
import { leasewebPatterns } from './leaseweb.ts';
import { lemlistPatterns } from './lemlist.ts';
import { leonardoPatterns } from './leonardo.ts';
import { lettaPatterns } from './letta.ts';
import { leverPatterns } from './lever.ts';
import { lightdashPatterns } from './lightdash.ts';
import { lightstepPatterns } from './lightstep.ts';
import { linePatterns } from './line.ts';
import { linearPatterns } from './linear.ts';
import { linodePatterns } from './linode.ts';
import { listenNotesPatterns } from './listen-notes.ts';
import { livechatPatterns } from './livechat.ts';
import { llamaindexPatterns } from './llamaindex.ts';
import { llmPatterns } from './llm.ts';
import { lobPatterns } from './lob.ts';
import { locationiqPatterns } from './locationiq.ts';
import { logentriesPatterns } from './logentries.ts';
import { logflarePatterns } from './logflare.ts';
import { logglyPatterns } from './loggly.ts';
import { logrocketPatterns } from './logrocket.ts';
import { logzIoPatterns } from './logz-io.ts';
import { lokalisePatterns } from './lokalise.ts';
import { lookerPatterns } from './looker.ts';
import { loopsPatterns } from './loops.ts';
import { loqatePatterns } from './loqate.ts';
import { lucidPatterns } from './lucid.ts';
import { lumaPatterns } from './luma.ts';
import { lumigoPatterns } from './lumigo.ts';
import { magentoPatterns } from './magento.ts';
import { magicPatterns } from './magic.ts';
import { mailchimpPatterns } from './mailchimp.ts';
import { mailerlitePatterns } from './mailerlite.ts';
import { mailersendPatterns } from './mailersend.ts';
import { mailgunPatterns } from './mailgun.ts';
import { mailjetPatterns } from './mailjet.ts';
import { mailtrapPatterns } from './mailtrap.ts';
import { makePatterns } from './make.ts';
import { mandrillPatterns } from './mandrill.ts';
import { mapboxPatterns } from './mapbox.ts';
import { mapillaryPatterns } from './mapillary.ts';
import { mapplsPatterns } from './mappls.ts';
import { mapquestPatterns } from './mapquest.ts';
import { maptilerPatterns } from './maptiler.ts';
import { marketoPatterns } from './marketo.ts';
import { marketstackPatterns } from './marketstack.ts';
import { marqetaPatterns } from './marqeta.ts';
import { marvelPatterns } from './marvel.ts';
import { materializePatterns } from './materialize.ts';
import { matomoPatterns } from './matomo.ts';
import { matrixPatterns } from './matrix.ts';
import { mattermostPatterns } from './mattermost.ts';
import { mavenPatterns } from './maven.ts';
import { maxmindPatterns } from './maxmind.ts';
import { mediastackPatterns } from './mediastack.ts';
import { meilisearchPatterns } from './meilisearch.ts';
import { mem0Patterns } from './mem0.ts';
import { mendPatterns } from './mend.ts';
import { merakiPatterns } from './meraki.ts';
import { mercadoPagoPatterns } from './mercado-pago.ts';
import { meshyPatterns } from './meshy.ts';
import { messagebirdPatterns } from './messagebird.ts';
import { metOfficePatterns } from './met-office.ts';
import { metaPatterns } from './meta.ts';
import { metabasePatterns } from './metabase.ts';
import { meteobluePatterns } from './meteoblue.ts';
import { meteomaticsPatterns } from './meteomatics.ts';
import { meteostatPatterns } from './meteostat.ts';
import { mexcPatterns } from './mexc.ts';
import { mezmoPatterns } from './mezmo.ts';
import { microsoftPatterns } from './microsoft.ts';
import { midtransPatterns } from './midtrans.ts';
import { minimaxPatterns } from './minimax.ts';
import { minioPatterns } from './minio.ts';
import { miroPatterns } from './miro.ts';
import { mistralPatterns } from './mistral.ts';
import { mixpanelPatterns } from './mixpanel.ts';
import { modalPatterns } from './modal.ts';
import { molliePatterns } from './mollie.ts';
import { mondayPatterns } from './monday.ts';
import { mongodbAtlasPatterns } from './mongodb-atlas.ts';
import { monzoPatterns } from './monzo.ts';
import { moonshotPatterns } from './moonshot.ts';
import { moosendPatterns } from './moosend.ts';
import { moralisPatterns } from './moralis.ts';
import { motherduckPatterns } from './motherduck.ts';
import { msg91Patterns } from './msg91.ts';
import { murfPatterns } from './murf.ts';
import { musixmatchPatterns } from './musixmatch.ts';
import { muxPatterns } from './mux.ts';
import { n8nPatterns } from './n8n.ts';
import { nameComPatterns } from './name-com.ts';
import { namecheapPatterns } from './namecheap.ts';
import { namesiloPatterns } from './namesilo.ts';
import { naverPatterns } from './naver.ts';
import { naverCloudPatterns } from './naver-cloud.ts';
import { neo4jPatterns } from './neo4j.ts';
import { neonPatterns } from './neon.ts';
import { neptunePatterns } from './neptune.ts';
import { netbirdPatterns } from './netbird.ts';
import { netboxPatterns } from './netbox.ts';
import { netcupPatterns } from './netcup.ts';
import { netdataPatterns } from './netdata.ts';
import { netlifyPatterns } from './netlify.ts';
import { networkPatterns } from './network.ts';
import { networkDevicePatterns } from './network-device.ts';
import { neverbouncePatterns } from './neverbounce.ts';
import { newrelicPatterns } from './newrelic.ts';
import { newsapiPatterns } from './newsapi.ts';
import { newscatcherPatterns } from './newscatcher.ts';
import { newsdataPatterns } from './newsdata.ts';
import { ngrokPatterns } from './ngrok.ts';
import { nhostPatterns } from './nhost.ts';
import { nomadPatterns } from './nomad.ts';
import { nomicPatterns } from './nomic.ts';
import { nordigenPatterns } from './nordigen.ts';
import { northflankPatterns } from './northflank.ts';
import { notionPatterns } from './notion.ts';
import { novitaPatterns } from './novita.ts';
import { novuPatterns } from './novu.ts';
import { nowpaymentsPatterns } from './nowpayments.ts';
import { npmPatterns } from './npm.ts';
import { ns1Patterns } from './ns1.ts';
import { ntfyPatterns } from './ntfy.ts';
import { nugetPatterns } from './nuget.ts';
import { nvdPatterns } from './nvd.ts';
import { nvidiaPatterns } from './nvidia.ts';
import { nxCloudPatterns } from './nx-cloud.ts';
import { nylasPatterns } from './nylas.ts';
import { nytimesPatterns } from './nytimes.ts';
import { oandaPatterns } from './oanda.ts';
import { octopusDeployPatterns } from './octopus-deploy.ts';
import { oktaPatterns } from './okta.ts';
import { okxPatterns } from './okx.ts';
import { omdbPatterns } from './omdb.ts';
import { omisePatterns } from './omise.ts';
import { omnisendPatterns } from './omnisend.ts';
import { oneloginPatterns } from './onelogin.ts';
import { onepasswordPatterns } from './onepassword.ts';
import { onesignalPatterns } from './onesignal.ts';
import { onfidoPatterns } from './onfido.ts';
import { openExchangeRatesPatterns } from './open-exchange-rates.ts';
import { openaiPatterns } from './openai.ts';
import { opencagePatterns } from './opencage.ts';
import { openrouterPatterns } from './openrouter.ts';
import { openrouteservicePatterns } from './openrouteservice.ts';
import { openseaPatterns } from './opensea.ts';
import { openshiftPatterns } from './openshift.ts';
import { openstackPatterns } from './openstack.ts';
import { opensubtitlesPatterns } from './opensubtitles.ts';
import { opentripmapPatterns } from './opentripmap.ts';
import { openweathermapPatterns } from './openweathermap.ts';
import { opnsensePatterns } from './opnsense.ts';
import { opsgeniePatterns } from './opsgenie.ts';
import { optimizelyPatterns } from './optimizely.ts';
import { oracleCloudPatterns } from './oracle-cloud.ts';
import { ordnanceSurveyPatterns } from './ordnance-survey.ts';
import { oryPatterns } from './ory.ts';
import { ovhPatterns } from './ovh.ts';
import { packagistPatterns } from './packagist.ts';
import { paddlePatterns } from './paddle.ts';
import { pagerdutyPatterns } from './pagerduty.ts';
import { pagurePatterns } from './pagure.ts';
import { pandadocPatterns } from './pandadoc.ts';
import { pantheonPatterns } from './pantheon.ts';
import { papertrailPatterns } from './papertrail.ts';
import { patreonPatterns } from './patreon.ts';
import { paymongoPatterns } from './paymongo.ts';
import { paypalPatterns } from './paypal.ts';
import { paystackPatterns } from './paystack.ts';
import { payuPatterns } from './payu.ts';
import { pdfshiftPatterns } from './pdfshift.ts';
import { peopleDataLabsPatterns } from './people-data-labs.ts';
import { percyPatterns } from './percy.ts';
import { perplexityPatterns } from './perplexity.ts';
import { personaPatterns } from './persona.ts';
import { personioPatterns } from './personio.ts';
import { pexelsPatterns } from './pexels.ts';
import { phabricatorPatterns } from './phabricator.ts';
import { phrasePatterns } from './phrase.ts';
import { pineconePatterns } from './pinecone.ts';
import { pingIdentityPatterns } from './ping-identity.ts';
import { pingdomPatterns } from './pingdom.ts';
import { pipedreamPatterns } from './pipedream.ts';
import { pipedrivePatterns } from './pipedrive.ts';
import { pirateWeatherPatterns } from './pirate-weather.ts';
import { pivotalTrackerPatterns } from './pivotal-tracker.ts';
import { pixabayPatterns } from './pixabay.ts';
import { plaidPatterns } from './plaid.ts';
import { planetscalePatterns } from './planetscale.ts';
import { platformShPatterns } from './platform-sh.ts';
import { plausiblePatterns } from './plausible.ts';
import { playhtPatterns } from './playht.ts';
import { plivoPatterns } from './plivo.ts';
import { ploiPatterns } from './ploi.ts';
import { podcastIndexPatterns } from './podcast-index.ts';
import { podioPatterns } from './podio.ts';
import { poeditorPatterns } from './poeditor.ts';
import { polygonIoPatterns } from './polygon-io.ts';
import { polygonscanPatterns } from './polygonscan.ts';
import { porkbunPatterns } from './porkbun.ts';
import { portainerPatterns } from './portainer.ts';
import { portkeyPatterns } from './portkey.ts';
import { positionstackPatterns } from './positionstack.ts';
import { posthogPatterns } from './posthog.ts';
import { postmanPatterns } from './postman.ts';
import { postmarkPatterns } from './postmark.ts';
import { prefectPatterns } from './prefect.ts';
import { prestashopPatterns } from './prestashop.ts';
import { printfulPatterns } from './printful.ts';
import { prismaPatterns } from './prisma.ts';
import { prismicPatterns } from './prismic.ts';
import { privateKeyPatterns } from './private-key.ts';
import { projectdiscoveryPatterns } from './projectdiscovery.ts';
import { promptlayerPatterns } from './promptlayer.ts';
import { proxmoxPatterns } from './proxmox.ts';
import { pubnubPatterns } from './pubnub.ts';
import { pulumiPatterns } from './pulumi.ts';
import { puppetPatterns } from './puppet.ts';
import { pushbulletPatterns } from './pushbullet.ts';
import { pusherPatterns } from './pusher.ts';
import { pushoverPatterns } from './pushover.ts';
import { pushplusPatterns } from './pushplus.ts';
import { px500Patterns } from './px-500.ts';
import { pypiPatterns } from './pypi.ts';
import { qdrantPatterns } from './qdrant.ts';
import { qiniuPatterns } from './qiniu.ts';
import { qoveryPatterns } from './qovery.ts';
import { qualtricsPatterns } from './qualtrics.ts';
import { quandlPatterns } from './quandl.ts';
import { quayPatterns } from './quay.ts';
import { quickbasePatterns } from './quickbase.ts';
import { quicknodePatterns } from './quicknode.ts';
import { qweatherPatterns } from './qweather.ts';
import { rackspacePatterns } from './rackspace.ts';
import { radarPatterns } from './radar.ts';
import { railwayPatterns } from './railway.ts';
import { rancherPatterns } from './rancher.ts';
import { rapid7Patterns } from './rapid7.ts';
import { rapidapiPatterns } from './rapidapi.ts';
import { rawgPatterns } from './rawg.ts';
import { raygunPatterns } from './raygun.ts';
import { razorpayPatterns } from './razorpay.ts';
import { readmePatterns } from './readme.ts';
import { readwisePatterns } from './readwise.ts';
import { rebrandlyPatterns } from './rebrandly.ts';
import { recaptchaPatterns } from './recaptcha.ts';
import { recurlyPatterns } from './recurly.ts';
import { redashPatterns } from './redash.ts';
import { redisCloudPatterns } from './redis-cloud.ts';
import { redminePatterns } from './redmine.ts';
import { removeBgPatterns } from './remove-bg.ts';
import { renderPatterns } from './render.ts';
import { replicatePatterns } from './replicate.ts';
import { resemblePatterns } from './resemble.ts';
import { resendPatterns } from './resend.ts';
import { retellPatterns } from './retell.ts';
import { retoolPatterns } from './retool.ts';
import { revAiPatterns } from './rev-ai.ts';
import { revenuecatPatterns } from './revenuecat.ts';
import { revolutPatterns } from './revolut.ts';
import { ringcentralPatterns } from './ringcentral.ts';
import { ripplingPatterns } from './rippling.ts';
import { roboflowPatterns } from './roboflow.ts';
import { rocketChatPatterns } from './rocket-chat.ts';
import { rollbarPatterns } from './rollbar.ts';
import { rootlyPatterns } from './rootly.ts';
import { rubygemsPatterns } from './rubygems.ts';
import { rudderstackPatterns } from './rudderstack.ts';
import { rundeckPatterns } from './rundeck.ts';
import { runpodPatterns } from './runpod.ts';
import { runwayPatterns } from './runway.ts';
import { sakuraCloudPatterns } from './sakura-cloud.ts';
import { salesforcePatterns } from './salesforce.ts';
import { salesloftPatterns } from './salesloft.ts';
import { sambanovaPatterns } from './sambanova.ts';
import { sanityPatterns } from './sanity.ts';
import { sauceLabsPatterns } from './sauce-labs.ts';
import { scaleAiPatterns } from './scale-ai.ts';
import { scalewayPatterns } from './scaleway.ts';
import { scalingoPatterns } from './scalingo.ts';
import { scalyrPatterns } from './scalyr.ts';
import { scoutApmPatterns } from './scout-apm.ts';
import { scraperapiPatterns } from './scraperapi.ts';
import { scrapflyPatterns } from './scrapfly.ts';
import { scrapingantPatterns } from './scrapingant.ts';
import { scrapingbeePatterns } from './scrapingbee.ts';
import { secretFilesPatterns } from './secret-files.ts';
import { securitytrailsPatterns } from './securitytrails.ts';
import { segmentPatterns } from './segment.ts';
import { semaphorePatterns } from './semaphore.ts';
import { sematextPatterns } from './sematext.ts';
import { sendbirdPatterns } from './sendbird.ts';
import { sendgridPatterns } from './sendgrid.ts';
import { sendpulsePatterns } from './sendpulse.ts';
import { seniversePatterns } from './seniverse.ts';
import { sentinelonePatterns } from './sentinelone.ts';
import { sentryPatterns } from './sentry.ts';
import { serpapiPatterns } from './serpapi.ts';
import { serperPatterns } from './serper.ts';
import { serverchanPatterns } from './serverchan.ts';
import { servicenowPatterns } from './servicenow.ts';
import { setlistFmPatterns } from './setlist-fm.ts';
import { shipenginePatterns } from './shipengine.ts';
import { shippoPatterns } from './shippo.ts';
import { shipstationPatterns } from './shipstation.ts';
import { shodanPatterns } from './shodan.ts';
import { shopifyPatterns } from './shopify.ts';
import { shortcutPatterns } from './shortcut.ts';
import { shutterstockPatterns } from './shutterstock.ts';
import { signnowPatterns } from './signnow.ts';
import { signozPatterns } from './signoz.ts';
import { siliconflowPatterns } from './siliconflow.ts';
import { sinchPatterns } from './sinch.ts';
import { singlestorePatterns } from './singlestore.ts';
import { site24x7Patterns } from './site24x7.ts';
import { slackPatterns } from './slack.ts';
import { smartsheetPatterns } from './smartsheet.ts';
import { smartyPatterns } from './smarty.ts';
import { smsRuPatterns } from './sms-ru.ts';
import { smsapiPatterns } from './smsapi.ts';
import { smtp2goPatterns } from './smtp2go.ts';
import { snowflakePatterns } from './snowflake.ts';
import { snykPatterns } from './snyk.ts';
import { socketDevPatterns } from './socket-dev.ts';
import { solcastPatterns } from './solcast.ts';
import { sonarPatterns } from './sonar.ts';
import { sonatypePatterns } from './sonatype.ts';
import { songkickPatterns } from './songkick.ts';
import { soundcloudPatterns } from './soundcloud.ts';
import { sourcegraphPatterns } from './sourcegraph.ts';
import { sourcehutPatterns } from './sourcehut.ts';
import { spaceliftPatterns } from './spacelift.ts';
import { sparkpostPatterns } from './sparkpost.ts';
import { speechmaticsPatterns } from './speechmatics.ts';
import { splitIoPatterns } from './split-io.ts';
import { splunkPatterns } from './splunk.ts';
import { splunkOnCallPatterns } from './splunk-on-call.ts';
import { spotifyPatterns } from './spotify.ts';
import { squadcastPatterns } from './squadcast.ts';
import { squarePatterns } from './square.ts';
import { squarespacePatterns } from './squarespace.ts';
import { stabilityPatterns } from './stability.ts';
import { stackpathPatterns } from './stackpath.ts';
import { stadiaMapsPatterns } from './stadia-maps.ts';
import { statsigPatterns } from './statsig.ts';
import { statuscakePatterns } from './statuscake.ts';
import { statuspagePatterns } from './statuspage.ts';
import { storjPatterns } from './storj.ts';
import { stormglassPatterns } from './stormglass.ts';
import { storyblokPatterns } from './storyblok.ts';
import { strapiPatterns } from './strapi.ts';
import { streamPatterns } from './stream.ts';
import { stripePatterns } from './stripe.ts';
import { strongdmPatterns } from './strongdm.ts';
import { stytchPatterns } from './stytch.ts';
import { sumoLogicPatterns } from './sumo-logic.ts';
import { sumsubPatterns } from './sumsub.ts';
import { supabasePatterns } from './supabase.ts';
import { surgePatterns } from './surge.ts';
import { surveymonkeyPatterns } from './surveymonkey.ts';
import { swaggerhubPatterns } from './swaggerhub.ts';
import { sysdigPatterns } from './sysdig.ts';
import { systemAccountPatterns } from './system-account.ts';
import { tableauPatterns } from './tableau.ts';
import { tailscalePatterns } from './tailscale.ts';
import { tallyPatterns } from './tally.ts';
import { tatumPatterns } from './tatum.ts';
import { tavilyPatterns } from './tavily.ts';
import { taxjarPatterns } from './taxjar.ts';
import { teamcityPatterns } from './teamcity.ts';
import { teamsPatterns } from './teams.ts';
import { teamworkPatterns } from './teamwork.ts';
import { telegramPatterns } from './telegram.ts';
import { teleportPatterns } from './teleport.ts';
import { telesignPatterns } from './telesign.ts';
import { telnyxPatterns } from './telnyx.ts';
import { tenablePatterns } from './tenable.ts';
import { tencentCloudPatterns } from './tencent-cloud.ts';
import { tencentMapPatterns } from './tencent-map.ts';
import { tenorPatterns } from './tenor.ts';
import { terraformPatterns } from './terraform.ts';
import { textlocalPatterns } from './textlocal.ts';
import { textmagicPatterns } from './textmagic.ts';
import { thenewsapiPatterns } from './thenewsapi.ts';
import { thetvdbPatterns } from './thetvdb.ts';
import { thousandeyesPatterns } from './thousandeyes.ts';
import { thunderforestPatterns } from './thunderforest.ts';
import { tigrisPatterns } from './tigris.ts';
import { tiingoPatterns } from './tiingo.ts';
import { timescalePatterns } from './timescale.ts';
import { tinkPatterns } from './tink.ts';
import { tinybirdPatterns } from './tinybird.ts';
import { tinyurlPatterns } from './tinyurl.ts';
import { tmdbPatterns } from './tmdb.ts';
import { todoistPatterns } from './todoist.ts';
import { togetherPatterns } from './together.ts';
import { togglPatterns } from './toggl.ts';
import { tolgeePatterns } from './tolgee.ts';
import { tomorrowIoPatterns } from './tomorrow-io.ts';
import { tomtomPatterns } from './tomtom.ts';
import { trackjsPatterns } from './trackjs.ts';
import { tradierPatterns } from './tradier.ts';
import { traktPatterns } from './trakt.ts';
import { transifexPatterns } from './transifex.ts';
import { travisPatterns } from './travis.ts';
import { trayPatterns } from './tray.ts';
import { trelloPatterns } from './trello.ts';
import { truelayerPatterns } from './truelayer.ts';
import { tursoPatterns } from './turso.ts';
import { twelveDataPatterns } from './twelve-data.ts';
import { twilioPatterns } from './twilio.ts';
import { twingatePatterns } from './twingate.ts';
import { twitchPatterns } from './twitch.ts';
import { twoCaptchaPatterns } from './two-captcha.ts';
import { twoGisPatterns } from './two-gis.ts';
import { tykPatterns } from './tyk.ts';
import { typeformPatterns } from './typeform.ts';
import { typesensePatterns } from './typesense.ts';
import { ultralyticsPatterns } from './ultralytics.ts';
import { unleashPatterns } from './unleash.ts';
import { unsplashPatterns } from './unsplash.ts';
import { unstructuredPatterns } from './unstructured.ts';
import { upcloudPatterns } from './upcloud.ts';
import { uploadcarePatterns } from './uploadcare.ts';
import { upstagePatterns } from './upstage.ts';
import { upstashPatterns } from './upstash.ts';
import { uptimeComPatterns } from './uptime-com.ts';
import { uptimerobotPatterns } from './uptimerobot.ts';
import { uptracePatterns } from './uptrace.ts';
import { urlCredentialPatterns } from './url-credential.ts';
import { urlscanPatterns } from './urlscan.ts';
import { vapiPatterns } from './vapi.ts';
import { vastAiPatterns } from './vast-ai.ts';
import { vaultPatterns } from './vault.ts';
import { vectaraPatterns } from './vectara.ts';
import { veracodePatterns } from './veracode.ts';
import { vercelPatterns } from './vercel.ts';
import { veriffPatterns } from './veriff.ts';
import { viberPatterns } from './viber.ts';
import { vimeoPatterns } from './vimeo.ts';
import { virustotalPatterns } from './virustotal.ts';
import { visualCrossingPatterns } from './visual-crossing.ts';
import { voiceflowPatterns } from './voiceflow.ts';
import { volcenginePatterns } from './volcengine.ts';
import { vonagePatterns } from './vonage.ts';
import { voyagePatterns } from './voyage.ts';
import { vulnersPatterns } from './vulners.ts';
import { vultrPatterns } from './vultr.ts';
import { walletPatterns } from './wallet.ts';
import { walmartPatterns } from './walmart.ts';
import { wandbPatterns } from './wandb.ts';
import { waqiPatterns } from './waqi.ts';
import { wasabiPatterns } from './wasabi.ts';
import { watchmodePatterns } from './watchmode.ts';
import { wavefrontPatterns } from './wavefront.ts';
import { weatherUndergroundPatterns } from './weather-underground.ts';
import { weatherapiPatterns } from './weatherapi.ts';
import { weatherbitPatterns } from './weatherbit.ts';
import { weatherlinkPatterns } from './weatherlink.ts';
import { weatherstackPatterns } from './weatherstack.ts';
import { weaviatePatterns } from './weaviate.ts';
import { webexPatterns } from './webex.ts';
import { webflowPatterns } from './webflow.ts';
import { weblatePatterns } from './weblate.ts';
import { wechatPatterns } from './wechat.ts';
import { wecomPatterns } from './wecom.ts';
import { what3wordsPatterns } from './what3words.ts';
import { whoisxmlPatterns } from './whoisxml.ts';
import { windyPatterns } from './windy.ts';
import { wisePatterns } from './wise.ts';
import { wistiaPatterns } from './wistia.ts';
import { witAiPatterns } from './wit-ai.ts';
import { wixPatterns } from './wix.ts';
import { wizPatterns } from './wiz.ts';
import { woocommercePatterns } from './woocommerce.ts';
import { woodpeckerPatterns } from './woodpecker.ts';
import { wordpressPatterns } from './wordpress.ts';
import { workatoPatterns } from './workato.ts';
import { workosPatterns } from './workos.ts';
import { worldWeatherOnlinePatterns } from './world-weather-online.ts';
import { wpEnginePatterns } from './wp-engine.ts';
import { wpscanPatterns } from './wpscan.ts';
import { wrikePatterns } from './wrike.ts';
import { wufooPatterns } from './wufoo.ts';
import { xaiPatterns } from './xai.ts';
import { xataPatterns } from './xata.ts';
import { xenditPatterns } from './xendit.ts';
import { xeroPatterns } from './xero.ts';
import { xweatherPatterns } from './xweather.ts';
import { yandexPatterns } from './yandex.ts';
import { yandexMapsPatterns } from './yandex-maps.ts';
import { yelpPatterns } from './yelp.ts';
import { yodleePatterns } from './yodlee.ts';
import { youComPatterns } from './you-com.ts';
import { yunpianPatterns } from './yunpian.ts';
import { zabbixPatterns } from './zabbix.ts';
import { zapierPatterns } from './zapier.ts';
import { zeaburPatterns } from './zeabur.ts';
import { zendeskPatterns } from './zendesk.ts';
import { zenrowsPatterns } from './zenrows.ts';
import { zeptomailPatterns } from './zeptomail.ts';
import { zerobouncePatterns } from './zerobounce.ts';
import { zerotierPatterns } from './zerotier.ts';
import { zhipuPatterns } from './zhipu.ts';
import { zillizPatterns } from './zilliz.ts';
import { zipcodeapiPatterns } from './zipcodeapi.ts';
import { zipcodebasePatterns } from './zipcodebase.ts';
import { zitadelPatterns } from './zitadel.ts';
import { zohoPatterns } from './zoho.ts';
import { zoomPatterns } from './zoom.ts';
import { zoomeyePatterns } from './zoomeye.ts';
import { zulipPatterns } from './zulip.ts';
import { zuploPatterns } from './zuplo.ts';

export const allPatterns: readonly Pattern[] = [
  ...ablyPatterns,
  ...abstractapiPatterns,
  ...abuseChPatterns,
  ...abuseipdbPatterns,
  ...accuweatherPatterns,
  ...acmePatterns,
  ...acquiaPatterns,
  ...acrcloudPatterns,
  ...activecampaignPatterns,
  ...acuityPatterns,
  ...adjustPatterns,
  ...adobePatterns,
  ...adyenPatterns,
  ...africastalkingPatterns,
  ...afterpayPatterns,
  ...aftershipPatterns,
  ...agePatterns,
  ...ai21Patterns,
  ...aimlapiPatterns,
  ...airbrakePatterns,
  ...airbytePatterns,
  ...airtablePatterns,
  ...airvisualPatterns,
  ...aivenPatterns,
  ...akamaiPatterns,
  ...akeylessPatterns,
  ...alchemyPatterns,
  ...alephAlphaPatterns,
  ...algoliaPatterns,
  ...alibabaCloudPatterns,
  ...alienvaultPatterns,
  ...alpacaPatterns,
  ...alphaVantagePatterns,
  ...amapPatterns,
  ...ambeePatterns,
  ...amplitudePatterns,
  ...anacondaPatterns,
  ...ankrPatterns,
  ...ansiblePatterns,
  ...anthropicPatterns,
  ...antiCaptchaPatterns,
  ...anyscalePatterns,
  ...api2pdfPatterns,
  ...apiaryPatterns,
  ...apiflashPatterns,
  ...apifyPatterns,
  ...apilayerPatterns,
  ...apolloGraphqlPatterns,
  ...apolloIoPatterns,
  ...appdynamicsPatterns,
  ...applitoolsPatterns,
  ...appopticsPatterns,
  ...appsignalPatterns,
  ...appveyorPatterns,
  ...appwritePatterns,
  ...arcgisPatterns,
  ...argoCdPatterns,
  ...argosPatterns,
  ...arkosePatterns,
  ...artifactoryPatterns,
  ...arvancloudPatterns,
  ...asaasPatterns,
  ...asanaPatterns,
  ...assemblyaiPatterns,
  ...atlassianPatterns,
  ...attioPatterns,
  ...auddPatterns,
  ...auth0Patterns,
  ...authentikPatterns,
  ...authorizeNetPatterns,
  ...autodeskPatterns,
  ...avalaraPatterns,
  ...awsPatterns,
  ...axiomPatterns,
  ...azurePatterns,
  ...azureAiPatterns,
  ...azureDevopsPatterns,
  ...azureMessagingPatterns,
  ...backblazePatterns,
  ...baiduPatterns,
  ...baiduCloudPatterns,
  ...baiduMapPatterns,
  ...bambooPatterns,
  ...bamboohrPatterns,
  ...barkPatterns,
  ...basecampPatterns,
  ...baselimePatterns,
  ...baserowPatterns,
  ...basetenPatterns,
  ...betterStackPatterns,
  ...bigcommercePatterns,
  ...bigdatacloudPatterns,
  ...binancePatterns,
  ...binaryedgePatterns,
  ...bitbucketPatterns,
  ...bitfinexPatterns,
  ...bitgetPatterns,
  ...bitlyPatterns,
  ...bitmexPatterns,
  ...bitrisePatterns,
  ...bitstampPatterns,
  ...bittrexPatterns,
  ...bitwardenPatterns,
  ...blockfrostPatterns,
  ...botpressPatterns,
  ...boundaryPatterns,
  ...boxPatterns,
  ...braintreePatterns,
  ...braintrustPatterns,
  ...branchIoPatterns,
  ...braveSearchPatterns,
  ...brazePatterns,
  ...breezometerPatterns,
  ...brevoPatterns,
  ...brightcovePatterns,
  ...browserbasePatterns,
  ...browserstackPatterns,
  ...bscscanPatterns,
  ...btcpayPatterns,
  ...bubblePatterns,
  ...bugsnagPatterns,
  ...buildbuddyPatterns,
  ...builderIoPatterns,
  ...buildkitePatterns,
  ...bunnyPatterns,
  ...buttercmsPatterns,
  ...bybitPatterns,
  ...caiyunPatterns,
  ...calComPatterns,
  ...calendlyPatterns,
  ...campaignMonitorPatterns,
  ...canvaPatterns,
  ...caproverPatterns,
  ...capsolverPatterns,
  ...cartesiaPatterns,
  ...cartoPatterns,
  ...cashfreePatterns,
  ...censusPatterns,
  ...censysPatterns,
  ...cephPatterns,
  ...cerebrasPatterns,
  ...chainstackPatterns,
  ...chargebeePatterns,
  ...checklyPatterns,
  ...checkoutComPatterns,
  ...chefPatterns,
  ...chromaPatterns,
  ...chromaticPatterns,
  ...chutesPatterns,
  ...circleciPatterns,
  ...civoPatterns,
  ...clarifaiPatterns,
  ...clearbitPatterns,
  ...clearmlPatterns,
  ...clerkPatterns,
  ...cleverCloudPatterns,
  ...clickatellPatterns,
  ...clickhousePatterns,
  ...clicksendPatterns,
  ...clickupPatterns,
  ...clockifyPatterns,
  ...clojarsPatterns,
  ...closePatterns,
  ...cloudamqpPatterns,
  ...cloudflarePatterns,
  ...cloudinaryPatterns,
  ...cloudsmithPatterns,
  ...cloudwaysPatterns,
  ...cockroachdbPatterns,
  ...cocoapodsPatterns,
  ...codaPatterns,
  ...codacyPatterns,
  ...codePatterns,
  ...codeClimatePatterns,
  ...codecovPatterns,
  ...codefreshPatterns,
  ...codeiumPatterns,
  ...codemagicPatterns,
  ...coderPatterns,
  ...codeshipPatterns,
  ...coherePatterns,
  ...coinapiPatterns,
  ...coinbasePatterns,
  ...coinbaseCommercePatterns,
  ...coingeckoPatterns,
  ...coinmarketcapPatterns,
  ...coinpaymentsPatterns,
  ...cometPatterns,
  ...comicVinePatterns,
  ...commandLinePatterns,
  ...commandOptionPatterns,
  ...configcatPatterns,
  ...confluentPatterns,
  ...conjurPatterns,
  ...connectionStringPatterns,
  ...constantContactPatterns,
  ...consulPatterns,
  ...contaboPatterns,
  ...contentfulPatterns,
  ...convertapiPatterns,
  ...convertkitPatterns,
  ...convexPatterns,
  ...coolifyPatterns,
  ...copperPatterns,
  ...coralogixPatterns,
  ...couchbasePatterns,
  ...courierPatterns,
  ...covalentPatterns,
  ...coverallsPatterns,
  ...cozePatterns,
  ...cpanelPatterns,
  ...cratesIoPatterns,
  ...criminalIpPatterns,
  ...crispPatterns,
  ...cronitorPatterns,
  ...crowdinPatterns,
  ...crowdstrikePatterns,
  ...cryptocomparePatterns,
  ...currencylayerPatterns,
  ...currentsPatterns,
  ...cursorPatterns,
  ...customerIoPatterns,
  ...cypressPatterns,
  ...dIdPatterns,
  ...dagshubPatterns,
  ...dailymotionPatterns,
  ...darkSkyPatterns,
  ...dashlanePatterns,
  ...dashscopePatterns,
  ...databricksPatterns,
  ...datadogPatterns,
  ...datastaxPatterns,
  ...datocmsPatterns,
  ...dbIpPatterns,
  ...dbtPatterns,
  ...deadMansSnitchPatterns,
  ...deelPatterns,
  ...deepaiPatterns,
  ...deepgramPatterns,
  ...deepinfraPatterns,
  ...deeplPatterns,
  ...deepseekPatterns,
  ...deepsourcePatterns,
  ...deezerPatterns,
  ...definedNetworkingPatterns,
  ...denoDeployPatterns,
  ...depotPatterns,
  ...descopePatterns,
  ...desecPatterns,
  ...detectifyPatterns,
  ...devcyclePatterns,
  ...diffbotPatterns,
  ...difyPatterns,
  ...digitaloceanPatterns,
  ...dingtalkPatterns,
  ...discogsPatterns,
  ...discordPatterns,
  ...dnsimplePatterns,
  ...dnspodPatterns,
  ...dockerHubPatterns,
  ...dockerSwarmPatterns,
  ...docusignPatterns,
  ...dopplerPatterns,
  ...dreamhostPatterns,
  ...dremioPatterns,
  ...driftPatterns,
  ...dronePatterns,
  ...dropboxPatterns,
  ...dropboxSignPatterns,
  ...duckdnsPatterns,
  ...duffelPatterns,
  ...dunePatterns,
  ...duoPatterns,
  ...dwollaPatterns,
  ...dynatracePatterns,
  ...dynuPatterns,
  ...e2bPatterns,
  ...earthlyPatterns,
  ...easypostPatterns,
  ...ebayPatterns,
  ...ecowittPatterns,
  ...edgedbPatterns,
  ...egnytePatterns,
  ...elasticPatterns,
  ...elasticEmailPatterns,
  ...elevenlabsPatterns,
  ...emailjsPatterns,
  ...emailoctopusPatterns,
  ...env0Patterns,
  ...eodhdPatterns,
  ...equinixMetalPatterns,
  ...etherscanPatterns,
  ...etsyPatterns,
  ...eventRegistryPatterns,
  ...eventbritePatterns,
  ...evernotePatterns,
  ...exaPatterns,
  ...exchangerateApiPatterns,
  ...exchangeratesapiPatterns,
  ...exoscalePatterns,
  ...expoPatterns,
  ...falPatterns,
  ...fanartTvPatterns,
  ...fastlyPatterns,
  ...fathomPatterns,
  ...faunaPatterns,
  ...feishuPatterns,
  ...figmaPatterns,
  ...filestackPatterns,
  ...financialModelingPrepPatterns,
  ...fingerprintPatterns,
  ...finnhubPatterns,
  ...firecrawlPatterns,
  ...firehydrantPatterns,
  ...fireworksPatterns,
  ...fivetranPatterns,
  ...fixerPatterns,
  ...flagsmithPatterns,
  ...flickrPatterns,
  ...flutterwavePatterns,
  ...flyPatterns,
  ...fofaPatterns,
  ...forgejoPatterns,
  ...formstackPatterns,
  ...fossaPatterns,
  ...foursquarePatterns,
  ...freshbooksPatterns,
  ...freshworksPatterns,
  ...friendliPatterns,
  ...frontPatterns,
  ...fronteggPatterns,
  ...fullstoryPatterns,
  ...fusionauthPatterns,
  ...gandiPatterns,
  ...gateIoPatterns,
  ...gcorePatterns,
  ...gemfuryPatterns,
  ...geminiExchangePatterns,
  ...genericPatterns,
  ...geniusPatterns,
  ...geoapifyPatterns,
  ...geocodioPatterns,
  ...gerritPatterns,
  ...getaddressPatterns,
  ...getblockPatterns,
  ...getresponsePatterns,
  ...ghostPatterns,
  ...ghostInspectorPatterns,
  ...giantBombPatterns,
  ...giphyPatterns,
  ...gitbookPatterns,
  ...giteaPatterns,
  ...giteePatterns,
  ...githubPatterns,
  ...gitlabPatterns,
  ...gitpodPatterns,
  ...gitterPatterns,
  ...gladiaPatterns,
  ...glassnodePatterns,
  ...gnewsPatterns,
  ...gocardlessPatterns,
  ...gocdPatterns,
  ...godaddyPatterns,
  ...gogsPatterns,
  ...googlePatterns,
  ...googleChatPatterns,
  ...gorgiasPatterns,
  ...gotifyPatterns,
  ...gradlePatterns,
  ...grafanaPatterns,
  ...graphhopperPatterns,
  ...greenhousePatterns,
  ...greynoisePatterns,
  ...groqPatterns,
  ...growthbookPatterns,
  ...guardianPatterns,
  ...gumroadPatterns,
  ...guruPatterns,
  ...gustoPatterns,
  ...harborPatterns,
  ...harnessPatterns,
  ...harvestPatterns,
  ...hashicorpCloudPatterns,
  ...hasuraPatterns,
  ...haveibeenpwnedPatterns,
  ...hcaptchaPatterns,
  ...headscalePatterns,
  ...healthchecksIoPatterns,
  ...heapPatterns,
  ...heliconePatterns,
  ...heliusPatterns,
  ...helpScoutPatterns,
  ...herePatterns,
  ...herokuPatterns,
  ...hetznerPatterns,
  ...hexPatterns,
  ...hexTechPatterns,
  ...heygenPatterns,
  ...highlightIoPatterns,
  ...hightouchPatterns,
  ...honeybadgerPatterns,
  ...honeycombPatterns,
  ...hostingerPatterns,
  ...hotjarPatterns,
  ...httpHeaderPatterns,
  ...huaweiCloudPatterns,
  ...hubspotPatterns,
  ...huggingfacePatterns,
  ...humanloopPatterns,
  ...humePatterns,
  ...hunterIoPatterns,
  ...huobiPatterns,
  ...hybridAnalysisPatterns,
  ...ibmCloudPatterns,
  ...idealPostcodesPatterns,
  ...ideogramPatterns,
  ...iexCloudPatterns,
  ...iflytekPatterns,
  ...iftttPatterns,
  ...igdbPatterns,
  ...imagekitPatterns,
  ...imgixPatterns,
  ...imgurPatterns,
  ...incidentIoPatterns,
  ...infisicalPatterns,
  ...influxdbPatterns,
  ...infobipPatterns,
  ...infomaniakPatterns,
  ...infracostPatterns,
  ...infrastructurePatterns,
  ...infuraPatterns,
  ...insightlyPatterns,
  ...instanaPatterns,
  ...instatusPatterns,
  ...intelligenceXPatterns,
  ...intercomPatterns,
  ...intuitPatterns,
  ...ionosPatterns,
  ...ip2locationPatterns,
  ...ipapiPatterns,
  ...ipdataPatterns,
  ...ipgeolocationPatterns,
  ...ipinfoPatterns,
  ...ipinfodbPatterns,
  ...ipqualityscorePatterns,
  ...ipregistryPatterns,
  ...ipstackPatterns,
  ...isbndbPatterns,
  ...iterablePatterns,
  ...jawgPatterns,
  ...jenkinsPatterns,
  ...jetbrainsPatterns,
  ...jinaPatterns,
  ...jotformPatterns,
  ...jsonWebTokenPatterns,
  ...jumpcloudPatterns,
  ...jwPlayerPatterns,
  ...kagglePatterns,
  ...kakaoPatterns,
  ...kaleyraPatterns,
  ...keapPatterns,
  ...keeperPatterns,
  ...keycdnPatterns,
  ...keycloakPatterns,
  ...khaltiPatterns,
  ...kickboxPatterns,
  ...kinstaPatterns,
  ...klarnaPatterns,
  ...klaviyoPatterns,
  ...knockPatterns,
  ...koyebPatterns,
  ...krakenPatterns,
  ...kubernetesPatterns,
  ...kucoinPatterns,
  ...kustomerPatterns,
  ...labelStudioPatterns,
  ...lakeraPatterns,
  ...lambdaCloudPatterns,
  ...lambdatestPatterns,
  ...landingAiPatterns,
  ...langfusePatterns,
  ...langsmithPatterns,
  ...laravelPatterns,
  ...laravelForgePatterns,
  ...lastFmPatterns,
  ...lastpassPatterns,
  ...launchdarklyPatterns,
  ...launchpadPatterns,
  ...leasewebPatterns,
  ...lemlistPatterns,
  ...leonardoPatterns,
  ...lettaPatterns,
  ...leverPatterns,
  ...lightdashPatterns,
  ...lightstepPatterns,
  ...linePatterns,
  ...linearPatterns,
  ...linodePatterns,
  ...listenNotesPatterns,
  ...livechatPatterns,
  ...llamaindexPatterns,
  ...llmPatterns,
  ...lobPatterns,
  ...locationiqPatterns,
  ...logentriesPatterns,
  ...logflarePatterns,
  ...logglyPatterns,
  ...logrocketPatterns,
  ...logzIoPatterns,
  ...lokalisePatterns,
  ...lookerPatterns,
  ...loopsPatterns,
  ...loqatePatterns,
  ...lucidPatterns,
  ...lumaPatterns,
  ...lumigoPatterns,
  ...magentoPatterns,
  ...magicPatterns,
  ...mailchimpPatterns,
  ...mailerlitePatterns,
  ...mailersendPatterns,
  ...mailgunPatterns,
  ...mailjetPatterns,
  ...mailtrapPatterns,
  ...makePatterns,
  ...mandrillPatterns,
  ...mapboxPatterns,
  ...mapillaryPatterns,
  ...mapplsPatterns,
  ...mapquestPatterns,
  ...maptilerPatterns,
  ...marketoPatterns,
  ...marketstackPatterns,
  ...marqetaPatterns,
  ...marvelPatterns,
  ...materializePatterns,
  ...matomoPatterns,
  ...matrixPatterns,
  ...mattermostPatterns,
  ...mavenPatterns,
  ...maxmindPatterns,
  ...mediastackPatterns,
  ...meilisearchPatterns,
  ...mem0Patterns,
  ...mendPatterns,
  ...merakiPatterns,
  ...mercadoPagoPatterns,
  ...meshyPatterns,
  ...messagebirdPatterns,
  ...metOfficePatterns,
  ...metaPatterns,
  ...metabasePatterns,
  ...meteobluePatterns,
  ...meteomaticsPatterns,
  ...meteostatPatterns,
  ...mexcPatterns,
  ...mezmoPatterns,
  ...microsoftPatterns,
  ...midtransPatterns,
  ...minimaxPatterns,
  ...minioPatterns,
  ...miroPatterns,
  ...mistralPatterns,
  ...mixpanelPatterns,
  ...modalPatterns,
  ...molliePatterns,
  ...mondayPatterns,
  ...mongodbAtlasPatterns,
  ...monzoPatterns,
  ...moonshotPatterns,
  ...moosendPatterns,
  ...moralisPatterns,
  ...motherduckPatterns,
  ...msg91Patterns,
  ...murfPatterns,
  ...musixmatchPatterns,
  ...muxPatterns,
  ...n8nPatterns,
  ...nameComPatterns,
  ...namecheapPatterns,
  ...namesiloPatterns,
  ...naverPatterns,
  ...naverCloudPatterns,
  ...neo4jPatterns,
  ...neonPatterns,
  ...neptunePatterns,
  ...netbirdPatterns,
  ...netboxPatterns,
  ...netcupPatterns,
  ...netdataPatterns,
  ...netlifyPatterns,
  ...networkPatterns,
  ...networkDevicePatterns,
  ...neverbouncePatterns,
  ...newrelicPatterns,
  ...newsapiPatterns,
  ...newscatcherPatterns,
  ...newsdataPatterns,
  ...ngrokPatterns,
  ...nhostPatterns,
  ...nomadPatterns,
  ...nomicPatterns,
  ...nordigenPatterns,
  ...northflankPatterns,
  ...notionPatterns,
  ...novitaPatterns,
  ...novuPatterns,
  ...nowpaymentsPatterns,
  ...npmPatterns,
  ...ns1Patterns,
  ...ntfyPatterns,
  ...nugetPatterns,
  ...nvdPatterns,
  ...nvidiaPatterns,
  ...nxCloudPatterns,
  ...nylasPatterns,
  ...nytimesPatterns,
  ...oandaPatterns,
  ...octopusDeployPatterns,
  ...oktaPatterns,
  ...okxPatterns,
  ...omdbPatterns,
  ...omisePatterns,
  ...omnisendPatterns,
  ...oneloginPatterns,
  ...onepasswordPatterns,
  ...onesignalPatterns,
  ...onfidoPatterns,
  ...openExchangeRatesPatterns,
  ...openaiPatterns,
  ...opencagePatterns,
  ...openrouterPatterns,
  ...openrouteservicePatterns,
  ...openseaPatterns,
  ...openshiftPatterns,
  ...openstackPatterns,
  ...opensubtitlesPatterns,
  ...opentripmapPatterns,
  ...openweathermapPatterns,
  ...opnsensePatterns,
  ...opsgeniePatterns,
  ...optimizelyPatterns,
  ...oracleCloudPatterns,
  ...ordnanceSurveyPatterns,
  ...oryPatterns,
  ...ovhPatterns,
  ...packagistPatterns,
  ...paddlePatterns,
  ...pagerdutyPatterns,
  ...pagurePatterns,
  ...pandadocPatterns,
  ...pantheonPatterns,
  ...papertrailPatterns,
  ...patreonPatterns,
  ...paymongoPatterns,
  ...paypalPatterns,
  ...paystackPatterns,
  ...payuPatterns,
  ...pdfshiftPatterns,
  ...peopleDataLabsPatterns,
  ...percyPatterns,
  ...perplexityPatterns,
  ...personaPatterns,
  ...personioPatterns,
  ...pexelsPatterns,
  ...phabricatorPatterns,
  ...phrasePatterns,
  ...pineconePatterns,
  ...pingIdentityPatterns,
  ...pingdomPatterns,
  ...pipedreamPatterns,
  ...pipedrivePatterns,
  ...pirateWeatherPatterns,
  ...pivotalTrackerPatterns,
  ...pixabayPatterns,
  ...plaidPatterns,
  ...planetscalePatterns,
  ...platformShPatterns,
  ...plausiblePatterns,
  ...playhtPatterns,
  ...plivoPatterns,
  ...ploiPatterns,
  ...podcastIndexPatterns,
  ...podioPatterns,
  ...poeditorPatterns,
  ...polygonIoPatterns,
  ...polygonscanPatterns,
  ...porkbunPatterns,
  ...portainerPatterns,
  ...portkeyPatterns,
  ...positionstackPatterns,
  ...posthogPatterns,
  ...postmanPatterns,
  ...postmarkPatterns,
  ...prefectPatterns,
  ...prestashopPatterns,
  ...printfulPatterns,
  ...prismaPatterns,
  ...prismicPatterns,
  ...privateKeyPatterns,
  ...projectdiscoveryPatterns,
  ...promptlayerPatterns,
  ...proxmoxPatterns,
  ...pubnubPatterns,
  ...pulumiPatterns,
  ...puppetPatterns,
  ...pushbulletPatterns,
  ...pusherPatterns,
  ...pushoverPatterns,
  ...pushplusPatterns,
  ...px500Patterns,
  ...pypiPatterns,
  ...qdrantPatterns,
  ...qiniuPatterns,
  ...qoveryPatterns,
  ...qualtricsPatterns,
  ...quandlPatterns,
  ...quayPatterns,
  ...quickbasePatterns,
  ...quicknodePatterns,
  ...qweatherPatterns,
  ...rackspacePatterns,
  ...radarPatterns,
  ...railwayPatterns,
  ...rancherPatterns,
  ...rapid7Patterns,
  ...rapidapiPatterns,
  ...rawgPatterns,
  ...raygunPatterns,
  ...razorpayPatterns,
  ...readmePatterns,
  ...readwisePatterns,
  ...rebrandlyPatterns,
  ...recaptchaPatterns,
  ...recurlyPatterns,
  ...redashPatterns,
  ...redisCloudPatterns,
  ...redminePatterns,
  ...removeBgPatterns,
  ...renderPatterns,
  ...replicatePatterns,
  ...resemblePatterns,
  ...resendPatterns,
  ...retellPatterns,
  ...retoolPatterns,
  ...revAiPatterns,
  ...revenuecatPatterns,
  ...revolutPatterns,
  ...ringcentralPatterns,
  ...ripplingPatterns,
  ...roboflowPatterns,
  ...rocketChatPatterns,
  ...rollbarPatterns,
  ...rootlyPatterns,
  ...rubygemsPatterns,
  ...rudderstackPatterns,
  ...rundeckPatterns,
  ...runpodPatterns,
  ...runwayPatterns,
  ...sakuraCloudPatterns,
  ...salesforcePatterns,
  ...salesloftPatterns,
  ...sambanovaPatterns,
  ...sanityPatterns,
  ...sauceLabsPatterns,
  ...scaleAiPatterns,
  ...scalewayPatterns,
  ...scalingoPatterns,
  ...scalyrPatterns,
  ...scoutApmPatterns,
  ...scraperapiPatterns,
  ...scrapflyPatterns,
  ...scrapingantPatterns,
  ...scrapingbeePatterns,
  ...secretFilesPatterns,
  ...securitytrailsPatterns,
  ...segmentPatterns,
  ...semaphorePatterns,
  ...sematextPatterns,
  ...sendbirdPatterns,
  ...sendgridPatterns,
  ...sendpulsePatterns,
  ...seniversePatterns,
  ...sentinelonePatterns,
  ...sentryPatterns,
  ...serpapiPatterns,
  ...serperPatterns,
  ...serverchanPatterns,
  ...servicenowPatterns,
  ...setlistFmPatterns,
  ...shipenginePatterns,
  ...shippoPatterns,
  ...shipstationPatterns,
  ...shodanPatterns,
  ...shopifyPatterns,
  ...shortcutPatterns,
  ...shutterstockPatterns,
  ...signnowPatterns,
  ...signozPatterns,
  ...siliconflowPatterns,
  ...sinchPatterns,
  ...singlestorePatterns,
  ...site24x7Patterns,
  ...slackPatterns,
  ...smartsheetPatterns,
  ...smartyPatterns,
  ...smsRuPatterns,
  ...smsapiPatterns,
  ...smtp2goPatterns,
  ...snowflakePatterns,
  ...snykPatterns,
  ...socketDevPatterns,
  ...solcastPatterns,
  ...sonarPatterns,
  ...sonatypePatterns,
  ...songkickPatterns,
  ...soundcloudPatterns,
  ...sourcegraphPatterns,
  ...sourcehutPatterns,
  ...spaceliftPatterns,
  ...sparkpostPatterns,
  ...speechmaticsPatterns,
  ...splitIoPatterns,
  ...splunkPatterns,
  ...splunkOnCallPatterns,
  ...spotifyPatterns,
  ...squadcastPatterns,
  ...squarePatterns,
  ...squarespacePatterns,
  ...stabilityPatterns,
  ...stackpathPatterns,
  ...stadiaMapsPatterns,
  ...statsigPatterns,
  ...statuscakePatterns,
  ...statuspagePatterns,
  ...storjPatterns,
  ...stormglassPatterns,
  ...storyblokPatterns,
  ...strapiPatterns,
  ...streamPatterns,
  ...stripePatterns,
  ...strongdmPatterns,
  ...stytchPatterns,
  ...sumoLogicPatterns,
  ...sumsubPatterns,
  ...supabasePatterns,
  ...surgePatterns,
  ...surveymonkeyPatterns,
  ...swaggerhubPatterns,
  ...sysdigPatterns,
  ...systemAccountPatterns,
  ...tableauPatterns,
  ...tailscalePatterns,
  ...tallyPatterns,
  ...tatumPatterns,
  ...tavilyPatterns,
  ...taxjarPatterns,
  ...teamcityPatterns,
  ...teamsPatterns,
  ...teamworkPatterns,
  ...telegramPatterns,
  ...teleportPatterns,
  ...telesignPatterns,
  ...telnyxPatterns,
  ...tenablePatterns,
  ...tencentCloudPatterns,
  ...tencentMapPatterns,
  ...tenorPatterns,
  ...terraformPatterns,
  ...textlocalPatterns,
  ...textmagicPatterns,
  ...thenewsapiPatterns,
  ...thetvdbPatterns,
  ...thousandeyesPatterns,
  ...thunderforestPatterns,
  ...tigrisPatterns,
  ...tiingoPatterns,
  ...timescalePatterns,
  ...tinkPatterns,
  ...tinybirdPatterns,
  ...tinyurlPatterns,
  ...tmdbPatterns,
  ...todoistPatterns,
  ...togetherPatterns,
  ...togglPatterns,
  ...tolgeePatterns,
  ...tomorrowIoPatterns,
  ...tomtomPatterns,
  ...trackjsPatterns,
  ...tradierPatterns,
  ...traktPatterns,
  ...transifexPatterns,
  ...travisPatterns,
  ...trayPatterns,
  ...trelloPatterns,
  ...truelayerPatterns,
  ...tursoPatterns,
  ...twelveDataPatterns,
  ...twilioPatterns,
  ...twingatePatterns,
  ...twitchPatterns,
  ...twoCaptchaPatterns,
  ...twoGisPatterns,
  ...tykPatterns,
  ...typeformPatterns,
  ...typesensePatterns,
  ...ultralyticsPatterns,
  ...unleashPatterns,
  ...unsplashPatterns,
  ...unstructuredPatterns,
  ...upcloudPatterns,
  ...uploadcarePatterns,
  ...upstagePatterns,
  ...upstashPatterns,
  ...uptimeComPatterns,
  ...uptimerobotPatterns,
  ...uptracePatterns,
  ...urlCredentialPatterns,
  ...urlscanPatterns,
  ...vapiPatterns,
  ...vastAiPatterns,
  ...vaultPatterns,
  ...vectaraPatterns,
  ...veracodePatterns,
  ...vercelPatterns,
  ...veriffPatterns,
  ...viberPatterns,
  ...vimeoPatterns,
  ...virustotalPatterns,
  ...visualCrossingPatterns,
  ...voiceflowPatterns,
  ...volcenginePatterns,
  ...vonagePatterns,
  ...voyagePatterns,
  ...vulnersPatterns,
  ...vultrPatterns,
  ...walletPatterns,
  ...walmartPatterns,
  ...wandbPatterns,
  ...waqiPatterns,
  ...wasabiPatterns,
  ...watchmodePatterns,
  ...wavefrontPatterns,
  ...weatherUndergroundPatterns,
  ...weatherapiPatterns,
  ...weatherbitPatterns,
  ...weatherlinkPatterns,
  ...weatherstackPatterns,
  ...weaviatePatterns,
  ...webexPatterns,
  ...webflowPatterns,
  ...weblatePatterns,
  ...wechatPatterns,
  ...wecomPatterns,
  ...what3wordsPatterns,
  ...whoisxmlPatterns,
  ...windyPatterns,
  ...wisePatterns,
  ...wistiaPatterns,
  ...witAiPatterns,
  ...wixPatterns,
  ...wizPatterns,
  ...woocommercePatterns,
  ...woodpeckerPatterns,
  ...wordpressPatterns,
  ...workatoPatterns,
  ...workosPatterns,
  ...worldWeatherOnlinePatterns,
  ...wpEnginePatterns,
  ...wpscanPatterns,
  ...wrikePatterns,
  ...wufooPatterns,
  ...xaiPatterns,
  ...xataPatterns,
  ...xenditPatterns,
  ...xeroPatterns,
  ...xweatherPatterns,
  ...yandexPatterns,
  ...yandexMapsPatterns,
  ...yelpPatterns,
  ...yodleePatterns,
  ...youComPatterns,
  ...yunpianPatterns,
  ...zabbixPatterns,
  ...zapierPatterns,
  ...zeaburPatterns,
  ...zendeskPatterns,
  ...zenrowsPatterns,
  ...zeptomailPatterns,
  ...zerobouncePatterns,
  ...zerotierPatterns,
  ...zhipuPatterns,
  ...zillizPatterns,
  ...zipcodeapiPatterns,
  ...zipcodebasePatterns,
  ...zitadelPatterns,
  ...zohoPatterns,
  ...zoomPatterns,
  ...zoomeyePatterns,
  ...zulipPatterns,
  ...zuploPatterns,
];
