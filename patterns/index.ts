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
import { adafruitIoPatterns } from './adafruit-io.ts';
import { adjustPatterns } from './adjust.ts';
import { adobePatterns } from './adobe.ts';
import { adsabsPatterns } from './adsabs.ts';
import { adyenPatterns } from './adyen.ts';
import { adzunaPatterns } from './adzuna.ts';
import { affinityPatterns } from './affinity.ts';
import { africastalkingPatterns } from './africastalking.ts';
import { afterpayPatterns } from './afterpay.ts';
import { aftershipPatterns } from './aftership.ts';
import { agePatterns } from './age.ts';
import { agileCrmPatterns } from './agile-crm.ts';
import { ahrefsPatterns } from './ahrefs.ts';
import { ai21Patterns } from './ai21.ts';
import { aimlapiPatterns } from './aimlapi.ts';
import { airbrakePatterns } from './airbrake.ts';
import { airbytePatterns } from './airbyte.ts';
import { airlabsPatterns } from './airlabs.ts';
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
import { aliexpressPatterns } from './aliexpress.ts';
import { allegroPatterns } from './allegro.ts';
import { alpacaPatterns } from './alpaca.ts';
import { alphaVantagePatterns } from './alpha-vantage.ts';
import { amadeusPatterns } from './amadeus.ts';
import { amapPatterns } from './amap.ts';
import { ambeePatterns } from './ambee.ts';
import { amplitudePatterns } from './amplitude.ts';
import { anacondaPatterns } from './anaconda.ts';
import { ankrPatterns } from './ankr.ts';
import { ansiblePatterns } from './ansible.ts';
import { anthropicPatterns } from './anthropic.ts';
import { antiCaptchaPatterns } from './anti-captcha.ts';
import { anyscalePatterns } from './anyscale.ts';
import { apiNinjasPatterns } from './api-ninjas.ts';
import { apiSportsPatterns } from './api-sports.ts';
import { api2pdfPatterns } from './api2pdf.ts';
import { apiaryPatterns } from './apiary.ts';
import { apiflashPatterns } from './apiflash.ts';
import { apifyPatterns } from './apify.ts';
import { apilayerPatterns } from './apilayer.ts';
import { apitemplatePatterns } from './apitemplate.ts';
import { apolloGraphqlPatterns } from './apollo-graphql.ts';
import { apolloIoPatterns } from './apollo-io.ts';
import { appdynamicsPatterns } from './appdynamics.ts';
import { applitoolsPatterns } from './applitools.ts';
import { appopticsPatterns } from './appoptics.ts';
import { appsignalPatterns } from './appsignal.ts';
import { appveyorPatterns } from './appveyor.ts';
import { appwritePatterns } from './appwrite.ts';
import { arcgisPatterns } from './arcgis.ts';
import { arduinoCloudPatterns } from './arduino-cloud.ts';
import { argoCdPatterns } from './argo-cd.ts';
import { argosPatterns } from './argos.ts';
import { arkosePatterns } from './arkose.ts';
import { artifactoryPatterns } from './artifactory.ts';
import { arvancloudPatterns } from './arvancloud.ts';
import { asaasPatterns } from './asaas.ts';
import { asanaPatterns } from './asana.ts';
import { ashbyPatterns } from './ashby.ts';
import { assemblyaiPatterns } from './assemblyai.ts';
import { atlassianPatterns } from './atlassian.ts';
import { attioPatterns } from './attio.ts';
import { attomPatterns } from './attom.ts';
import { auddPatterns } from './audd.ts';
import { auspostPatterns } from './auspost.ts';
import { autentiquePatterns } from './autentique.ts';
import { auth0Patterns } from './auth0.ts';
import { authentikPatterns } from './authentik.ts';
import { authorizeNetPatterns } from './authorize-net.ts';
import { autodeskPatterns } from './autodesk.ts';
import { avalaraPatterns } from './avalara.ts';
import { aviationEdgePatterns } from './aviation-edge.ts';
import { aviationstackPatterns } from './aviationstack.ts';
import { avwxPatterns } from './avwx.ts';
import { awsPatterns } from './aws.ts';
import { axiomPatterns } from './axiom.ts';
import { aylienPatterns } from './aylien.ts';
import { azurePatterns } from './azure.ts';
import { azureAiPatterns } from './azure-ai.ts';
import { azureDevopsPatterns } from './azure-devops.ts';
import { azureMessagingPatterns } from './azure-messaging.ts';
import { backblazePatterns } from './backblaze.ts';
import { baiduPatterns } from './baidu.ts';
import { baiduCloudPatterns } from './baidu-cloud.ts';
import { baiduMapPatterns } from './baidu-map.ts';
import { baiduTranslatePatterns } from './baidu-translate.ts';
import { balenaPatterns } from './balena.ts';
import { balldontliePatterns } from './balldontlie.ts';
import { bambooPatterns } from './bamboo.ts';
import { bamboohrPatterns } from './bamboohr.ts';
import { bandsintownPatterns } from './bandsintown.ts';
import { bannerbearPatterns } from './bannerbear.ts';
import { barcodeLookupPatterns } from './barcode-lookup.ts';
import { barkPatterns } from './bark.ts';
import { basecampPatterns } from './basecamp.ts';
import { baselimePatterns } from './baselime.ts';
import { baserowPatterns } from './baserow.ts';
import { basetenPatterns } from './baseten.ts';
import { beaPatterns } from './bea.ts';
import { betfairPatterns } from './betfair.ts';
import { betterStackPatterns } from './better-stack.ts';
import { bigHugeThesaurusPatterns } from './big-huge-thesaurus.ts';
import { bigcommercePatterns } from './bigcommerce.ts';
import { bigdatacloudPatterns } from './bigdatacloud.ts';
import { bilibiliPatterns } from './bilibili.ts';
import { binancePatterns } from './binance.ts';
import { binaryedgePatterns } from './binaryedge.ts';
import { bioportalPatterns } from './bioportal.ts';
import { bitbucketPatterns } from './bitbucket.ts';
import { bitfinexPatterns } from './bitfinex.ts';
import { bitgetPatterns } from './bitget.ts';
import { bitlyPatterns } from './bitly.ts';
import { bitmexPatterns } from './bitmex.ts';
import { bitrisePatterns } from './bitrise.ts';
import { bitstampPatterns } from './bitstamp.ts';
import { bittrexPatterns } from './bittrex.ts';
import { bitwardenPatterns } from './bitwarden.ts';
import { blizzardPatterns } from './blizzard.ts';
import { blockfrostPatterns } from './blockfrost.ts';
import { blsPatterns } from './bls.ts';
import { blueskyPatterns } from './bluesky.ts';
import { blynkPatterns } from './blynk.ts';
import { bolPatterns } from './bol.ts';
import { boldsignPatterns } from './boldsign.ts';
import { botpressPatterns } from './botpress.ts';
import { bouncerPatterns } from './bouncer.ts';
import { boundaryPatterns } from './boundary.ts';
import { boxPatterns } from './box.ts';
import { braintreePatterns } from './braintree.ts';
import { braintrustPatterns } from './braintrust.ts';
import { branchIoPatterns } from './branch-io.ts';
import { brandfetchPatterns } from './brandfetch.ts';
import { braveSearchPatterns } from './brave-search.ts';
import { brazePatterns } from './braze.ts';
import { breezometerPatterns } from './breezometer.ts';
import { brevoPatterns } from './brevo.ts';
import { brewerydbPatterns } from './brewerydb.ts';
import { bridgeDataOutputPatterns } from './bridge-data-output.ts';
import { brightDataPatterns } from './bright-data.ts';
import { brightcovePatterns } from './brightcove.ts';
import { browserbasePatterns } from './browserbase.ts';
import { browserlessPatterns } from './browserless.ts';
import { browserstackPatterns } from './browserstack.ts';
import { bscscanPatterns } from './bscscan.ts';
import { btcpayPatterns } from './btcpay.ts';
import { bubblePatterns } from './bubble.ts';
import { bufferPatterns } from './buffer.ts';
import { bugsnagPatterns } from './bugsnag.ts';
import { buildbuddyPatterns } from './buildbuddy.ts';
import { builderIoPatterns } from './builder-io.ts';
import { buildkitePatterns } from './buildkite.ts';
import { builtwithPatterns } from './builtwith.ts';
import { bulksmsPatterns } from './bulksms.ts';
import { bungiePatterns } from './bungie.ts';
import { bunnyPatterns } from './bunny.ts';
import { buttercmsPatterns } from './buttercms.ts';
import { bybitPatterns } from './bybit.ts';
import { caiyunPatterns } from './caiyun.ts';
import { calComPatterns } from './cal-com.ts';
import { calendarificPatterns } from './calendarific.ts';
import { calendlyPatterns } from './calendly.ts';
import { campaignMonitorPatterns } from './campaign-monitor.ts';
import { canvaPatterns } from './canva.ts';
import { canvasLmsPatterns } from './canvas-lms.ts';
import { caproverPatterns } from './caprover.ts';
import { capsolverPatterns } from './capsolver.ts';
import { capsuleCrmPatterns } from './capsule-crm.ts';
import { carbonInterfacePatterns } from './carbon-interface.ts';
import { carsxePatterns } from './carsxe.ts';
import { cartesiaPatterns } from './cartesia.ts';
import { cartoPatterns } from './carto.ts';
import { cashfreePatterns } from './cashfree.ts';
import { catApiPatterns } from './cat-api.ts';
import { censusPatterns } from './census.ts';
import { censysPatterns } from './censys.ts';
import { cephPatterns } from './ceph.ts';
import { cerebrasPatterns } from './cerebras.ts';
import { chainstackPatterns } from './chainstack.ts';
import { chargebeePatterns } from './chargebee.ts';
import { chatwootPatterns } from './chatwoot.ts';
import { checklyPatterns } from './checkly.ts';
import { checkoutComPatterns } from './checkout-com.ts';
import { checkwxPatterns } from './checkwx.ts';
import { chefPatterns } from './chef.ts';
import { chromaPatterns } from './chroma.ts';
import { chromaticPatterns } from './chromatic.ts';
import { chutesPatterns } from './chutes.ts';
import { circleciPatterns } from './circleci.ts';
import { civoPatterns } from './civo.ts';
import { cjDropshippingPatterns } from './cj-dropshipping.ts';
import { clarifaiPatterns } from './clarifai.ts';
import { clearbitPatterns } from './clearbit.ts';
import { clearmlPatterns } from './clearml.ts';
import { clearoutPatterns } from './clearout.ts';
import { clerkPatterns } from './clerk.ts';
import { cleverPatterns } from './clever.ts';
import { cleverCloudPatterns } from './clever-cloud.ts';
import { clickatellPatterns } from './clickatell.ts';
import { clickhousePatterns } from './clickhouse.ts';
import { clicksendPatterns } from './clicksend.ts';
import { clicksignPatterns } from './clicksign.ts';
import { clickupPatterns } from './clickup.ts';
import { clipdropPatterns } from './clipdrop.ts';
import { clockifyPatterns } from './clockify.ts';
import { clojarsPatterns } from './clojars.ts';
import { closePatterns } from './close.ts';
import { cloudamqpPatterns } from './cloudamqp.ts';
import { cloudconvertPatterns } from './cloudconvert.ts';
import { cloudflarePatterns } from './cloudflare.ts';
import { cloudinaryPatterns } from './cloudinary.ts';
import { cloudmersivePatterns } from './cloudmersive.ts';
import { cloudsightPatterns } from './cloudsight.ts';
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
import { coinlayerPatterns } from './coinlayer.ts';
import { coinmarketcapPatterns } from './coinmarketcap.ts';
import { coinpaymentsPatterns } from './coinpayments.ts';
import { collectapiPatterns } from './collectapi.ts';
import { cometPatterns } from './comet.ts';
import { comicVinePatterns } from './comic-vine.ts';
import { commandLinePatterns } from './command-line.ts';
import { commandOptionPatterns } from './command-option.ts';
import { commercetoolsPatterns } from './commercetools.ts';
import { companiesHousePatterns } from './companies-house.ts';
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
import { copernicusCdsPatterns } from './copernicus-cds.ts';
import { copperPatterns } from './copper.ts';
import { coralogixPatterns } from './coralogix.ts';
import { coreAcUkPatterns } from './core-ac-uk.ts';
import { couchbasePatterns } from './couchbase.ts';
import { countryStateCityPatterns } from './country-state-city.ts';
import { countryapiPatterns } from './countryapi.ts';
import { countrylayerPatterns } from './countrylayer.ts';
import { coupangPatterns } from './coupang.ts';
import { courierPatterns } from './courier.ts';
import { covalentPatterns } from './covalent.ts';
import { coverallsPatterns } from './coveralls.ts';
import { cozePatterns } from './coze.ts';
import { cpanelPatterns } from './cpanel.ts';
import { craftmypdfPatterns } from './craftmypdf.ts';
import { cratesIoPatterns } from './crates-io.ts';
import { crawlbasePatterns } from './crawlbase.ts';
import { cricapiPatterns } from './cricapi.ts';
import { criminalIpPatterns } from './criminal-ip.ts';
import { crispPatterns } from './crisp.ts';
import { cronitorPatterns } from './cronitor.ts';
import { cronofyPatterns } from './cronofy.ts';
import { crowdinPatterns } from './crowdin.ts';
import { crowdstrikePatterns } from './crowdstrike.ts';
import { crunchbasePatterns } from './crunchbase.ts';
import { cryptocomparePatterns } from './cryptocompare.ts';
import { ctaPatterns } from './cta.ts';
import { currencyConverterApiPatterns } from './currency-converter-api.ts';
import { currencybeaconPatterns } from './currencybeacon.ts';
import { currencyfreaksPatterns } from './currencyfreaks.ts';
import { currencylayerPatterns } from './currencylayer.ts';
import { currentsPatterns } from './currents.ts';
import { curseforgePatterns } from './curseforge.ts';
import { cursorPatterns } from './cursor.ts';
import { customerIoPatterns } from './customer-io.ts';
import { cutoutProPatterns } from './cutout-pro.ts';
import { cuttlyPatterns } from './cuttly.ts';
import { cypressPatterns } from './cypress.ts';
import { dIdPatterns } from './d-id.ts';
import { dagshubPatterns } from './dagshub.ts';
import { dailymotionPatterns } from './dailymotion.ts';
import { dandelionPatterns } from './dandelion.ts';
import { darkSkyPatterns } from './dark-sky.ts';
import { dashlanePatterns } from './dashlane.ts';
import { dashscopePatterns } from './dashscope.ts';
import { dataGoKrPatterns } from './data-go-kr.ts';
import { dataGovPatterns } from './data-gov.ts';
import { databricksPatterns } from './databricks.ts';
import { datacakePatterns } from './datacake.ts';
import { datadogPatterns } from './datadog.ts';
import { dataforseoPatterns } from './dataforseo.ts';
import { datastaxPatterns } from './datastax.ts';
import { dataversePatterns } from './dataverse.ts';
import { datocmsPatterns } from './datocms.ts';
import { dbIpPatterns } from './db-ip.ts';
import { dbtPatterns } from './dbt.ts';
import { deadMansSnitchPatterns } from './dead-mans-snitch.ts';
import { deathbycaptchaPatterns } from './deathbycaptcha.ts';
import { debouncePatterns } from './debounce.ts';
import { decodoPatterns } from './decodo.ts';
import { deelPatterns } from './deel.ts';
import { deepaiPatterns } from './deepai.ts';
import { deepgramPatterns } from './deepgram.ts';
import { deepinfraPatterns } from './deepinfra.ts';
import { deeplPatterns } from './deepl.ts';
import { deepseekPatterns } from './deepseek.ts';
import { deepsourcePatterns } from './deepsource.ts';
import { deezerPatterns } from './deezer.ts';
import { definedNetworkingPatterns } from './defined-networking.ts';
import { delhiveryPatterns } from './delhivery.ts';
import { denoDeployPatterns } from './deno-deploy.ts';
import { depotPatterns } from './depot.ts';
import { descopePatterns } from './descope.ts';
import { desecPatterns } from './desec.ts';
import { detectLanguagePatterns } from './detect-language.ts';
import { detectifyPatterns } from './detectify.ts';
import { deutscheBahnPatterns } from './deutsche-bahn.ts';
import { devToPatterns } from './dev-to.ts';
import { devcyclePatterns } from './devcycle.ts';
import { dhlPatterns } from './dhl.ts';
import { diffbotPatterns } from './diffbot.ts';
import { difyPatterns } from './dify.ts';
import { digitaloceanPatterns } from './digitalocean.ts';
import { dingtalkPatterns } from './dingtalk.ts';
import { discogsPatterns } from './discogs.ts';
import { discordPatterns } from './discord.ts';
import { disqusPatterns } from './disqus.ts';
import { dnsimplePatterns } from './dnsimple.ts';
import { dnspodPatterns } from './dnspod.ts';
import { dockerHubPatterns } from './docker-hub.ts';
import { dockerSwarmPatterns } from './docker-swarm.ts';
import { docparserPatterns } from './docparser.ts';
import { docraptorPatterns } from './docraptor.ts';
import { docspringPatterns } from './docspring.ts';
import { documenuPatterns } from './documenu.ts';
import { docusealPatterns } from './docuseal.ts';
import { docusignPatterns } from './docusign.ts';
import { doordashPatterns } from './doordash.ts';
import { dopplerPatterns } from './doppler.ts';
import { dreamhostPatterns } from './dreamhost.ts';
import { dremioPatterns } from './dremio.ts';
import { driftPatterns } from './drift.ts';
import { dronePatterns } from './drone.ts';
import { dropboxPatterns } from './dropbox.ts';
import { dropboxSignPatterns } from './dropbox-sign.ts';
import { dropcontactPatterns } from './dropcontact.ts';
import { duckdnsPatterns } from './duckdns.ts';
import { duffelPatterns } from './duffel.ts';
import { dunePatterns } from './dune.ts';
import { duoPatterns } from './duo.ts';
import { dvlaPatterns } from './dvla.ts';
import { dwollaPatterns } from './dwolla.ts';
import { dynatracePatterns } from './dynatrace.ts';
import { dynuPatterns } from './dynu.ts';
import { e2bPatterns } from './e2b.ts';
import { earthlyPatterns } from './earthly.ts';
import { easypostPatterns } from './easypost.ts';
import { easyshipPatterns } from './easyship.ts';
import { ebayPatterns } from './ebay.ts';
import { ebirdPatterns } from './ebird.ts';
import { ecobeePatterns } from './ecobee.ts';
import { ecowittPatterns } from './ecowitt.ts';
import { ecwidPatterns } from './ecwid.ts';
import { edamamPatterns } from './edamam.ts';
import { edgeImpulsePatterns } from './edge-impulse.ts';
import { edgedbPatterns } from './edgedb.ts';
import { edmundsPatterns } from './edmunds.ts';
import { egnytePatterns } from './egnyte.ts';
import { eiaPatterns } from './eia.ts';
import { elasticPatterns } from './elastic.ts';
import { elasticEmailPatterns } from './elastic-email.ts';
import { electricityMapsPatterns } from './electricity-maps.ts';
import { elevenlabsPatterns } from './elevenlabs.ts';
import { elsevierPatterns } from './elsevier.ts';
import { emailablePatterns } from './emailable.ts';
import { emailjsPatterns } from './emailjs.ts';
import { emaillistverifyPatterns } from './emaillistverify.ts';
import { emailoctopusPatterns } from './emailoctopus.ts';
import { embedlyPatterns } from './embedly.ts';
import { entsoePatterns } from './entsoe.ts';
import { env0Patterns } from './env0.ts';
import { eodhdPatterns } from './eodhd.ts';
import { epicGamesPatterns } from './epic-games.ts';
import { equinixMetalPatterns } from './equinix-metal.ts';
import { estatPatterns } from './estat.ts';
import { etherscanPatterns } from './etherscan.ts';
import { etsyPatterns } from './etsy.ts';
import { eventRegistryPatterns } from './event-registry.ts';
import { eventbritePatterns } from './eventbrite.ts';
import { eventfulPatterns } from './eventful.ts';
import { everapiPatterns } from './everapi.ts';
import { evernotePatterns } from './evernote.ts';
import { eversignPatterns } from './eversign.ts';
import { ewelinkPatterns } from './ewelink.ts';
import { exaPatterns } from './exa.ts';
import { exchangerateApiPatterns } from './exchangerate-api.ts';
import { exchangeratesapiPatterns } from './exchangeratesapi.ts';
import { exoscalePatterns } from './exoscale.ts';
import { exotelPatterns } from './exotel.ts';
import { expediaPatterns } from './expedia.ts';
import { expoPatterns } from './expo.ts';
import { facebookPatterns } from './facebook.ts';
import { faceitPatterns } from './faceit.ts';
import { faceplusplusPatterns } from './faceplusplus.ts';
import { factorialPatterns } from './factorial.ts';
import { falPatterns } from './fal.ts';
import { fanartTvPatterns } from './fanart-tv.ts';
import { fast2smsPatterns } from './fast2sms.ts';
import { fastlyPatterns } from './fastly.ts';
import { fathomPatterns } from './fathom.ts';
import { fatsecretPatterns } from './fatsecret.ts';
import { faunaPatterns } from './fauna.ts';
import { faxPlusPatterns } from './fax-plus.ts';
import { fedexPatterns } from './fedex.ts';
import { feishuPatterns } from './feishu.ts';
import { figmaPatterns } from './figma.ts';
import { figsharePatterns } from './figshare.ts';
import { filestackPatterns } from './filestack.ts';
import { financialModelingPrepPatterns } from './financial-modeling-prep.ts';
import { fingerprintPatterns } from './fingerprint.ts';
import { finnhubPatterns } from './finnhub.ts';
import { firecrawlPatterns } from './firecrawl.ts';
import { firehydrantPatterns } from './firehydrant.ts';
import { fireworksPatterns } from './fireworks.ts';
import { fitbitPatterns } from './fitbit.ts';
import { fivetranPatterns } from './fivetran.ts';
import { fixerPatterns } from './fixer.ts';
import { flagsmithPatterns } from './flagsmith.ts';
import { flespiPatterns } from './flespi.ts';
import { flickrPatterns } from './flickr.ts';
import { flightawarePatterns } from './flightaware.ts';
import { flightradar24Patterns } from './flightradar24.ts';
import { flightstatsPatterns } from './flightstats.ts';
import { flutterwavePatterns } from './flutterwave.ts';
import { flyPatterns } from './fly.ts';
import { fofaPatterns } from './fofa.ts';
import { footballDataPatterns } from './football-data.ts';
import { forgejoPatterns } from './forgejo.ts';
import { formstackPatterns } from './formstack.ts';
import { fortniteApiPatterns } from './fortnite-api.ts';
import { fossaPatterns } from './fossa.ts';
import { foursquarePatterns } from './foursquare.ts';
import { fredPatterns } from './fred.ts';
import { freshbooksPatterns } from './freshbooks.ts';
import { freshworksPatterns } from './freshworks.ts';
import { friendliPatterns } from './friendli.ts';
import { frontPatterns } from './front.ts';
import { fronteggPatterns } from './frontegg.ts';
import { fullcontactPatterns } from './fullcontact.ts';
import { fullstoryPatterns } from './fullstory.ts';
import { fusionauthPatterns } from './fusionauth.ts';
import { gameAnalyticsPatterns } from './game-analytics.ts';
import { gandiPatterns } from './gandi.ts';
import { garminPatterns } from './garmin.ts';
import { gateIoPatterns } from './gate-io.ts';
import { gcorePatterns } from './gcore.ts';
import { geetestPatterns } from './geetest.ts';
import { gelatoPatterns } from './gelato.ts';
import { gemfuryPatterns } from './gemfury.ts';
import { geminiExchangePatterns } from './gemini-exchange.ts';
import { genderApiPatterns } from './gender-api.ts';
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
import { gofilePatterns } from './gofile.ts';
import { gogsPatterns } from './gogs.ts';
import { goldapiPatterns } from './goldapi.ts';
import { gongPatterns } from './gong.ts';
import { googlePatterns } from './google.ts';
import { googleChatPatterns } from './google-chat.ts';
import { gorgiasPatterns } from './gorgias.ts';
import { gotifyPatterns } from './gotify.ts';
import { goveePatterns } from './govee.ts';
import { govukNotifyPatterns } from './govuk-notify.ts';
import { govukPayPatterns } from './govuk-pay.ts';
import { gradlePatterns } from './gradle.ts';
import { grafanaPatterns } from './grafana.ts';
import { graphhopperPatterns } from './graphhopper.ts';
import { greenApiPatterns } from './green-api.ts';
import { greenhousePatterns } from './greenhouse.ts';
import { greynoisePatterns } from './greynoise.ts';
import { groqPatterns } from './groq.ts';
import { growthbookPatterns } from './growthbook.ts';
import { guardianPatterns } from './guardian.ts';
import { gumroadPatterns } from './gumroad.ts';
import { gupshupPatterns } from './gupshup.ts';
import { guruPatterns } from './guru.ts';
import { gustoPatterns } from './gusto.ts';
import { harborPatterns } from './harbor.ts';
import { harnessPatterns } from './harness.ts';
import { harvestPatterns } from './harvest.ts';
import { hasdataPatterns } from './hasdata.ts';
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
import { hibobPatterns } from './hibob.ts';
import { highlightIoPatterns } from './highlight-io.ts';
import { hightouchPatterns } from './hightouch.ts';
import { hivePatterns } from './hive.ts';
import { holidayapiPatterns } from './holidayapi.ts';
import { hologramPatterns } from './hologram.ts';
import { homeAssistantPatterns } from './home-assistant.ts';
import { honeybadgerPatterns } from './honeybadger.ts';
import { honeycombPatterns } from './honeycomb.ts';
import { hootsuitePatterns } from './hootsuite.ts';
import { hostingerPatterns } from './hostinger.ts';
import { hotelbedsPatterns } from './hotelbeds.ts';
import { hotjarPatterns } from './hotjar.ts';
import { html2pdfAppPatterns } from './html2pdf-app.ts';
import { htmlcsstoimagePatterns } from './htmlcsstoimage.ts';
import { httpHeaderPatterns } from './http-header.ts';
import { huaweiCloudPatterns } from './huawei-cloud.ts';
import { hubspotPatterns } from './hubspot.ts';
import { huggingfacePatterns } from './huggingface.ts';
import { humanApiPatterns } from './human-api.ts';
import { humanloopPatterns } from './humanloop.ts';
import { humePatterns } from './hume.ts';
import { hunterIoPatterns } from './hunter-io.ts';
import { huobiPatterns } from './huobi.ts';
import { hybridAnalysisPatterns } from './hybrid-analysis.ts';
import { hypixelPatterns } from './hypixel.ts';
import { ibmCloudPatterns } from './ibm-cloud.ts';
import { idealPostcodesPatterns } from './ideal-postcodes.ts';
import { ideogramPatterns } from './ideogram.ts';
import { ieeePatterns } from './ieee.ts';
import { iexCloudPatterns } from './iex-cloud.ts';
import { iflytekPatterns } from './iflytek.ts';
import { iftttPatterns } from './ifttt.ts';
import { igdbPatterns } from './igdb.ts';
import { ilovepdfPatterns } from './ilovepdf.ts';
import { imagekitPatterns } from './imagekit.ts';
import { imagetyperzPatterns } from './imagetyperz.ts';
import { imaggaPatterns } from './imagga.ts';
import { imgbbPatterns } from './imgbb.ts';
import { imgixPatterns } from './imgix.ts';
import { imgurPatterns } from './imgur.ts';
import { incidentIoPatterns } from './incident-io.ts';
import { infermedicaPatterns } from './infermedica.ts';
import { infisicalPatterns } from './infisical.ts';
import { influxdbPatterns } from './influxdb.ts';
import { infobipPatterns } from './infobip.ts';
import { infomaniakPatterns } from './infomaniak.ts';
import { infracostPatterns } from './infracost.ts';
import { infrastructurePatterns } from './infrastructure.ts';
import { infuraPatterns } from './infura.ts';
import { initialStatePatterns } from './initial-state.ts';
import { inseePatterns } from './insee.ts';
import { insightlyPatterns } from './insightly.ts';
import { instagramPatterns } from './instagram.ts';
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
import { isThereAnyDealPatterns } from './is-there-any-deal.ts';
import { isbndbPatterns } from './isbndb.ts';
import { itchIoPatterns } from './itch-io.ts';
import { iterablePatterns } from './iterable.ts';
import { iucnPatterns } from './iucn.ts';
import { jawgPatterns } from './jawg.ts';
import { jenkinsPatterns } from './jenkins.ts';
import { jetbrainsPatterns } from './jetbrains.ts';
import { jinaPatterns } from './jina.ts';
import { jooblePatterns } from './jooble.ts';
import { jotformPatterns } from './jotform.ts';
import { jsonWebTokenPatterns } from './json-web-token.ts';
import { json2videoPatterns } from './json2video.ts';
import { jsonbinPatterns } from './jsonbin.ts';
import { jumpcloudPatterns } from './jumpcloud.ts';
import { jwPlayerPatterns } from './jw-player.ts';
import { kagglePatterns } from './kaggle.ts';
import { kairosPatterns } from './kairos.ts';
import { kakaoPatterns } from './kakao.ts';
import { kaleyraPatterns } from './kaleyra.ts';
import { kayakoPatterns } from './kayako.ts';
import { keapPatterns } from './keap.ts';
import { keepaPatterns } from './keepa.ts';
import { keeperPatterns } from './keeper.ts';
import { keycdnPatterns } from './keycdn.ts';
import { keycloakPatterns } from './keycloak.ts';
import { khaltiPatterns } from './khalti.ts';
import { kickboxPatterns } from './kickbox.ts';
import { kinstaPatterns } from './kinsta.ts';
import { kiwiTequilaPatterns } from './kiwi-tequila.ts';
import { klarnaPatterns } from './klarna.ts';
import { klaviyoPatterns } from './klaviyo.ts';
import { klippaPatterns } from './klippa.ts';
import { knockPatterns } from './knock.ts';
import { koyebPatterns } from './koyeb.ts';
import { krakenPatterns } from './kraken.ts';
import { krakenIoPatterns } from './kraken-io.ts';
import { kubernetesPatterns } from './kubernetes.ts';
import { kucoinPatterns } from './kucoin.ts';
import { kustomerPatterns } from './kustomer.ts';
import { labelStudioPatterns } from './label-studio.ts';
import { lakeraPatterns } from './lakera.ts';
import { lalamovePatterns } from './lalamove.ts';
import { lambdaCloudPatterns } from './lambda-cloud.ts';
import { lambdatestPatterns } from './lambdatest.ts';
import { landingAiPatterns } from './landing-ai.ts';
import { langfusePatterns } from './langfuse.ts';
import { langsmithPatterns } from './langsmith.ts';
import { languagelayerPatterns } from './languagelayer.ts';
import { languagetoolPatterns } from './languagetool.ts';
import { laravelPatterns } from './laravel.ts';
import { laravelForgePatterns } from './laravel-forge.ts';
import { lastFmPatterns } from './last-fm.ts';
import { lastpassPatterns } from './lastpass.ts';
import { launchdarklyPatterns } from './launchdarkly.ts';
import { launchpadPatterns } from './launchpad.ts';
import { lazadaPatterns } from './lazada.ts';
import { leasewebPatterns } from './leaseweb.ts';
import { lemlistPatterns } from './lemlist.ts';
import { leonardoPatterns } from './leonardo.ts';
import { lettaPatterns } from './letta.ts';
import { leverPatterns } from './lever.ts';
import { lichessPatterns } from './lichess.ts';
import { lifxPatterns } from './lifx.ts';
import { lightdashPatterns } from './lightdash.ts';
import { lightstepPatterns } from './lightstep.ts';
import { linePatterns } from './line.ts';
import { linearPatterns } from './linear.ts';
import { lingvanexPatterns } from './lingvanex.ts';
import { linkedinPatterns } from './linkedin.ts';
import { linkpreviewPatterns } from './linkpreview.ts';
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
import { lorawanPatterns } from './lorawan.ts';
import { losantPatterns } from './losant.ts';
import { ltaDatamallPatterns } from './lta-datamall.ts';
import { lucidPatterns } from './lucid.ts';
import { lumaPatterns } from './luma.ts';
import { lumigoPatterns } from './lumigo.ts';
import { lushaPatterns } from './lusha.ts';
import { luxandPatterns } from './luxand.ts';
import { lyftPatterns } from './lyft.ts';
import { magentoPatterns } from './magento.ts';
import { magicPatterns } from './magic.ts';
import { mailboxlayerPatterns } from './mailboxlayer.ts';
import { mailboxvalidatorPatterns } from './mailboxvalidator.ts';
import { mailchimpPatterns } from './mailchimp.ts';
import { mailerlitePatterns } from './mailerlite.ts';
import { mailersendPatterns } from './mailersend.ts';
import { mailgunPatterns } from './mailgun.ts';
import { mailjetPatterns } from './mailjet.ts';
import { mailtrapPatterns } from './mailtrap.ts';
import { majesticPatterns } from './majestic.ts';
import { makePatterns } from './make.ts';
import { mandrillPatterns } from './mandrill.ts';
import { mapboxPatterns } from './mapbox.ts';
import { mapillaryPatterns } from './mapillary.ts';
import { mapplsPatterns } from './mappls.ts';
import { mapquestPatterns } from './mapquest.ts';
import { maptilerPatterns } from './maptiler.ts';
import { marketcheckPatterns } from './marketcheck.ts';
import { marketoPatterns } from './marketo.ts';
import { marketstackPatterns } from './marketstack.ts';
import { marqetaPatterns } from './marqeta.ts';
import { marvelPatterns } from './marvel.ts';
import { mastodonPatterns } from './mastodon.ts';
import { materializePatterns } from './materialize.ts';
import { materialsProjectPatterns } from './materials-project.ts';
import { mathpixPatterns } from './mathpix.ts';
import { matomoPatterns } from './matomo.ts';
import { matrixPatterns } from './matrix.ts';
import { mattermostPatterns } from './mattermost.ts';
import { mavenPatterns } from './maven.ts';
import { maxmindPatterns } from './maxmind.ts';
import { maytapiPatterns } from './maytapi.ts';
import { meaningcloudPatterns } from './meaningcloud.ts';
import { mediastackPatterns } from './mediastack.ts';
import { mediumPatterns } from './medium.ts';
import { meetupPatterns } from './meetup.ts';
import { meilisearchPatterns } from './meilisearch.ts';
import { mem0Patterns } from './mem0.ts';
import { mendPatterns } from './mend.ts';
import { merakiPatterns } from './meraki.ts';
import { mercadoPagoPatterns } from './mercado-pago.ts';
import { merriamWebsterPatterns } from './merriam-webster.ts';
import { meshyPatterns } from './meshy.ts';
import { messagebirdPatterns } from './messagebird.ts';
import { metOfficePatterns } from './met-office.ts';
import { metaPatterns } from './meta.ts';
import { metabasePatterns } from './metabase.ts';
import { metalpriceapiPatterns } from './metalpriceapi.ts';
import { metalsApiPatterns } from './metals-api.ts';
import { meteobluePatterns } from './meteoblue.ts';
import { meteomaticsPatterns } from './meteomatics.ts';
import { meteostatPatterns } from './meteostat.ts';
import { mexcPatterns } from './mexc.ts';
import { mezmoPatterns } from './mezmo.ts';
import { microsoftPatterns } from './microsoft.ts';
import { midtransPatterns } from './midtrans.ts';
import { mindeePatterns } from './mindee.ts';
import { minimaxPatterns } from './minimax.ts';
import { minioPatterns } from './minio.ts';
import { miroPatterns } from './miro.ts';
import { mistralPatterns } from './mistral.ts';
import { mixpanelPatterns } from './mixpanel.ts';
import { mobizonPatterns } from './mobizon.ts';
import { mockarooPatterns } from './mockaroo.ts';
import { modIoPatterns } from './mod-io.ts';
import { modalPatterns } from './modal.ts';
import { modernmtPatterns } from './modernmt.ts';
import { molliePatterns } from './mollie.ts';
import { mondayPatterns } from './monday.ts';
import { mongodbAtlasPatterns } from './mongodb-atlas.ts';
import { monkeylearnPatterns } from './monkeylearn.ts';
import { monzoPatterns } from './monzo.ts';
import { moodlePatterns } from './moodle.ts';
import { moonshotPatterns } from './moonshot.ts';
import { moosendPatterns } from './moosend.ts';
import { moralisPatterns } from './moralis.ts';
import { motherduckPatterns } from './motherduck.ts';
import { mozPatterns } from './moz.ts';
import { msg91Patterns } from './msg91.ts';
import { murfPatterns } from './murf.ts';
import { musixmatchPatterns } from './musixmatch.ts';
import { muxPatterns } from './mux.ts';
import { n2yoPatterns } from './n2yo.ts';
import { n8nPatterns } from './n8n.ts';
import { nameComPatterns } from './name-com.ts';
import { namecheapPatterns } from './namecheap.ts';
import { namesiloPatterns } from './namesilo.ts';
import { namsorPatterns } from './namsor.ts';
import { nanoleafPatterns } from './nanoleaf.ts';
import { nanonetsPatterns } from './nanonets.ts';
import { nasaPatterns } from './nasa.ts';
import { naverPatterns } from './naver.ts';
import { naverCloudPatterns } from './naver-cloud.ts';
import { ncbiPatterns } from './ncbi.ts';
import { neo4jPatterns } from './neo4j.ts';
import { neonPatterns } from './neon.ts';
import { neptunePatterns } from './neptune.ts';
import { nestPatterns } from './nest.ts';
import { netatmoPatterns } from './netatmo.ts';
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
import { nextcaptchaPatterns } from './nextcaptcha.ts';
import { nexusModsPatterns } from './nexus-mods.ts';
import { neynarPatterns } from './neynar.ts';
import { ngrokPatterns } from './ngrok.ts';
import { nhostPatterns } from './nhost.ts';
import { niutransPatterns } from './niutrans.ts';
import { noaaPatterns } from './noaa.ts';
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
import { numverifyPatterns } from './numverify.ts';
import { nutrientPatterns } from './nutrient.ts';
import { nutritionixPatterns } from './nutritionix.ts';
import { nutshellPatterns } from './nutshell.ts';
import { nvdPatterns } from './nvd.ts';
import { nvidiaPatterns } from './nvidia.ts';
import { nxCloudPatterns } from './nx-cloud.ts';
import { nylasPatterns } from './nylas.ts';
import { nytimesPatterns } from './nytimes.ts';
import { oandaPatterns } from './oanda.ts';
import { ocrSpacePatterns } from './ocr-space.ts';
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
import { onfleetPatterns } from './onfleet.ts';
import { openChargeMapPatterns } from './open-charge-map.ts';
import { openExchangeRatesPatterns } from './open-exchange-rates.ts';
import { openaiPatterns } from './openai.ts';
import { openaqPatterns } from './openaq.ts';
import { opencagePatterns } from './opencage.ts';
import { opencorporatesPatterns } from './opencorporates.ts';
import { openfdaPatterns } from './openfda.ts';
import { opengraphIoPatterns } from './opengraph-io.ts';
import { openhabPatterns } from './openhab.ts';
import { openrouterPatterns } from './openrouter.ts';
import { openrouteservicePatterns } from './openrouteservice.ts';
import { openseaPatterns } from './opensea.ts';
import { openshiftPatterns } from './openshift.ts';
import { openstackPatterns } from './openstack.ts';
import { opensubtitlesPatterns } from './opensubtitles.ts';
import { opentopographyPatterns } from './opentopography.ts';
import { opentripmapPatterns } from './opentripmap.ts';
import { openweathermapPatterns } from './openweathermap.ts';
import { opnsensePatterns } from './opnsense.ts';
import { opsgeniePatterns } from './opsgenie.ts';
import { optimizelyPatterns } from './optimizely.ts';
import { oracleCloudPatterns } from './oracle-cloud.ts';
import { orcidPatterns } from './orcid.ts';
import { ordnanceSurveyPatterns } from './ordnance-survey.ts';
import { oryPatterns } from './ory.ts';
import { osfPatterns } from './osf.ts';
import { osticketPatterns } from './osticket.ts';
import { osuPatterns } from './osu.ts';
import { ouraPatterns } from './oura.ts';
import { outscraperPatterns } from './outscraper.ts';
import { ovhPatterns } from './ovh.ts';
import { oxfordDictionariesPatterns } from './oxford-dictionaries.ts';
import { oxylabsPatterns } from './oxylabs.ts';
import { packagistPatterns } from './packagist.ts';
import { paddlePatterns } from './paddle.ts';
import { pagerdutyPatterns } from './pagerduty.ts';
import { pagurePatterns } from './pagure.ts';
import { pandadocPatterns } from './pandadoc.ts';
import { pandascorePatterns } from './pandascore.ts';
import { pantheonPatterns } from './pantheon.ts';
import { papertrailPatterns } from './papertrail.ts';
import { parsehubPatterns } from './parsehub.ts';
import { particlePatterns } from './particle.ts';
import { pastebinPatterns } from './pastebin.ts';
import { patreonPatterns } from './patreon.ts';
import { paymongoPatterns } from './paymongo.ts';
import { paypalPatterns } from './paypal.ts';
import { paystackPatterns } from './paystack.ts';
import { payuPatterns } from './payu.ts';
import { pdfCoPatterns } from './pdf-co.ts';
import { pdfGeneratorApiPatterns } from './pdf-generator-api.ts';
import { pdfcrowdPatterns } from './pdfcrowd.ts';
import { pdflayerPatterns } from './pdflayer.ts';
import { pdfmonkeyPatterns } from './pdfmonkey.ts';
import { pdfshiftPatterns } from './pdfshift.ts';
import { peopleDataLabsPatterns } from './people-data-labs.ts';
import { percyPatterns } from './percy.ts';
import { perplexityPatterns } from './perplexity.ts';
import { personaPatterns } from './persona.ts';
import { personioPatterns } from './personio.ts';
import { pexelsPatterns } from './pexels.ts';
import { phabricatorPatterns } from './phabricator.ts';
import { phantombusterPatterns } from './phantombuster.ts';
import { phaxioPatterns } from './phaxio.ts';
import { philipsHuePatterns } from './philips-hue.ts';
import { photonPatterns } from './photon.ts';
import { photoroomPatterns } from './photoroom.ts';
import { phrasePatterns } from './phrase.ts';
import { pineconePatterns } from './pinecone.ts';
import { pingIdentityPatterns } from './ping-identity.ts';
import { pingdomPatterns } from './pingdom.ts';
import { pinterestPatterns } from './pinterest.ts';
import { pipedreamPatterns } from './pipedream.ts';
import { pipedrivePatterns } from './pipedrive.ts';
import { pirateWeatherPatterns } from './pirate-weather.ts';
import { pivotalTrackerPatterns } from './pivotal-tracker.ts';
import { pixabayPatterns } from './pixabay.ts';
import { pixeldrainPatterns } from './pixeldrain.ts';
import { placidPatterns } from './placid.ts';
import { plaidPatterns } from './plaid.ts';
import { planetPatterns } from './planet.ts';
import { planetscalePatterns } from './planetscale.ts';
import { platformShPatterns } from './platform-sh.ts';
import { plausiblePatterns } from './plausible.ts';
import { playfabPatterns } from './playfab.ts';
import { playhtPatterns } from './playht.ts';
import { playstationPatterns } from './playstation.ts';
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
import { predicthqPatterns } from './predicthq.ts';
import { prefectPatterns } from './prefect.ts';
import { prestashopPatterns } from './prestashop.ts';
import { pretixPatterns } from './pretix.ts';
import { printfulPatterns } from './printful.ts';
import { printifyPatterns } from './printify.ts';
import { prismaPatterns } from './prisma.ts';
import { prismicPatterns } from './prismic.ts';
import { privateKeyPatterns } from './private-key.ts';
import { projectdiscoveryPatterns } from './projectdiscovery.ts';
import { promptlayerPatterns } from './promptlayer.ts';
import { propublicaPatterns } from './propublica.ts';
import { proxmoxPatterns } from './proxmox.ts';
import { proxycurlPatterns } from './proxycurl.ts';
import { pubnubPatterns } from './pubnub.ts';
import { pulumiPatterns } from './pulumi.ts';
import { puppetPatterns } from './puppet.ts';
import { purpleairPatterns } from './purpleair.ts';
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
import { quickemailverificationPatterns } from './quickemailverification.ts';
import { quicknodePatterns } from './quicknode.ts';
import { qweatherPatterns } from './qweather.ts';
import { rackspacePatterns } from './rackspace.ts';
import { radarPatterns } from './radar.ts';
import { railwayPatterns } from './railway.ts';
import { rakutenPatterns } from './rakuten.ts';
import { rancherPatterns } from './rancher.ts';
import { randomOrgPatterns } from './random-org.ts';
import { rapid7Patterns } from './rapid7.ts';
import { rapidapiPatterns } from './rapidapi.ts';
import { rawgPatterns } from './rawg.ts';
import { raygunPatterns } from './raygun.ts';
import { razorpayPatterns } from './razorpay.ts';
import { readmePatterns } from './readme.ts';
import { readwisePatterns } from './readwise.ts';
import { reamazePatterns } from './reamaze.ts';
import { rebrandlyPatterns } from './rebrandly.ts';
import { recaptchaPatterns } from './recaptcha.ts';
import { recurlyPatterns } from './recurly.ts';
import { redashPatterns } from './redash.ts';
import { redditPatterns } from './reddit.ts';
import { redisCloudPatterns } from './redis-cloud.ts';
import { redminePatterns } from './redmine.ts';
import { reedPatterns } from './reed.ts';
import { removeBgPatterns } from './remove-bg.ts';
import { renderPatterns } from './render.ts';
import { rentcastPatterns } from './rentcast.ts';
import { replicatePatterns } from './replicate.ts';
import { resemblePatterns } from './resemble.ts';
import { resendPatterns } from './resend.ts';
import { restdbPatterns } from './restdb.ts';
import { retellPatterns } from './retell.ts';
import { retoolPatterns } from './retool.ts';
import { revAiPatterns } from './rev-ai.ts';
import { revenuecatPatterns } from './revenuecat.ts';
import { revolutPatterns } from './revolut.ts';
import { ringcentralPatterns } from './ringcentral.ts';
import { riotPatterns } from './riot.ts';
import { ripplingPatterns } from './rippling.ts';
import { robloxPatterns } from './roblox.ts';
import { roboflowPatterns } from './roboflow.ts';
import { rocketChatPatterns } from './rocket-chat.ts';
import { rocketreachPatterns } from './rocketreach.ts';
import { rollbarPatterns } from './rollbar.ts';
import { rootlyPatterns } from './rootly.ts';
import { route4mePatterns } from './route4me.ts';
import { rubygemsPatterns } from './rubygems.ts';
import { rudderstackPatterns } from './rudderstack.ts';
import { rundeckPatterns } from './rundeck.ts';
import { runpodPatterns } from './runpod.ts';
import { runwayPatterns } from './runway.ts';
import { sabrePatterns } from './sabre.ts';
import { sakuraCloudPatterns } from './sakura-cloud.ts';
import { saleorPatterns } from './saleor.ts';
import { salesforcePatterns } from './salesforce.ts';
import { salesloftPatterns } from './salesloft.ts';
import { samGovPatterns } from './sam-gov.ts';
import { sambanovaPatterns } from './sambanova.ts';
import { samsaraPatterns } from './samsara.ts';
import { sanityPatterns } from './sanity.ts';
import { saplingPatterns } from './sapling.ts';
import { sauceLabsPatterns } from './sauce-labs.ts';
import { saucenaoPatterns } from './saucenao.ts';
import { savvycalPatterns } from './savvycal.ts';
import { scaleAiPatterns } from './scale-ai.ts';
import { scalewayPatterns } from './scaleway.ts';
import { scalingoPatterns } from './scalingo.ts';
import { scalyrPatterns } from './scalyr.ts';
import { scoutApmPatterns } from './scout-apm.ts';
import { scrapeDoPatterns } from './scrape-do.ts';
import { scrapeopsPatterns } from './scrapeops.ts';
import { scraperapiPatterns } from './scraperapi.ts';
import { scrapestackPatterns } from './scrapestack.ts';
import { scrapflyPatterns } from './scrapfly.ts';
import { scrapingantPatterns } from './scrapingant.ts';
import { scrapingbeePatterns } from './scrapingbee.ts';
import { scrapingdogPatterns } from './scrapingdog.ts';
import { screenshotapiPatterns } from './screenshotapi.ts';
import { screenshotlayerPatterns } from './screenshotlayer.ts';
import { screenshotonePatterns } from './screenshotone.ts';
import { seRankingPatterns } from './se-ranking.ts';
import { searchapiPatterns } from './searchapi.ts';
import { seatgeekPatterns } from './seatgeek.ts';
import { secretFilesPatterns } from './secret-files.ts';
import { securitytrailsPatterns } from './securitytrails.ts';
import { segmentPatterns } from './segment.ts';
import { sejdaPatterns } from './sejda.ts';
import { sellixPatterns } from './sellix.ts';
import { semanticScholarPatterns } from './semantic-scholar.ts';
import { semaphorePatterns } from './semaphore.ts';
import { sematextPatterns } from './sematext.ts';
import { semrushPatterns } from './semrush.ts';
import { sendbirdPatterns } from './sendbird.ts';
import { sendcloudPatterns } from './sendcloud.ts';
import { sendgridPatterns } from './sendgrid.ts';
import { sendpulsePatterns } from './sendpulse.ts';
import { seniversePatterns } from './seniverse.ts';
import { sensiboPatterns } from './sensibo.ts';
import { sentinelonePatterns } from './sentinelone.ts';
import { sentryPatterns } from './sentry.ts';
import { serpapiPatterns } from './serpapi.ts';
import { serperPatterns } from './serper.ts';
import { serpstackPatterns } from './serpstack.ts';
import { serpstatPatterns } from './serpstat.ts';
import { serverchanPatterns } from './serverchan.ts';
import { servicenowPatterns } from './servicenow.ts';
import { setlistFmPatterns } from './setlist-fm.ts';
import { seventeenTrackPatterns } from './seventeen-track.ts';
import { shipbobPatterns } from './shipbob.ts';
import { shipdayPatterns } from './shipday.ts';
import { shipenginePatterns } from './shipengine.ts';
import { shippoPatterns } from './shippo.ts';
import { shipstationPatterns } from './shipstation.ts';
import { shodanPatterns } from './shodan.ts';
import { shopeePatterns } from './shopee.ts';
import { shopifyPatterns } from './shopify.ts';
import { shortIoPatterns } from './short-io.ts';
import { shortcutPatterns } from './shortcut.ts';
import { shotstackPatterns } from './shotstack.ts';
import { shutterstockPatterns } from './shutterstock.ts';
import { sightenginePatterns } from './sightengine.ts';
import { signalwirePatterns } from './signalwire.ts';
import { signnowPatterns } from './signnow.ts';
import { signozPatterns } from './signoz.ts';
import { signrequestPatterns } from './signrequest.ts';
import { signwellPatterns } from './signwell.ts';
import { siliconflowPatterns } from './siliconflow.ts';
import { similarwebPatterns } from './similarweb.ts';
import { sinchPatterns } from './sinch.ts';
import { singlestorePatterns } from './singlestore.ts';
import { site24x7Patterns } from './site24x7.ts';
import { skiddlePatterns } from './skiddle.ts';
import { skyscannerPatterns } from './skyscanner.ts';
import { slackPatterns } from './slack.ts';
import { smartcarPatterns } from './smartcar.ts';
import { smartrecruitersPatterns } from './smartrecruiters.ts';
import { smartsheetPatterns } from './smartsheet.ts';
import { smartthingsPatterns } from './smartthings.ts';
import { smartyPatterns } from './smarty.ts';
import { smsRuPatterns } from './sms-ru.ts';
import { smsaeroPatterns } from './smsaero.ts';
import { smsapiPatterns } from './smsapi.ts';
import { smtp2goPatterns } from './smtp2go.ts';
import { snapchatPatterns } from './snapchat.ts';
import { sncfPatterns } from './sncf.ts';
import { snipcartPatterns } from './snipcart.ts';
import { snovIoPatterns } from './snov-io.ts';
import { snowflakePatterns } from './snowflake.ts';
import { snykPatterns } from './snyk.ts';
import { socketDevPatterns } from './socket-dev.ts';
import { solcastPatterns } from './solcast.ts';
import { sonarPatterns } from './sonar.ts';
import { sonatypePatterns } from './sonatype.ts';
import { songkickPatterns } from './songkick.ts';
import { soracomPatterns } from './soracom.ts';
import { soundcloudPatterns } from './soundcloud.ts';
import { sourcegraphPatterns } from './sourcegraph.ts';
import { sourcehutPatterns } from './sourcehut.ts';
import { spaceliftPatterns } from './spacelift.ts';
import { sparkpostPatterns } from './sparkpost.ts';
import { speechmaticsPatterns } from './speechmatics.ts';
import { splitIoPatterns } from './split-io.ts';
import { splunkPatterns } from './splunk.ts';
import { splunkOnCallPatterns } from './splunk-on-call.ts';
import { spoonacularPatterns } from './spoonacular.ts';
import { sportmonksPatterns } from './sportmonks.ts';
import { sportradarPatterns } from './sportradar.ts';
import { sportsdataIoPatterns } from './sportsdata-io.ts';
import { spotifyPatterns } from './spotify.ts';
import { springerPatterns } from './springer.ts';
import { squadcastPatterns } from './squadcast.ts';
import { squarePatterns } from './square.ts';
import { squarespacePatterns } from './squarespace.ts';
import { stabilityPatterns } from './stability.ts';
import { stackpathPatterns } from './stackpath.ts';
import { stadiaMapsPatterns } from './stadia-maps.ts';
import { statsigPatterns } from './statsig.ts';
import { statuscakePatterns } from './statuscake.ts';
import { statuspagePatterns } from './statuspage.ts';
import { steamPatterns } from './steam.ts';
import { steamgriddbPatterns } from './steamgriddb.ts';
import { storjPatterns } from './storj.ts';
import { stormglassPatterns } from './stormglass.ts';
import { storyblokPatterns } from './storyblok.ts';
import { strapiPatterns } from './strapi.ts';
import { stravaPatterns } from './strava.ts';
import { streakPatterns } from './streak.ts';
import { streamPatterns } from './stream.ts';
import { stripePatterns } from './stripe.ts';
import { strongdmPatterns } from './strongdm.ts';
import { stytchPatterns } from './stytch.ts';
import { sumoLogicPatterns } from './sumo-logic.ts';
import { sumsubPatterns } from './sumsub.ts';
import { supabasePatterns } from './supabase.ts';
import { supercellPatterns } from './supercell.ts';
import { surgePatterns } from './surge.ts';
import { surveymonkeyPatterns } from './surveymonkey.ts';
import { swaggerhubPatterns } from './swaggerhub.ts';
import { switchbotPatterns } from './switchbot.ts';
import { sysdigPatterns } from './sysdig.ts';
import { systemAccountPatterns } from './system-account.ts';
import { tableauPatterns } from './tableau.ts';
import { taggunPatterns } from './taggun.ts';
import { tailscalePatterns } from './tailscale.ts';
import { tallyPatterns } from './tally.ts';
import { tankerkoenigPatterns } from './tankerkoenig.ts';
import { tatumPatterns } from './tatum.ts';
import { tavilyPatterns } from './tavily.ts';
import { taxjarPatterns } from './taxjar.ts';
import { teamcityPatterns } from './teamcity.ts';
import { teamsPatterns } from './teams.ts';
import { teamtailorPatterns } from './teamtailor.ts';
import { teamupPatterns } from './teamup.ts';
import { teamworkPatterns } from './teamwork.ts';
import { telegramPatterns } from './telegram.ts';
import { teleportPatterns } from './teleport.ts';
import { telesignPatterns } from './telesign.ts';
import { telnyxPatterns } from './telnyx.ts';
import { tenablePatterns } from './tenable.ts';
import { tencentCloudPatterns } from './tencent-cloud.ts';
import { tencentMapPatterns } from './tencent-map.ts';
import { tenorPatterns } from './tenor.ts';
import { termiiPatterns } from './termii.ts';
import { terraformPatterns } from './terraform.ts';
import { teslafiPatterns } from './teslafi.ts';
import { tessiePatterns } from './tessie.ts';
import { textlocalPatterns } from './textlocal.ts';
import { textmagicPatterns } from './textmagic.ts';
import { textrazorPatterns } from './textrazor.ts';
import { tflPatterns } from './tfl.ts';
import { theOddsApiPatterns } from './the-odds-api.ts';
import { theThingsNetworkPatterns } from './the-things-network.ts';
import { thenewsapiPatterns } from './thenewsapi.ts';
import { thetvdbPatterns } from './thetvdb.ts';
import { thingsboardPatterns } from './thingsboard.ts';
import { thingspeakPatterns } from './thingspeak.ts';
import { thousandeyesPatterns } from './thousandeyes.ts';
import { thunderforestPatterns } from './thunderforest.ts';
import { ticketTailorPatterns } from './ticket-tailor.ts';
import { ticketmasterPatterns } from './ticketmaster.ts';
import { tigrisPatterns } from './tigris.ts';
import { tiingoPatterns } from './tiingo.ts';
import { tiktokPatterns } from './tiktok.ts';
import { timescalePatterns } from './timescale.ts';
import { timezonedbPatterns } from './timezonedb.ts';
import { tinkPatterns } from './tink.ts';
import { tinybirdPatterns } from './tinybird.ts';
import { tinypngPatterns } from './tinypng.ts';
import { tinyurlPatterns } from './tinyurl.ts';
import { titoPatterns } from './tito.ts';
import { tmdbPatterns } from './tmdb.ts';
import { todoistPatterns } from './todoist.ts';
import { togetherPatterns } from './together.ts';
import { togglPatterns } from './toggl.ts';
import { tolgeePatterns } from './tolgee.ts';
import { tomorrowIoPatterns } from './tomorrow-io.ts';
import { tomtomPatterns } from './tomtom.ts';
import { trackerGgPatterns } from './tracker-gg.ts';
import { trackingmorePatterns } from './trackingmore.ts';
import { trackjsPatterns } from './trackjs.ts';
import { tradierPatterns } from './tradier.ts';
import { trafiklabPatterns } from './trafiklab.ts';
import { trajectDataPatterns } from './traject-data.ts';
import { traktPatterns } from './trakt.ts';
import { transifexPatterns } from './transifex.ts';
import { transitlandPatterns } from './transitland.ts';
import { transportNswPatterns } from './transport-nsw.ts';
import { travelpayoutsPatterns } from './travelpayouts.ts';
import { travisPatterns } from './travis.ts';
import { trayPatterns } from './tray.ts';
import { treflePatterns } from './trefle.ts';
import { trelloPatterns } from './trello.ts';
import { tripadvisorPatterns } from './tripadvisor.ts';
import { truecaptchaPatterns } from './truecaptcha.ts';
import { truelayerPatterns } from './truelayer.ts';
import { tumblrPatterns } from './tumblr.ts';
import { turbosmsPatterns } from './turbosms.ts';
import { tursoPatterns } from './turso.ts';
import { tuyaPatterns } from './tuya.ts';
import { twelveDataPatterns } from './twelve-data.ts';
import { twilioPatterns } from './twilio.ts';
import { twingatePatterns } from './twingate.ts';
import { twitchPatterns } from './twitch.ts';
import { twitterPatterns } from './twitter.ts';
import { twoCaptchaPatterns } from './two-captcha.ts';
import { twoFactorInPatterns } from './two-factor-in.ts';
import { twoGisPatterns } from './two-gis.ts';
import { tykPatterns } from './tyk.ts';
import { typeformPatterns } from './typeform.ts';
import { typesensePatterns } from './typesense.ts';
import { uberPatterns } from './uber.ts';
import { ubidotsPatterns } from './ubidots.ts';
import { ultralyticsPatterns } from './ultralytics.ts';
import { umlsPatterns } from './umls.ts';
import { unisenderPatterns } from './unisender.ts';
import { unityPatterns } from './unity.ts';
import { unleashPatterns } from './unleash.ts';
import { unsplashPatterns } from './unsplash.ts';
import { unstructuredPatterns } from './unstructured.ts';
import { untappdPatterns } from './untappd.ts';
import { upcitemdbPatterns } from './upcitemdb.ts';
import { upcloudPatterns } from './upcloud.ts';
import { uploadcarePatterns } from './uploadcare.ts';
import { upsPatterns } from './ups.ts';
import { upstagePatterns } from './upstage.ts';
import { upstashPatterns } from './upstash.ts';
import { uptimeComPatterns } from './uptime-com.ts';
import { uptimerobotPatterns } from './uptimerobot.ts';
import { uptracePatterns } from './uptrace.ts';
import { urlCredentialPatterns } from './url-credential.ts';
import { url2pngPatterns } from './url2png.ts';
import { urlboxPatterns } from './urlbox.ts';
import { urlscanPatterns } from './urlscan.ts';
import { usCensusPatterns } from './us-census.ts';
import { usajobsPatterns } from './usajobs.ts';
import { usdaPatterns } from './usda.ts';
import { usdaNassPatterns } from './usda-nass.ts';
import { userstackPatterns } from './userstack.ts';
import { vapiPatterns } from './vapi.ts';
import { vastAiPatterns } from './vast-ai.ts';
import { vatlayerPatterns } from './vatlayer.ts';
import { vaultPatterns } from './vault.ts';
import { vectaraPatterns } from './vectara.ts';
import { veracodePatterns } from './veracode.ts';
import { vercelPatterns } from './vercel.ts';
import { veriffPatterns } from './veriff.ts';
import { veriphonePatterns } from './veriphone.ts';
import { veryfiPatterns } from './veryfi.ts';
import { viberPatterns } from './viber.ts';
import { vimeoPatterns } from './vimeo.ts';
import { vinauditPatterns } from './vinaudit.ts';
import { vindecoderPatterns } from './vindecoder.ts';
import { virustotalPatterns } from './virustotal.ts';
import { visualCrossingPatterns } from './visual-crossing.ts';
import { vkPatterns } from './vk.ts';
import { voiceflowPatterns } from './voiceflow.ts';
import { volcenginePatterns } from './volcengine.ts';
import { vonagePatterns } from './vonage.ts';
import { voximplantPatterns } from './voximplant.ts';
import { voyagePatterns } from './voyage.ts';
import { vulnersPatterns } from './vulners.ts';
import { vultrPatterns } from './vultr.ts';
import { walkScorePatterns } from './walk-score.ts';
import { walletPatterns } from './wallet.ts';
import { walmartPatterns } from './walmart.ts';
import { wandbPatterns } from './wandb.ts';
import { wappalyzerPatterns } from './wappalyzer.ts';
import { waqiPatterns } from './waqi.ts';
import { warcraftLogsPatterns } from './warcraft-logs.ts';
import { wargamingPatterns } from './wargaming.ts';
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
import { webscrapingAiPatterns } from './webscraping-ai.ts';
import { websharePatterns } from './webshare.ts';
import { wechatPatterns } from './wechat.ts';
import { wecomPatterns } from './wecom.ts';
import { weiboPatterns } from './weibo.ts';
import { whapiPatterns } from './whapi.ts';
import { what3wordsPatterns } from './what3words.ts';
import { whatismybrowserPatterns } from './whatismybrowser.ts';
import { whoisxmlPatterns } from './whoisxml.ts';
import { wialonPatterns } from './wialon.ts';
import { windyPatterns } from './windy.ts';
import { wisePatterns } from './wise.ts';
import { wistiaPatterns } from './wistia.ts';
import { witAiPatterns } from './wit-ai.ts';
import { withingsPatterns } from './withings.ts';
import { wixPatterns } from './wix.ts';
import { wizPatterns } from './wiz.ts';
import { wmataPatterns } from './wmata.ts';
import { wolframAlphaPatterns } from './wolfram-alpha.ts';
import { woocommercePatterns } from './woocommerce.ts';
import { woodpeckerPatterns } from './woodpecker.ts';
import { wordnikPatterns } from './wordnik.ts';
import { wordpressPatterns } from './wordpress.ts';
import { workablePatterns } from './workable.ts';
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
import { yandexTranslatePatterns } from './yandex-translate.ts';
import { yelpPatterns } from './yelp.ts';
import { yodleePatterns } from './yodlee.ts';
import { youComPatterns } from './you-com.ts';
import { youdaoPatterns } from './youdao.ts';
import { yousignPatterns } from './yousign.ts';
import { yunpianPatterns } from './yunpian.ts';
import { zabbixPatterns } from './zabbix.ts';
import { zadarmaPatterns } from './zadarma.ts';
import { zammadPatterns } from './zammad.ts';
import { zamzarPatterns } from './zamzar.ts';
import { zapierPatterns } from './zapier.ts';
import { zapsignPatterns } from './zapsign.ts';
import { zeaburPatterns } from './zeabur.ts';
import { zendeskPatterns } from './zendesk.ts';
import { zenodoPatterns } from './zenodo.ts';
import { zenrowsPatterns } from './zenrows.ts';
import { zenserpPatterns } from './zenserp.ts';
import { zeptomailPatterns } from './zeptomail.ts';
import { zerobouncePatterns } from './zerobounce.ts';
import { zerotierPatterns } from './zerotier.ts';
import { zhipuPatterns } from './zhipu.ts';
import { zillizPatterns } from './zilliz.ts';
import { zillowPatterns } from './zillow.ts';
import { zipcodeapiPatterns } from './zipcodeapi.ts';
import { zipcodebasePatterns } from './zipcodebase.ts';
import { zitadelPatterns } from './zitadel.ts';
import { zohoPatterns } from './zoho.ts';
import { zomatoPatterns } from './zomato.ts';
import { zoomPatterns } from './zoom.ts';
import { zoomeyePatterns } from './zoomeye.ts';
import { zoteroPatterns } from './zotero.ts';
import { zulipPatterns } from './zulip.ts';
import { zuploPatterns } from './zuplo.ts';
import { zytePatterns } from './zyte.ts';

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
  ...adafruitIoPatterns,
  ...adjustPatterns,
  ...adobePatterns,
  ...adsabsPatterns,
  ...adyenPatterns,
  ...adzunaPatterns,
  ...affinityPatterns,
  ...africastalkingPatterns,
  ...afterpayPatterns,
  ...aftershipPatterns,
  ...agePatterns,
  ...agileCrmPatterns,
  ...ahrefsPatterns,
  ...ai21Patterns,
  ...aimlapiPatterns,
  ...airbrakePatterns,
  ...airbytePatterns,
  ...airlabsPatterns,
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
  ...aliexpressPatterns,
  ...allegroPatterns,
  ...alpacaPatterns,
  ...alphaVantagePatterns,
  ...amadeusPatterns,
  ...amapPatterns,
  ...ambeePatterns,
  ...amplitudePatterns,
  ...anacondaPatterns,
  ...ankrPatterns,
  ...ansiblePatterns,
  ...anthropicPatterns,
  ...antiCaptchaPatterns,
  ...anyscalePatterns,
  ...apiNinjasPatterns,
  ...apiSportsPatterns,
  ...api2pdfPatterns,
  ...apiaryPatterns,
  ...apiflashPatterns,
  ...apifyPatterns,
  ...apilayerPatterns,
  ...apitemplatePatterns,
  ...apolloGraphqlPatterns,
  ...apolloIoPatterns,
  ...appdynamicsPatterns,
  ...applitoolsPatterns,
  ...appopticsPatterns,
  ...appsignalPatterns,
  ...appveyorPatterns,
  ...appwritePatterns,
  ...arcgisPatterns,
  ...arduinoCloudPatterns,
  ...argoCdPatterns,
  ...argosPatterns,
  ...arkosePatterns,
  ...artifactoryPatterns,
  ...arvancloudPatterns,
  ...asaasPatterns,
  ...asanaPatterns,
  ...ashbyPatterns,
  ...assemblyaiPatterns,
  ...atlassianPatterns,
  ...attioPatterns,
  ...attomPatterns,
  ...auddPatterns,
  ...auspostPatterns,
  ...autentiquePatterns,
  ...auth0Patterns,
  ...authentikPatterns,
  ...authorizeNetPatterns,
  ...autodeskPatterns,
  ...avalaraPatterns,
  ...aviationEdgePatterns,
  ...aviationstackPatterns,
  ...avwxPatterns,
  ...awsPatterns,
  ...axiomPatterns,
  ...aylienPatterns,
  ...azurePatterns,
  ...azureAiPatterns,
  ...azureDevopsPatterns,
  ...azureMessagingPatterns,
  ...backblazePatterns,
  ...baiduPatterns,
  ...baiduCloudPatterns,
  ...baiduMapPatterns,
  ...baiduTranslatePatterns,
  ...balenaPatterns,
  ...balldontliePatterns,
  ...bambooPatterns,
  ...bamboohrPatterns,
  ...bandsintownPatterns,
  ...bannerbearPatterns,
  ...barcodeLookupPatterns,
  ...barkPatterns,
  ...basecampPatterns,
  ...baselimePatterns,
  ...baserowPatterns,
  ...basetenPatterns,
  ...beaPatterns,
  ...betfairPatterns,
  ...betterStackPatterns,
  ...bigHugeThesaurusPatterns,
  ...bigcommercePatterns,
  ...bigdatacloudPatterns,
  ...bilibiliPatterns,
  ...binancePatterns,
  ...binaryedgePatterns,
  ...bioportalPatterns,
  ...bitbucketPatterns,
  ...bitfinexPatterns,
  ...bitgetPatterns,
  ...bitlyPatterns,
  ...bitmexPatterns,
  ...bitrisePatterns,
  ...bitstampPatterns,
  ...bittrexPatterns,
  ...bitwardenPatterns,
  ...blizzardPatterns,
  ...blockfrostPatterns,
  ...blsPatterns,
  ...blueskyPatterns,
  ...blynkPatterns,
  ...bolPatterns,
  ...boldsignPatterns,
  ...botpressPatterns,
  ...bouncerPatterns,
  ...boundaryPatterns,
  ...boxPatterns,
  ...braintreePatterns,
  ...braintrustPatterns,
  ...branchIoPatterns,
  ...brandfetchPatterns,
  ...braveSearchPatterns,
  ...brazePatterns,
  ...breezometerPatterns,
  ...brevoPatterns,
  ...brewerydbPatterns,
  ...bridgeDataOutputPatterns,
  ...brightDataPatterns,
  ...brightcovePatterns,
  ...browserbasePatterns,
  ...browserlessPatterns,
  ...browserstackPatterns,
  ...bscscanPatterns,
  ...btcpayPatterns,
  ...bubblePatterns,
  ...bufferPatterns,
  ...bugsnagPatterns,
  ...buildbuddyPatterns,
  ...builderIoPatterns,
  ...buildkitePatterns,
  ...builtwithPatterns,
  ...bulksmsPatterns,
  ...bungiePatterns,
  ...bunnyPatterns,
  ...buttercmsPatterns,
  ...bybitPatterns,
  ...caiyunPatterns,
  ...calComPatterns,
  ...calendarificPatterns,
  ...calendlyPatterns,
  ...campaignMonitorPatterns,
  ...canvaPatterns,
  ...canvasLmsPatterns,
  ...caproverPatterns,
  ...capsolverPatterns,
  ...capsuleCrmPatterns,
  ...carbonInterfacePatterns,
  ...carsxePatterns,
  ...cartesiaPatterns,
  ...cartoPatterns,
  ...cashfreePatterns,
  ...catApiPatterns,
  ...censusPatterns,
  ...censysPatterns,
  ...cephPatterns,
  ...cerebrasPatterns,
  ...chainstackPatterns,
  ...chargebeePatterns,
  ...chatwootPatterns,
  ...checklyPatterns,
  ...checkoutComPatterns,
  ...checkwxPatterns,
  ...chefPatterns,
  ...chromaPatterns,
  ...chromaticPatterns,
  ...chutesPatterns,
  ...circleciPatterns,
  ...civoPatterns,
  ...cjDropshippingPatterns,
  ...clarifaiPatterns,
  ...clearbitPatterns,
  ...clearmlPatterns,
  ...clearoutPatterns,
  ...clerkPatterns,
  ...cleverPatterns,
  ...cleverCloudPatterns,
  ...clickatellPatterns,
  ...clickhousePatterns,
  ...clicksendPatterns,
  ...clicksignPatterns,
  ...clickupPatterns,
  ...clipdropPatterns,
  ...clockifyPatterns,
  ...clojarsPatterns,
  ...closePatterns,
  ...cloudamqpPatterns,
  ...cloudconvertPatterns,
  ...cloudflarePatterns,
  ...cloudinaryPatterns,
  ...cloudmersivePatterns,
  ...cloudsightPatterns,
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
  ...coinlayerPatterns,
  ...coinmarketcapPatterns,
  ...coinpaymentsPatterns,
  ...collectapiPatterns,
  ...cometPatterns,
  ...comicVinePatterns,
  ...commandLinePatterns,
  ...commandOptionPatterns,
  ...commercetoolsPatterns,
  ...companiesHousePatterns,
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
  ...copernicusCdsPatterns,
  ...copperPatterns,
  ...coralogixPatterns,
  ...coreAcUkPatterns,
  ...couchbasePatterns,
  ...countryStateCityPatterns,
  ...countryapiPatterns,
  ...countrylayerPatterns,
  ...coupangPatterns,
  ...courierPatterns,
  ...covalentPatterns,
  ...coverallsPatterns,
  ...cozePatterns,
  ...cpanelPatterns,
  ...craftmypdfPatterns,
  ...cratesIoPatterns,
  ...crawlbasePatterns,
  ...cricapiPatterns,
  ...criminalIpPatterns,
  ...crispPatterns,
  ...cronitorPatterns,
  ...cronofyPatterns,
  ...crowdinPatterns,
  ...crowdstrikePatterns,
  ...crunchbasePatterns,
  ...cryptocomparePatterns,
  ...ctaPatterns,
  ...currencyConverterApiPatterns,
  ...currencybeaconPatterns,
  ...currencyfreaksPatterns,
  ...currencylayerPatterns,
  ...currentsPatterns,
  ...curseforgePatterns,
  ...cursorPatterns,
  ...customerIoPatterns,
  ...cutoutProPatterns,
  ...cuttlyPatterns,
  ...cypressPatterns,
  ...dIdPatterns,
  ...dagshubPatterns,
  ...dailymotionPatterns,
  ...dandelionPatterns,
  ...darkSkyPatterns,
  ...dashlanePatterns,
  ...dashscopePatterns,
  ...dataGoKrPatterns,
  ...dataGovPatterns,
  ...databricksPatterns,
  ...datacakePatterns,
  ...datadogPatterns,
  ...dataforseoPatterns,
  ...datastaxPatterns,
  ...dataversePatterns,
  ...datocmsPatterns,
  ...dbIpPatterns,
  ...dbtPatterns,
  ...deadMansSnitchPatterns,
  ...deathbycaptchaPatterns,
  ...debouncePatterns,
  ...decodoPatterns,
  ...deelPatterns,
  ...deepaiPatterns,
  ...deepgramPatterns,
  ...deepinfraPatterns,
  ...deeplPatterns,
  ...deepseekPatterns,
  ...deepsourcePatterns,
  ...deezerPatterns,
  ...definedNetworkingPatterns,
  ...delhiveryPatterns,
  ...denoDeployPatterns,
  ...depotPatterns,
  ...descopePatterns,
  ...desecPatterns,
  ...detectLanguagePatterns,
  ...detectifyPatterns,
  ...deutscheBahnPatterns,
  ...devToPatterns,
  ...devcyclePatterns,
  ...dhlPatterns,
  ...diffbotPatterns,
  ...difyPatterns,
  ...digitaloceanPatterns,
  ...dingtalkPatterns,
  ...discogsPatterns,
  ...discordPatterns,
  ...disqusPatterns,
  ...dnsimplePatterns,
  ...dnspodPatterns,
  ...dockerHubPatterns,
  ...dockerSwarmPatterns,
  ...docparserPatterns,
  ...docraptorPatterns,
  ...docspringPatterns,
  ...documenuPatterns,
  ...docusealPatterns,
  ...docusignPatterns,
  ...doordashPatterns,
  ...dopplerPatterns,
  ...dreamhostPatterns,
  ...dremioPatterns,
  ...driftPatterns,
  ...dronePatterns,
  ...dropboxPatterns,
  ...dropboxSignPatterns,
  ...dropcontactPatterns,
  ...duckdnsPatterns,
  ...duffelPatterns,
  ...dunePatterns,
  ...duoPatterns,
  ...dvlaPatterns,
  ...dwollaPatterns,
  ...dynatracePatterns,
  ...dynuPatterns,
  ...e2bPatterns,
  ...earthlyPatterns,
  ...easypostPatterns,
  ...easyshipPatterns,
  ...ebayPatterns,
  ...ebirdPatterns,
  ...ecobeePatterns,
  ...ecowittPatterns,
  ...ecwidPatterns,
  ...edamamPatterns,
  ...edgeImpulsePatterns,
  ...edgedbPatterns,
  ...edmundsPatterns,
  ...egnytePatterns,
  ...eiaPatterns,
  ...elasticPatterns,
  ...elasticEmailPatterns,
  ...electricityMapsPatterns,
  ...elevenlabsPatterns,
  ...elsevierPatterns,
  ...emailablePatterns,
  ...emailjsPatterns,
  ...emaillistverifyPatterns,
  ...emailoctopusPatterns,
  ...embedlyPatterns,
  ...entsoePatterns,
  ...env0Patterns,
  ...eodhdPatterns,
  ...epicGamesPatterns,
  ...equinixMetalPatterns,
  ...estatPatterns,
  ...etherscanPatterns,
  ...etsyPatterns,
  ...eventRegistryPatterns,
  ...eventbritePatterns,
  ...eventfulPatterns,
  ...everapiPatterns,
  ...evernotePatterns,
  ...eversignPatterns,
  ...ewelinkPatterns,
  ...exaPatterns,
  ...exchangerateApiPatterns,
  ...exchangeratesapiPatterns,
  ...exoscalePatterns,
  ...exotelPatterns,
  ...expediaPatterns,
  ...expoPatterns,
  ...facebookPatterns,
  ...faceitPatterns,
  ...faceplusplusPatterns,
  ...factorialPatterns,
  ...falPatterns,
  ...fanartTvPatterns,
  ...fast2smsPatterns,
  ...fastlyPatterns,
  ...fathomPatterns,
  ...fatsecretPatterns,
  ...faunaPatterns,
  ...faxPlusPatterns,
  ...fedexPatterns,
  ...feishuPatterns,
  ...figmaPatterns,
  ...figsharePatterns,
  ...filestackPatterns,
  ...financialModelingPrepPatterns,
  ...fingerprintPatterns,
  ...finnhubPatterns,
  ...firecrawlPatterns,
  ...firehydrantPatterns,
  ...fireworksPatterns,
  ...fitbitPatterns,
  ...fivetranPatterns,
  ...fixerPatterns,
  ...flagsmithPatterns,
  ...flespiPatterns,
  ...flickrPatterns,
  ...flightawarePatterns,
  ...flightradar24Patterns,
  ...flightstatsPatterns,
  ...flutterwavePatterns,
  ...flyPatterns,
  ...fofaPatterns,
  ...footballDataPatterns,
  ...forgejoPatterns,
  ...formstackPatterns,
  ...fortniteApiPatterns,
  ...fossaPatterns,
  ...foursquarePatterns,
  ...fredPatterns,
  ...freshbooksPatterns,
  ...freshworksPatterns,
  ...friendliPatterns,
  ...frontPatterns,
  ...fronteggPatterns,
  ...fullcontactPatterns,
  ...fullstoryPatterns,
  ...fusionauthPatterns,
  ...gameAnalyticsPatterns,
  ...gandiPatterns,
  ...garminPatterns,
  ...gateIoPatterns,
  ...gcorePatterns,
  ...geetestPatterns,
  ...gelatoPatterns,
  ...gemfuryPatterns,
  ...geminiExchangePatterns,
  ...genderApiPatterns,
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
  ...gofilePatterns,
  ...gogsPatterns,
  ...goldapiPatterns,
  ...gongPatterns,
  ...googlePatterns,
  ...googleChatPatterns,
  ...gorgiasPatterns,
  ...gotifyPatterns,
  ...goveePatterns,
  ...govukNotifyPatterns,
  ...govukPayPatterns,
  ...gradlePatterns,
  ...grafanaPatterns,
  ...graphhopperPatterns,
  ...greenApiPatterns,
  ...greenhousePatterns,
  ...greynoisePatterns,
  ...groqPatterns,
  ...growthbookPatterns,
  ...guardianPatterns,
  ...gumroadPatterns,
  ...gupshupPatterns,
  ...guruPatterns,
  ...gustoPatterns,
  ...harborPatterns,
  ...harnessPatterns,
  ...harvestPatterns,
  ...hasdataPatterns,
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
  ...hibobPatterns,
  ...highlightIoPatterns,
  ...hightouchPatterns,
  ...hivePatterns,
  ...holidayapiPatterns,
  ...hologramPatterns,
  ...homeAssistantPatterns,
  ...honeybadgerPatterns,
  ...honeycombPatterns,
  ...hootsuitePatterns,
  ...hostingerPatterns,
  ...hotelbedsPatterns,
  ...hotjarPatterns,
  ...html2pdfAppPatterns,
  ...htmlcsstoimagePatterns,
  ...httpHeaderPatterns,
  ...huaweiCloudPatterns,
  ...hubspotPatterns,
  ...huggingfacePatterns,
  ...humanApiPatterns,
  ...humanloopPatterns,
  ...humePatterns,
  ...hunterIoPatterns,
  ...huobiPatterns,
  ...hybridAnalysisPatterns,
  ...hypixelPatterns,
  ...ibmCloudPatterns,
  ...idealPostcodesPatterns,
  ...ideogramPatterns,
  ...ieeePatterns,
  ...iexCloudPatterns,
  ...iflytekPatterns,
  ...iftttPatterns,
  ...igdbPatterns,
  ...ilovepdfPatterns,
  ...imagekitPatterns,
  ...imagetyperzPatterns,
  ...imaggaPatterns,
  ...imgbbPatterns,
  ...imgixPatterns,
  ...imgurPatterns,
  ...incidentIoPatterns,
  ...infermedicaPatterns,
  ...infisicalPatterns,
  ...influxdbPatterns,
  ...infobipPatterns,
  ...infomaniakPatterns,
  ...infracostPatterns,
  ...infrastructurePatterns,
  ...infuraPatterns,
  ...initialStatePatterns,
  ...inseePatterns,
  ...insightlyPatterns,
  ...instagramPatterns,
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
  ...isThereAnyDealPatterns,
  ...isbndbPatterns,
  ...itchIoPatterns,
  ...iterablePatterns,
  ...iucnPatterns,
  ...jawgPatterns,
  ...jenkinsPatterns,
  ...jetbrainsPatterns,
  ...jinaPatterns,
  ...jooblePatterns,
  ...jotformPatterns,
  ...jsonWebTokenPatterns,
  ...json2videoPatterns,
  ...jsonbinPatterns,
  ...jumpcloudPatterns,
  ...jwPlayerPatterns,
  ...kagglePatterns,
  ...kairosPatterns,
  ...kakaoPatterns,
  ...kaleyraPatterns,
  ...kayakoPatterns,
  ...keapPatterns,
  ...keepaPatterns,
  ...keeperPatterns,
  ...keycdnPatterns,
  ...keycloakPatterns,
  ...khaltiPatterns,
  ...kickboxPatterns,
  ...kinstaPatterns,
  ...kiwiTequilaPatterns,
  ...klarnaPatterns,
  ...klaviyoPatterns,
  ...klippaPatterns,
  ...knockPatterns,
  ...koyebPatterns,
  ...krakenPatterns,
  ...krakenIoPatterns,
  ...kubernetesPatterns,
  ...kucoinPatterns,
  ...kustomerPatterns,
  ...labelStudioPatterns,
  ...lakeraPatterns,
  ...lalamovePatterns,
  ...lambdaCloudPatterns,
  ...lambdatestPatterns,
  ...landingAiPatterns,
  ...langfusePatterns,
  ...langsmithPatterns,
  ...languagelayerPatterns,
  ...languagetoolPatterns,
  ...laravelPatterns,
  ...laravelForgePatterns,
  ...lastFmPatterns,
  ...lastpassPatterns,
  ...launchdarklyPatterns,
  ...launchpadPatterns,
  ...lazadaPatterns,
  ...leasewebPatterns,
  ...lemlistPatterns,
  ...leonardoPatterns,
  ...lettaPatterns,
  ...leverPatterns,
  ...lichessPatterns,
  ...lifxPatterns,
  ...lightdashPatterns,
  ...lightstepPatterns,
  ...linePatterns,
  ...linearPatterns,
  ...lingvanexPatterns,
  ...linkedinPatterns,
  ...linkpreviewPatterns,
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
  ...lorawanPatterns,
  ...losantPatterns,
  ...ltaDatamallPatterns,
  ...lucidPatterns,
  ...lumaPatterns,
  ...lumigoPatterns,
  ...lushaPatterns,
  ...luxandPatterns,
  ...lyftPatterns,
  ...magentoPatterns,
  ...magicPatterns,
  ...mailboxlayerPatterns,
  ...mailboxvalidatorPatterns,
  ...mailchimpPatterns,
  ...mailerlitePatterns,
  ...mailersendPatterns,
  ...mailgunPatterns,
  ...mailjetPatterns,
  ...mailtrapPatterns,
  ...majesticPatterns,
  ...makePatterns,
  ...mandrillPatterns,
  ...mapboxPatterns,
  ...mapillaryPatterns,
  ...mapplsPatterns,
  ...mapquestPatterns,
  ...maptilerPatterns,
  ...marketcheckPatterns,
  ...marketoPatterns,
  ...marketstackPatterns,
  ...marqetaPatterns,
  ...marvelPatterns,
  ...mastodonPatterns,
  ...materializePatterns,
  ...materialsProjectPatterns,
  ...mathpixPatterns,
  ...matomoPatterns,
  ...matrixPatterns,
  ...mattermostPatterns,
  ...mavenPatterns,
  ...maxmindPatterns,
  ...maytapiPatterns,
  ...meaningcloudPatterns,
  ...mediastackPatterns,
  ...mediumPatterns,
  ...meetupPatterns,
  ...meilisearchPatterns,
  ...mem0Patterns,
  ...mendPatterns,
  ...merakiPatterns,
  ...mercadoPagoPatterns,
  ...merriamWebsterPatterns,
  ...meshyPatterns,
  ...messagebirdPatterns,
  ...metOfficePatterns,
  ...metaPatterns,
  ...metabasePatterns,
  ...metalpriceapiPatterns,
  ...metalsApiPatterns,
  ...meteobluePatterns,
  ...meteomaticsPatterns,
  ...meteostatPatterns,
  ...mexcPatterns,
  ...mezmoPatterns,
  ...microsoftPatterns,
  ...midtransPatterns,
  ...mindeePatterns,
  ...minimaxPatterns,
  ...minioPatterns,
  ...miroPatterns,
  ...mistralPatterns,
  ...mixpanelPatterns,
  ...mobizonPatterns,
  ...mockarooPatterns,
  ...modIoPatterns,
  ...modalPatterns,
  ...modernmtPatterns,
  ...molliePatterns,
  ...mondayPatterns,
  ...mongodbAtlasPatterns,
  ...monkeylearnPatterns,
  ...monzoPatterns,
  ...moodlePatterns,
  ...moonshotPatterns,
  ...moosendPatterns,
  ...moralisPatterns,
  ...motherduckPatterns,
  ...mozPatterns,
  ...msg91Patterns,
  ...murfPatterns,
  ...musixmatchPatterns,
  ...muxPatterns,
  ...n2yoPatterns,
  ...n8nPatterns,
  ...nameComPatterns,
  ...namecheapPatterns,
  ...namesiloPatterns,
  ...namsorPatterns,
  ...nanoleafPatterns,
  ...nanonetsPatterns,
  ...nasaPatterns,
  ...naverPatterns,
  ...naverCloudPatterns,
  ...ncbiPatterns,
  ...neo4jPatterns,
  ...neonPatterns,
  ...neptunePatterns,
  ...nestPatterns,
  ...netatmoPatterns,
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
  ...nextcaptchaPatterns,
  ...nexusModsPatterns,
  ...neynarPatterns,
  ...ngrokPatterns,
  ...nhostPatterns,
  ...niutransPatterns,
  ...noaaPatterns,
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
  ...numverifyPatterns,
  ...nutrientPatterns,
  ...nutritionixPatterns,
  ...nutshellPatterns,
  ...nvdPatterns,
  ...nvidiaPatterns,
  ...nxCloudPatterns,
  ...nylasPatterns,
  ...nytimesPatterns,
  ...oandaPatterns,
  ...ocrSpacePatterns,
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
  ...onfleetPatterns,
  ...openChargeMapPatterns,
  ...openExchangeRatesPatterns,
  ...openaiPatterns,
  ...openaqPatterns,
  ...opencagePatterns,
  ...opencorporatesPatterns,
  ...openfdaPatterns,
  ...opengraphIoPatterns,
  ...openhabPatterns,
  ...openrouterPatterns,
  ...openrouteservicePatterns,
  ...openseaPatterns,
  ...openshiftPatterns,
  ...openstackPatterns,
  ...opensubtitlesPatterns,
  ...opentopographyPatterns,
  ...opentripmapPatterns,
  ...openweathermapPatterns,
  ...opnsensePatterns,
  ...opsgeniePatterns,
  ...optimizelyPatterns,
  ...oracleCloudPatterns,
  ...orcidPatterns,
  ...ordnanceSurveyPatterns,
  ...oryPatterns,
  ...osfPatterns,
  ...osticketPatterns,
  ...osuPatterns,
  ...ouraPatterns,
  ...outscraperPatterns,
  ...ovhPatterns,
  ...oxfordDictionariesPatterns,
  ...oxylabsPatterns,
  ...packagistPatterns,
  ...paddlePatterns,
  ...pagerdutyPatterns,
  ...pagurePatterns,
  ...pandadocPatterns,
  ...pandascorePatterns,
  ...pantheonPatterns,
  ...papertrailPatterns,
  ...parsehubPatterns,
  ...particlePatterns,
  ...pastebinPatterns,
  ...patreonPatterns,
  ...paymongoPatterns,
  ...paypalPatterns,
  ...paystackPatterns,
  ...payuPatterns,
  ...pdfCoPatterns,
  ...pdfGeneratorApiPatterns,
  ...pdfcrowdPatterns,
  ...pdflayerPatterns,
  ...pdfmonkeyPatterns,
  ...pdfshiftPatterns,
  ...peopleDataLabsPatterns,
  ...percyPatterns,
  ...perplexityPatterns,
  ...personaPatterns,
  ...personioPatterns,
  ...pexelsPatterns,
  ...phabricatorPatterns,
  ...phantombusterPatterns,
  ...phaxioPatterns,
  ...philipsHuePatterns,
  ...photonPatterns,
  ...photoroomPatterns,
  ...phrasePatterns,
  ...pineconePatterns,
  ...pingIdentityPatterns,
  ...pingdomPatterns,
  ...pinterestPatterns,
  ...pipedreamPatterns,
  ...pipedrivePatterns,
  ...pirateWeatherPatterns,
  ...pivotalTrackerPatterns,
  ...pixabayPatterns,
  ...pixeldrainPatterns,
  ...placidPatterns,
  ...plaidPatterns,
  ...planetPatterns,
  ...planetscalePatterns,
  ...platformShPatterns,
  ...plausiblePatterns,
  ...playfabPatterns,
  ...playhtPatterns,
  ...playstationPatterns,
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
  ...predicthqPatterns,
  ...prefectPatterns,
  ...prestashopPatterns,
  ...pretixPatterns,
  ...printfulPatterns,
  ...printifyPatterns,
  ...prismaPatterns,
  ...prismicPatterns,
  ...privateKeyPatterns,
  ...projectdiscoveryPatterns,
  ...promptlayerPatterns,
  ...propublicaPatterns,
  ...proxmoxPatterns,
  ...proxycurlPatterns,
  ...pubnubPatterns,
  ...pulumiPatterns,
  ...puppetPatterns,
  ...purpleairPatterns,
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
  ...quickemailverificationPatterns,
  ...quicknodePatterns,
  ...qweatherPatterns,
  ...rackspacePatterns,
  ...radarPatterns,
  ...railwayPatterns,
  ...rakutenPatterns,
  ...rancherPatterns,
  ...randomOrgPatterns,
  ...rapid7Patterns,
  ...rapidapiPatterns,
  ...rawgPatterns,
  ...raygunPatterns,
  ...razorpayPatterns,
  ...readmePatterns,
  ...readwisePatterns,
  ...reamazePatterns,
  ...rebrandlyPatterns,
  ...recaptchaPatterns,
  ...recurlyPatterns,
  ...redashPatterns,
  ...redditPatterns,
  ...redisCloudPatterns,
  ...redminePatterns,
  ...reedPatterns,
  ...removeBgPatterns,
  ...renderPatterns,
  ...rentcastPatterns,
  ...replicatePatterns,
  ...resemblePatterns,
  ...resendPatterns,
  ...restdbPatterns,
  ...retellPatterns,
  ...retoolPatterns,
  ...revAiPatterns,
  ...revenuecatPatterns,
  ...revolutPatterns,
  ...ringcentralPatterns,
  ...riotPatterns,
  ...ripplingPatterns,
  ...robloxPatterns,
  ...roboflowPatterns,
  ...rocketChatPatterns,
  ...rocketreachPatterns,
  ...rollbarPatterns,
  ...rootlyPatterns,
  ...route4mePatterns,
  ...rubygemsPatterns,
  ...rudderstackPatterns,
  ...rundeckPatterns,
  ...runpodPatterns,
  ...runwayPatterns,
  ...sabrePatterns,
  ...sakuraCloudPatterns,
  ...saleorPatterns,
  ...salesforcePatterns,
  ...salesloftPatterns,
  ...samGovPatterns,
  ...sambanovaPatterns,
  ...samsaraPatterns,
  ...sanityPatterns,
  ...saplingPatterns,
  ...sauceLabsPatterns,
  ...saucenaoPatterns,
  ...savvycalPatterns,
  ...scaleAiPatterns,
  ...scalewayPatterns,
  ...scalingoPatterns,
  ...scalyrPatterns,
  ...scoutApmPatterns,
  ...scrapeDoPatterns,
  ...scrapeopsPatterns,
  ...scraperapiPatterns,
  ...scrapestackPatterns,
  ...scrapflyPatterns,
  ...scrapingantPatterns,
  ...scrapingbeePatterns,
  ...scrapingdogPatterns,
  ...screenshotapiPatterns,
  ...screenshotlayerPatterns,
  ...screenshotonePatterns,
  ...seRankingPatterns,
  ...searchapiPatterns,
  ...seatgeekPatterns,
  ...secretFilesPatterns,
  ...securitytrailsPatterns,
  ...segmentPatterns,
  ...sejdaPatterns,
  ...sellixPatterns,
  ...semanticScholarPatterns,
  ...semaphorePatterns,
  ...sematextPatterns,
  ...semrushPatterns,
  ...sendbirdPatterns,
  ...sendcloudPatterns,
  ...sendgridPatterns,
  ...sendpulsePatterns,
  ...seniversePatterns,
  ...sensiboPatterns,
  ...sentinelonePatterns,
  ...sentryPatterns,
  ...serpapiPatterns,
  ...serperPatterns,
  ...serpstackPatterns,
  ...serpstatPatterns,
  ...serverchanPatterns,
  ...servicenowPatterns,
  ...setlistFmPatterns,
  ...seventeenTrackPatterns,
  ...shipbobPatterns,
  ...shipdayPatterns,
  ...shipenginePatterns,
  ...shippoPatterns,
  ...shipstationPatterns,
  ...shodanPatterns,
  ...shopeePatterns,
  ...shopifyPatterns,
  ...shortIoPatterns,
  ...shortcutPatterns,
  ...shotstackPatterns,
  ...shutterstockPatterns,
  ...sightenginePatterns,
  ...signalwirePatterns,
  ...signnowPatterns,
  ...signozPatterns,
  ...signrequestPatterns,
  ...signwellPatterns,
  ...siliconflowPatterns,
  ...similarwebPatterns,
  ...sinchPatterns,
  ...singlestorePatterns,
  ...site24x7Patterns,
  ...skiddlePatterns,
  ...skyscannerPatterns,
  ...slackPatterns,
  ...smartcarPatterns,
  ...smartrecruitersPatterns,
  ...smartsheetPatterns,
  ...smartthingsPatterns,
  ...smartyPatterns,
  ...smsRuPatterns,
  ...smsaeroPatterns,
  ...smsapiPatterns,
  ...smtp2goPatterns,
  ...snapchatPatterns,
  ...sncfPatterns,
  ...snipcartPatterns,
  ...snovIoPatterns,
  ...snowflakePatterns,
  ...snykPatterns,
  ...socketDevPatterns,
  ...solcastPatterns,
  ...sonarPatterns,
  ...sonatypePatterns,
  ...songkickPatterns,
  ...soracomPatterns,
  ...soundcloudPatterns,
  ...sourcegraphPatterns,
  ...sourcehutPatterns,
  ...spaceliftPatterns,
  ...sparkpostPatterns,
  ...speechmaticsPatterns,
  ...splitIoPatterns,
  ...splunkPatterns,
  ...splunkOnCallPatterns,
  ...spoonacularPatterns,
  ...sportmonksPatterns,
  ...sportradarPatterns,
  ...sportsdataIoPatterns,
  ...spotifyPatterns,
  ...springerPatterns,
  ...squadcastPatterns,
  ...squarePatterns,
  ...squarespacePatterns,
  ...stabilityPatterns,
  ...stackpathPatterns,
  ...stadiaMapsPatterns,
  ...statsigPatterns,
  ...statuscakePatterns,
  ...statuspagePatterns,
  ...steamPatterns,
  ...steamgriddbPatterns,
  ...storjPatterns,
  ...stormglassPatterns,
  ...storyblokPatterns,
  ...strapiPatterns,
  ...stravaPatterns,
  ...streakPatterns,
  ...streamPatterns,
  ...stripePatterns,
  ...strongdmPatterns,
  ...stytchPatterns,
  ...sumoLogicPatterns,
  ...sumsubPatterns,
  ...supabasePatterns,
  ...supercellPatterns,
  ...surgePatterns,
  ...surveymonkeyPatterns,
  ...swaggerhubPatterns,
  ...switchbotPatterns,
  ...sysdigPatterns,
  ...systemAccountPatterns,
  ...tableauPatterns,
  ...taggunPatterns,
  ...tailscalePatterns,
  ...tallyPatterns,
  ...tankerkoenigPatterns,
  ...tatumPatterns,
  ...tavilyPatterns,
  ...taxjarPatterns,
  ...teamcityPatterns,
  ...teamsPatterns,
  ...teamtailorPatterns,
  ...teamupPatterns,
  ...teamworkPatterns,
  ...telegramPatterns,
  ...teleportPatterns,
  ...telesignPatterns,
  ...telnyxPatterns,
  ...tenablePatterns,
  ...tencentCloudPatterns,
  ...tencentMapPatterns,
  ...tenorPatterns,
  ...termiiPatterns,
  ...terraformPatterns,
  ...teslafiPatterns,
  ...tessiePatterns,
  ...textlocalPatterns,
  ...textmagicPatterns,
  ...textrazorPatterns,
  ...tflPatterns,
  ...theOddsApiPatterns,
  ...theThingsNetworkPatterns,
  ...thenewsapiPatterns,
  ...thetvdbPatterns,
  ...thingsboardPatterns,
  ...thingspeakPatterns,
  ...thousandeyesPatterns,
  ...thunderforestPatterns,
  ...ticketTailorPatterns,
  ...ticketmasterPatterns,
  ...tigrisPatterns,
  ...tiingoPatterns,
  ...tiktokPatterns,
  ...timescalePatterns,
  ...timezonedbPatterns,
  ...tinkPatterns,
  ...tinybirdPatterns,
  ...tinypngPatterns,
  ...tinyurlPatterns,
  ...titoPatterns,
  ...tmdbPatterns,
  ...todoistPatterns,
  ...togetherPatterns,
  ...togglPatterns,
  ...tolgeePatterns,
  ...tomorrowIoPatterns,
  ...tomtomPatterns,
  ...trackerGgPatterns,
  ...trackingmorePatterns,
  ...trackjsPatterns,
  ...tradierPatterns,
  ...trafiklabPatterns,
  ...trajectDataPatterns,
  ...traktPatterns,
  ...transifexPatterns,
  ...transitlandPatterns,
  ...transportNswPatterns,
  ...travelpayoutsPatterns,
  ...travisPatterns,
  ...trayPatterns,
  ...treflePatterns,
  ...trelloPatterns,
  ...tripadvisorPatterns,
  ...truecaptchaPatterns,
  ...truelayerPatterns,
  ...tumblrPatterns,
  ...turbosmsPatterns,
  ...tursoPatterns,
  ...tuyaPatterns,
  ...twelveDataPatterns,
  ...twilioPatterns,
  ...twingatePatterns,
  ...twitchPatterns,
  ...twitterPatterns,
  ...twoCaptchaPatterns,
  ...twoFactorInPatterns,
  ...twoGisPatterns,
  ...tykPatterns,
  ...typeformPatterns,
  ...typesensePatterns,
  ...uberPatterns,
  ...ubidotsPatterns,
  ...ultralyticsPatterns,
  ...umlsPatterns,
  ...unisenderPatterns,
  ...unityPatterns,
  ...unleashPatterns,
  ...unsplashPatterns,
  ...unstructuredPatterns,
  ...untappdPatterns,
  ...upcitemdbPatterns,
  ...upcloudPatterns,
  ...uploadcarePatterns,
  ...upsPatterns,
  ...upstagePatterns,
  ...upstashPatterns,
  ...uptimeComPatterns,
  ...uptimerobotPatterns,
  ...uptracePatterns,
  ...urlCredentialPatterns,
  ...url2pngPatterns,
  ...urlboxPatterns,
  ...urlscanPatterns,
  ...usCensusPatterns,
  ...usajobsPatterns,
  ...usdaPatterns,
  ...usdaNassPatterns,
  ...userstackPatterns,
  ...vapiPatterns,
  ...vastAiPatterns,
  ...vatlayerPatterns,
  ...vaultPatterns,
  ...vectaraPatterns,
  ...veracodePatterns,
  ...vercelPatterns,
  ...veriffPatterns,
  ...veriphonePatterns,
  ...veryfiPatterns,
  ...viberPatterns,
  ...vimeoPatterns,
  ...vinauditPatterns,
  ...vindecoderPatterns,
  ...virustotalPatterns,
  ...visualCrossingPatterns,
  ...vkPatterns,
  ...voiceflowPatterns,
  ...volcenginePatterns,
  ...vonagePatterns,
  ...voximplantPatterns,
  ...voyagePatterns,
  ...vulnersPatterns,
  ...vultrPatterns,
  ...walkScorePatterns,
  ...walletPatterns,
  ...walmartPatterns,
  ...wandbPatterns,
  ...wappalyzerPatterns,
  ...waqiPatterns,
  ...warcraftLogsPatterns,
  ...wargamingPatterns,
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
  ...webscrapingAiPatterns,
  ...websharePatterns,
  ...wechatPatterns,
  ...wecomPatterns,
  ...weiboPatterns,
  ...whapiPatterns,
  ...what3wordsPatterns,
  ...whatismybrowserPatterns,
  ...whoisxmlPatterns,
  ...wialonPatterns,
  ...windyPatterns,
  ...wisePatterns,
  ...wistiaPatterns,
  ...witAiPatterns,
  ...withingsPatterns,
  ...wixPatterns,
  ...wizPatterns,
  ...wmataPatterns,
  ...wolframAlphaPatterns,
  ...woocommercePatterns,
  ...woodpeckerPatterns,
  ...wordnikPatterns,
  ...wordpressPatterns,
  ...workablePatterns,
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
  ...yandexTranslatePatterns,
  ...yelpPatterns,
  ...yodleePatterns,
  ...youComPatterns,
  ...youdaoPatterns,
  ...yousignPatterns,
  ...yunpianPatterns,
  ...zabbixPatterns,
  ...zadarmaPatterns,
  ...zammadPatterns,
  ...zamzarPatterns,
  ...zapierPatterns,
  ...zapsignPatterns,
  ...zeaburPatterns,
  ...zendeskPatterns,
  ...zenodoPatterns,
  ...zenrowsPatterns,
  ...zenserpPatterns,
  ...zeptomailPatterns,
  ...zerobouncePatterns,
  ...zerotierPatterns,
  ...zhipuPatterns,
  ...zillizPatterns,
  ...zillowPatterns,
  ...zipcodeapiPatterns,
  ...zipcodebasePatterns,
  ...zitadelPatterns,
  ...zohoPatterns,
  ...zomatoPatterns,
  ...zoomPatterns,
  ...zoomeyePatterns,
  ...zoteroPatterns,
  ...zulipPatterns,
  ...zuploPatterns,
  ...zytePatterns,
];
