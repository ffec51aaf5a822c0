// A finding as a result of SARIF (SARIF 2.1.0, section 3.27), with the properties that code scanning reads
// (docs.github.com, "SARIF support for code scanning"). Pure.
import type { Location, PropertyBag, Result } from 'sarif';
import type { Finding } from '../model/finding.ts';
import type { NameList, RefLists } from '../model/provenance.ts';
import type { Confidence, Severity } from '../model/severity.ts';
import { pathToUri } from './path-uri.ts';
import { levels } from './sarif-rule.ts';
import {
  isInHead,
  placeSentence,
  provenanceSentence,
  sentence,
  whatWasFound,
  whySentence,
} from './sentences.ts';
import { isShownInHead, shownPath, shownRegion } from './shown-region.ts';
import { visibleText } from './visible-text.ts';
import { refNames, whereaboutsClause } from './whereabouts.ts';

/** Stands for the root of what was scanned, wherever it lies. */
export const sourceRoot = '%SRCROOT%';

const severityRanks: Readonly<Record<Severity, number>> = {
  critical: 90,
  high: 70,
  medium: 50,
  low: 30,
  note: 10,
};
const confidenceRanks: Readonly<Record<Confidence, number>> = { high: 9, medium: 5, low: 0 };

/** `ruleId` and `ruleIndex` name the rule in the run's list; `prefix` is the folder that paths are relative to. */
export function toResult(finding: Finding, ruleId: string, ruleIndex: number, prefix: string): Result {
  const path = shownPath(finding);
  return {
    ruleId,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: messageText(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: pathToUri(prefix === '' ? path : `${prefix}/${path}`),
            uriBaseId: sourceRoot,
          },
          region: { ...shownRegion(finding) },
        },
        ...logicalLocations(finding),
      },
    ],
    partialFingerprints: {
      primaryLocationLineHash: finding.lineHash,
      'leakline/v1': finding.fingerprint,
    },
    rank: severityRanks[finding.severity] + confidenceRanks[finding.confidence],
    properties: resultProperties(finding),
  };
}

/**
 * What a text without a file is. Code scanning shows no result without an artifact (docs.github.com, "SARIF
 * support for code scanning", `locations`), so that the label stands in for its path: it names no file.
 */
function logicalLocations({ kind, object, path }: Finding): Pick<Location, 'logicalLocations'> {
  if (kind === 'file') return {};
  const name = visibleText(path);
  return { logicalLocations: [{ kind, name, ...(object === null ? {} : { fullyQualifiedName: object }) }] };
}

/**
 * The message: what, why, and where it came from. The first sentence stands alone where there is little room.
 * Brackets and braces mean links and placeholders in a SARIF message; these are written as the standard says
 * (sections 3.11.5 and 3.11.6), so that a stranger's file name cannot become a link.
 */
function messageText(finding: Finding): string {
  const sentences = [
    `${whatWasFound(finding)}.`,
    whySentence(finding),
    placeSentence(finding),
    ...(finding.shownBy === 'commit' ? ['It was added and taken out again within this range.'] : []),
    provenanceSentence(finding),
    sentence(whereaboutsClause(finding)),
    ...(finding.kind !== 'file' || isInHead(finding) ? [] : ['The line is that of the commit, not of HEAD.']),
  ];
  return sentences
    .filter((text) => text !== '')
    .join(' ')
    .replace(/[[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

function resultProperties(finding: Finding): PropertyBag {
  const { kind, object, provenance, whereabouts } = finding;
  return {
    kind,
    severity: finding.severity,
    confidence: finding.confidence,
    shownBy: finding.shownBy,
    ...(finding.subject === null || finding.subject === '' ? {} : { subject: visibleText(finding.subject) }),
    ...(object === null ? {} : { object }),
    ...(provenance.kind === 'uncommitted' ? {} : { reach: provenance.reach }),
    ...(provenance.kind === 'commit'
      ? {
          ...(provenance.inHead === null ? {} : { inHead: provenance.inHead }),
          regionOf: isShownInHead(finding) ? 'HEAD' : 'first commit',
          firstCommit: firstCommit(provenance.first),
        }
      : {}),
    ...(whereabouts === null
      ? {}
      : {
          paths: names(whereabouts.paths),
          inHistoryOf: refs(whereabouts.inHistoryOf),
          heldBy: refs(whereabouts.heldBy),
        }),
  };
}

/** Most findings are in the same refs. */
const namedRefs = new WeakMap<RefLists, PropertyBag>();

function refs(lists: RefLists): PropertyBag {
  const known = namedRefs.get(lists) ?? names(refNames(lists));
  namedRefs.set(lists, known);
  return known;
}

function names({ count, names: listed }: NameList): PropertyBag {
  return { count, names: listed.map(visibleText) };
}

function firstCommit(commit: { oid: string; author: string; date: string }): PropertyBag {
  const author = visibleText(commit.author);
  return { oid: commit.oid, date: visibleText(commit.date), ...(author === '' ? {} : { author }) };
}
