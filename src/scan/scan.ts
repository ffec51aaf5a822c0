// The product on one page: a request in, a report out.
import { basename } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { maskableLines } from '../findings/maskable.ts';
import type { RepositoryPlace } from '../git/locate-repository.ts';
import { absolutePath } from '../git/named-path.ts';
import { openRepository } from '../git/open-repository.ts';
import type { Report, ScanDescription } from '../model/report.ts';
import { amount, byteSize } from '../report/sentences.ts';
import { assembleReport } from './assemble-report.ts';
import { milliseconds } from './clock.ts';
import { makeContext, type ScanContext, type Surroundings } from './context.ts';
import { findRange, type WantedRange } from './find-range.ts';
import { refuseVacuous } from './lacking-objects.ts';
import { scanContent, scanStaged } from './scan-files.ts';
import type { TextGiver } from './scan-given-texts.ts';
import { scanRange } from './scan-range.ts';
import { untilInterrupted } from './turns.ts';
import { withBaseline } from './with-baseline.ts';

/** Where something is asked for. */
interface Situated {
  /** Any path inside the repository, or a folder that is in none. */
  readonly directory: string;
  /** The repository that it lies in, null for none, once somebody has looked. */
  readonly place?: RepositoryPlace | null;
}

/** What to scan. */
export type ScanRequest =
  | (WantedRange & {
      readonly kind: 'diff';
      /** Scans the messages of the range's commits as well, and these texts. */
      readonly texts?: TextGiver;
    })
  | (Situated & { readonly kind: 'history'; readonly chosenBy?: string })
  /** `paths`: these files alone, from the folder and with slashes. */
  | (Situated & {
      readonly kind: 'tree';
      readonly chosenBy?: string;
      readonly paths?: readonly string[];
    })
  /**
   * `indexFile` is what Git's hooks are given in GIT_INDEX_FILE, relative to the current folder; null for the
   * index. `paths`: these files alone, from the root of the work tree.
   */
  | (Situated & {
      readonly kind: 'staged';
      readonly indexFile: string | null;
      readonly paths?: ReadonlySet<string>;
    })
  /** `directory` is where its baseline is looked for: the current folder unless given. */
  | (Partial<Situated> & { readonly kind: 'stdin'; readonly bytes: Uint8Array; readonly name: string })
  /** There is nothing to scan, and that is in order: a branch was deleted. */
  | { readonly kind: 'nothing'; readonly chosenBy: string };

/** Scans. Throws a Fault for what the user or the environment has to mend. */
export async function scan(
  request: ScanRequest,
  settings: Settings,
  surroundings: Surroundings,
): Promise<Report> {
  const started = milliseconds();
  const { request: found, settings: decided, notices } = await withBaseline(request, settings);
  const context = makeContext(decided, surroundings);
  context.notices.push(...notices);
  context.log('info', 'leakline.scan', `scan of kind ${request.kind} begins`);
  const description = await perform(context, found);
  if (context.coverage.windowedBlobs > 0) context.notices.push(windowNotice(context, request));
  if (surroundings.mask !== undefined) tellSecrets(context, surroundings.mask);
  const isPart = 'paths' in request && request.paths !== undefined;
  const report = assembleReport(context, description, (milliseconds() - started) / 1000, isPart);
  const { commits, blobs, bytes, skips } = report.coverage;
  context.log(
    'info',
    'leakline.scan',
    `scan ended: ${report.findings.length} findings, ${commits} commits, ${blobs} blobs, ${bytes} bytes, ` +
      `${skips.length} skipped, ${report.complete ? 'complete' : 'incomplete'}`,
  );
  return report;
}

/** More than a runner should look for in every line. */
const masksMax = 2000;

function tellSecrets({ collector }: ScanContext, mask: (value: string) => void): void {
  const told = new Set<string>();
  for (const secret of collector.secrets()) {
    for (const line of maskableLines(secret)) {
      if (told.size >= masksMax) return;
      if (!told.has(line)) mask(line);
      told.add(line);
    }
  }
}

/** A pull request is scanned the most often, and over in no time: what it has no use for is not loaded with it. */
async function perform(context: ScanContext, request: ScanRequest): Promise<ScanDescription> {
  switch (request.kind) {
    case 'diff': {
      const found = await findRange(request, context.notices);
      if (found === null) {
        context.notices.push('The repository has no commit yet, so there was nothing to scan.');
        return { kind: 'diff', target: 'HEAD', chosenBy: '' };
      }
      const { repository, range, target, chosenBy } = found;
      await untilInterrupted(() => scanRange(context, repository, range, request.texts));
      refuseVacuous(context);
      return { kind: 'diff', target, chosenBy };
    }
    case 'history': {
      const { scanHistoryIn } = await import('./history-scan.ts');
      const { folder, part } = await scanHistoryIn(context, request);
      const chosenBy = [request.chosenBy ?? '', part].filter((words) => words !== '');
      return described('history', folder, chosenBy.join(', '));
    }
    case 'tree': {
      const { scanTree } = await import('./scan-tree.ts');
      await untilInterrupted(() => scanTree(context, request.directory, request.paths));
      return described('tree', request.directory, request.chosenBy);
    }
    case 'staged': {
      const repository = await openRepository(request.directory, request.place);
      await untilInterrupted(() => scanStaged(context, repository, request.indexFile, request.paths));
      return { kind: 'staged', target: 'the index', chosenBy: '' };
    }
    case 'stdin': {
      await untilInterrupted(() => scanContent(context, request.bytes, request.name));
      return { kind: 'stdin', target: 'standard input', chosenBy: '' };
    }
    case 'nothing': {
      context.notices.push(`Nothing was scanned: ${request.chosenBy}.`);
      return { kind: 'diff', target: 'nothing', chosenBy: request.chosenBy };
    }
  }
}

function windowNotice({ coverage, settings }: ScanContext, { kind }: ScanRequest): string {
  const inCommits = kind === 'diff' || kind === 'history';
  const what = amount(coverage.windowedBlobs, inCommits ? 'blob' : 'file');
  const [were, size] = [coverage.windowedBlobs === 1 ? 'was' : 'were', byteSize(settings.wholeBytesMax)];
  return `${what} of more than ${size} ${were} scanned in windows and not whole: all of it counts`;
}

/** A folder is told by its name alone: where it lies on a machine is nobody's business. */
function described(kind: 'history' | 'tree', folder: string, chosenBy = ''): ScanDescription {
  return { kind, target: basename(absolutePath(folder)) || '.', chosenBy };
}
