// Tells four numbers that are no address: versions, section numbers, drawing data. Only `10.a.b.c` can be
// taken for one of these; nobody's version begins with 192.168. The judgement is made on the text about the
// candidate.
import type { BlobText } from '../blob-text.ts';
import type { AddressCandidate } from './address-candidate.ts';
import { columnHeading } from './column-context.ts';
import { linesAbove, type Nearby } from './nearby-text.ts';
import { isSection } from './section-number.ts';
import { isVersionInProse } from './version-prose.ts';
import { isDependency, isVersionSlot } from './version-slot.ts';

/** A name that ends in one of these and has only signs between it and the value holds a version. */
const versionName =
  /(?:versions?|(?<![a-z])vers?\.?|releases?|(?<![a-z])rel|(?<![a-z])builds?|revisions?|firmware|(?<![a-z])fw|(?<![a-z])tags?|(?<![a-z])sdk|(?<![a-z])jdk|(?<![a-z])jre|toolset|(?<![a-z])since|assembly|upgrade|downgrade|rollback|compatib(?:le|ility)|culture|changelog|milestone|semver|min_?ver|max_?ver)\w{0,12}[^a-z]*$/i;

/** Products whose versions have four numbers, directly before the value. */
const productBefore =
  /\b(?:oracle|jdbc|ojdbc\d*|odbc|solaris|macos|os ?x|osx|ios|ipados|tvos|watchos|android|windows(?: nt)?|win|office|acrobat|reader|flash|java|db2|weblogic|websphere|chrom(?:e|ium|edriver)|edge|opera|safari|firefox|webkit|\.net|dotnet|node|electron|qt|cuda|driver|kernel|app|application|client|plugin|extension|module|package|library|lib|component|installer|setup|patch|update|hotfix|service pack|sp\d|engine|unity|photoshop|itunes|quicktime|powershell|sql server|coldfusion|netscaler|citrix|sap|xcode|derby|jboss|wildfly|matlab|directx|nvidia|intel|amd|ios xe|asa|junos|pan-os|fortios|drac|idrac|bios|uefi)\s+(?:database |server |client |version )?v?$/i;

/** Words of a sentence about versions. */
const sentenceBefore =
  /(?:\b(?:since|prior to|fixed in|introduced in|removed in|deprecated in|added in|available in|included in|shipped (?:in|with)|supported (?:in|by|since)|requires?|earlier than|older than|newer than|later than|greater than|less than|at least|up to|through)\s+|\b(?:bump|upgrad|updat|downgrad|rollback)\w*\b(?:(?!\b(?:dns|server|host|ip|gateway|address|node|upstream|endpoint|subnet)\b).)*\b(?:from|to)\s+["'`]?)$/i;

/** Requirement operators, `pkg==`, `^`, `~>`. */
const operatorBefore = /(?:[\w\])"']\s?[=~!<>]=|[<>~]=\s*|~>\s*|[\^~]|===|["']\s%{1,2}\s)["']?$/;

/** `version.compareTo("10.` ..., `semver.parse('10.` ... */
const versionCall =
  /(?:(?:version|semver)\w*(?:(?:\.|::)\w+)?\s*\(\s*|\b(?:artifact|dependency|maven|gem|crate|nuget)\w*\([^()]*)["'`]$/i;

/** `apt-get install foo=10.` ... */
const installBefore = /\b(?:install|add|upgrade)\b[^|;&]*[\w.+-]=+$/;

const addressOperator = /(?:ip|addr|address|host|src|dst|source|destination)\W*(?:[=!]=)\s*$/i;

const packageFile =
  /^["'`]?[.-](?:jar|war|ear|aar|zip|tar|tgz|gz|bz2|xz|7z|exe|msi|msix|dll|so|deb|rpm|whl|egg|nupkg|snupkg|dmg|pkg|apk|gem|crate|vsix|appx|iso|img|bin|pdb|patch|diff|html?|md|sql|xml|json|ya?ml|txt|log|conf)\b/i;

/**
 * The reason for which the four numbers are no address, or null. `doubtful`: nothing but perhaps a word of
 * direction says that a host stands there, so that weaker signs count.
 */
export function otherMeaning(
  blob: BlobText,
  candidate: AddressCandidate,
  nearby: Nearby,
  doubtful: boolean,
): string | null {
  const { before, after } = nearby;
  if (isHostColumn(blob, candidate, nearby)) return null;
  if (isNamedVersion(before)) {
    if (candidate.versionable || /version\w{0,12}[^a-z]*$/i.test(before)) return 'a version';
  }
  if (!candidate.versionable) return null;
  if (isAttachedVersion(before, after)) return 'a version';
  if (productBefore.test(before) || sentenceBefore.test(before) || isOperator(before, after))
    return 'a version';
  if (isPackageAtVersion(before) || isImageTag(before) || isVersionAttribute(before, after))
    return 'a version';
  if (isSection(blob, candidate, nearby, doubtful)) return 'a section number';
  if (blob.traits.manifest && isDependency(blob, candidate, before)) return 'a version';
  if (doubtful && isVersionSlot(blob, candidate, nearby)) return 'a version';
  if (doubtful && (isVersionInProse(blob, candidate, nearby) || hasVersionBeside(candidate, nearby)))
    return 'a version';
  if (isDrawing(before, after)) return 'drawing data';
  if (isRelease(blob, nearby) || isVersionColumn(blob, candidate, nearby)) return 'a version';
  return isListedVersion(blob, candidate, nearby) ? 'a version' : null;
}

function isNamedVersion(before: string): boolean {
  const tail = before.slice(-80);
  return versionName.test(tail) && !/\/\/[^\s]*$|@$/.test(tail) && !/\bip\s?version\s?[46]?\W*$/i.test(tail);
}

/**
 * A name and a hyphen before it, a suffix behind it: `foo-10.` ... `.jar`, `10.` ... `-beta`, `10.` ...
 * `+build`.
 */
function isAttachedVersion(before: string, after: string): boolean {
  if (packageFile.test(after) || /^(?:[+~]\w|-[a-z]|_\w|\.[a-z])/i.test(after)) return true;
  if (/^["'`]?\s+(?:or|and)\s+(?:newer|later|higher|above|up|older|earlier|lower|below)\b/i.test(after))
    return true;
  if (/^-\d/.test(after) && !/^-(?:\d{1,3}|\d{1,3}(?:\.\d{1,3}){3})(?![\w.+~-])/.test(after)) return true;
  if (/[a-z0-9)\]}]-$/i.test(before) && !/\d\.\d{1,3}-$/.test(before)) return true;
  return isPathPart(before) && !/^:\d/.test(after);
}

/**
 * A part of a path, or a product's version as browsers say it: `Name/10.` ...; not `/dev/tcp/` and `/ip4/`.
 */
function isPathPart(before: string): boolean {
  if (!/[\w.)}\]-]\/$/.test(before) || /=\/[\w.-]+\/$/.test(before)) return false;
  return !/(?:\b(?:tcp|udp|ip|ipv4|ip4|host|hosts|addr|node|dns|dns4|peer)|\d\.\d{1,3})\/$/i.test(before);
}

/** `parse('10.`...`') < parse('10.`...: addresses are compared as well, by functions that say so. */
function isCompared(before: string, after: string): boolean {
  if (/(?:ip|addr\w*|inet\w*|network|host)\(["'`]$/i.test(before)) return false;
  if (!/\w\(["'`]$/.test(before)) return false;
  return /[<>]=?\s*[\w.]+\(["'`]$/.test(before) || /^["'`]\)\s*[<>]=?\s*[\w"'`]/.test(after);
}

function isOperator(before: string, after: string): boolean {
  if (isCompared(before, after)) return true;
  if (versionCall.test(before) || installBefore.test(before)) return true;
  return operatorBefore.test(before) && !addressOperator.test(before);
}

/** `image: registry/name:10.` ..., `group:artefact:10.` ...; a host map (`--add-host db:10.` ...) is none. */
function isImageTag(before: string): boolean {
  if (/[a-z][\w-]*\.[\w.-]+:[\w.-]+:$/i.test(before)) return true;
  if (!/[\w.-]:$/.test(before)) return false;
  return /\b(?:image|from|docker|podman|pull|tag|repository|container|buildah|skopeo)\b/i.test(before)
    ? !/add-?host|extra_?hosts|--dns|--ip|-p\s/i.test(before)
    : false;
}

/** Attributes of .NET, of Java and of web pages that the version stands in. */
function isVersionAttribute(before: string, after: string): boolean {
  if (/^["']?\s*,\s*(?:Culture|PublicKeyToken)\b/i.test(after)) return true;
  return /(?:PackageReference|bindingRedirect|oldVersion|newVersion|<version>|assemblyIdentity|HintPath|@version)\b/i.test(
    before,
  );
}

/** npm's `name@10.` ..., as against `user@10.` ...: the line tells. */
export function isPackageAtVersion(before: string): boolean {
  if (!/[\w/.-]@(?:npm:)?[\^~v]?$/i.test(before)) return false;
  return (
    /@[\w.-]+\/[\w.-]+@[\^~v]?$/.test(before) ||
    /\b(?:npm|npx|yarn|pnpm|bun|bunx|install|add|uses|require|resolution|dependenc\w+|import|go get|brew|pip|nuget|pkg)\b[^|;&]*$/i.test(
      before,
    )
  );
}

/** SVG path data and rows of decimals: two dots may stand in one run of three numbers there. */
function isDrawing(before: string, after: string): boolean {
  if (/\b(?:d|points)=\\?["'][-+\d.,\sMLHVCSQTAZ]*$/i.test(before)) return true;
  const left = before.slice(-40).replace(/^.*["'`]/s, '');
  const right = after.slice(0, 40).replace(/["'`].*$/s, '');
  if (!/^[-+\d.,\sMLHVCSQTAZ]*$/i.test(left + right)) return false;
  return /(?:^|[\s,a-z])-?\.\d|\d[a-z]-?[.\d]|[\d.]-[.\d]+[\s,-]|\d[mlhvcsqtaz]/i.test(`${left} ${right}`);
}

/** A heading of a change log, its date or its comparison with the release before. */
function isRelease(blob: BlobText, nearby: Nearby): boolean {
  const { before, after } = nearby;
  if (/\d\.\.\.$/.test(before) || /^\.\.\.\d/.test(after)) return true;
  if (/^\](?::|\()\s*\S*\/(?:compare|releases?|tags?|tree|download)\//.test(after)) return true;
  if (!nearby.fromLineStart || !/^[\s#*=-]*\[?$/.test(before)) return false;
  if (/^\s*(?:#+\s+\[|={2,}\s+)$/.test(before)) return true;
  return (
    blob.traits.document &&
    /^\]?\s*(?:\(|-|–|—|:|,|\/)?\s*(?:released|unreleased|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)/i.test(
      after,
    )
  );
}

const hostHeading = /host|\bips?\b|\bipv?[46]\b|address|server|node|gateway|subnet|network|endpoint|url/i;

function isHostColumn(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  const heading = columnHeading(blob, candidate.start, nearby);
  return heading !== null && hostHeading.test(heading) && !/version/i.test(heading);
}

/** Another number of the same series on the line is a version: `since 10.`... `it works; 10.`... `did not`. */
function hasVersionBeside(candidate: AddressCandidate, nearby: Nearby): boolean {
  const { before, after } = nearby;
  if (/^`\s*->\s*`10\.[\d.]+`\s*\|/.test(after) || /\|\s*`10\.[\d.]+`\s*->\s*`$/.test(before)) return true;
  const line = before + candidate.text + after;
  const series = candidate.text.split('.').slice(0, 2).join('.');
  return [...line.matchAll(/(?<![\d.])10(?:\.\d{1,5}){3}(?![\d.]*\d)/g)].some(({ 0: text, index }) => {
    if (text === candidate.text || !text.startsWith(`${series}.`)) return false;
    const lead = line.slice(0, index);
    return productBefore.test(lead) || sentenceBefore.test(lead) || isNamedVersion(lead);
  });
}

function isVersionColumn(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  const heading = columnHeading(blob, candidate.start, nearby);
  if (heading === null) return false;
  if (/version|release|build|firmware|revision|driver|supported|tested|minimum|required/i.test(heading))
    return true;
  if (hostHeading.test(heading)) return false;
  const first = columnHeading(blob, candidate.start, { ...nearby, before: '| ' });
  return /^\W*(?:products?|software|packages?|library|libraries|dependency|dependencies)\b/i.test(
    first ?? '',
  );
}

/** A line that holds nothing but the value, below others of its kind, below a name that says "version". */
function isListedVersion(blob: BlobText, candidate: AddressCandidate, nearby: Nearby): boolean {
  if (
    !nearby.fromLineStart ||
    !/^[\s*-]*["'`]?$/.test(nearby.before) ||
    !/^["'`]?,?\s*$/.test(nearby.after)
  ) {
    return false;
  }
  for (const line of linesAbove(blob, candidate.start)) {
    if (/^[\s*-]*["'`]?v?[\d.]+[\w.+-]*["'`]?,?\s*$|^[\s=~-]*$/.test(line)) continue;
    return (
      /versions?\b|releases?\b|\btags?\b/i.test(line) &&
      !/\b(?:hosts?|servers?|ips?|address\w*)\b/i.test(line)
    );
  }
  return false;
}
