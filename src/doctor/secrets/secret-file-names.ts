// Names of files that hold secrets: environment files, and those of which the name alone says nothing, so that what a scan
// finds in them decides. Pure.
import { isSampleEnvironment } from '../texts/environment-variables.ts';

const environmentName = /(?:^|\/)(?:\.env(?:\.[\w.-]+|-[\w-]+)?~?|\.dev\.vars(?:\.[\w-]+)?|secrets?\.env)$/i;
const exampleName = /(?:example|sample|template|tmpl|tpl|dist|defaults?|schema|vault|enc|encrypted)\w*$/i;

/** `.env`, `.env.local`, `.env.production`, an editor's `.env~`: with secrets in it, or about to have some. */
export function isLiveEnvironment(path: string): boolean {
  return environmentName.test(path) && !exampleName.test(path);
}

/** A file that may hold secrets: `content` decides, and where there is none what a scan finds in it. */
interface DoubtfulName {
  readonly path: RegExp;
  readonly content: RegExp | null;
  /** What it is when it holds some. */
  readonly title: string;
  readonly environment: boolean;
}

const doubtful: readonly DoubtfulName[] = [
  {
    path: /(?:^|\/)(?:[\w.-]+\.env|\.flaskenv)$/i,
    content: null,
    title: 'environment file with secrets',
    environment: true,
  },
  {
    path: /\.tfvars(?:\.json)?$/i,
    content: null,
    title: 'file of Terraform variables with secrets',
    environment: false,
  },
  {
    path: /(?:^|\/)wp-config\.php$/i,
    content: null,
    title: 'WordPress configuration with secrets',
    environment: false,
  },
  {
    // What opens credentials.yml.enc: guides.rubyonrails.org/security.html#custom-credentials.
    path: /(?:^|\/)config\/(?:master|credentials\/\w{1,40})\.key$/,
    content: /^[0-9a-f]{32}\s*$/,
    title: 'key of Rails’ credentials',
    environment: false,
  },
];

/** Null where the name is none of these. */
export function doubtfulName(path: string): DoubtfulName | null {
  if (isLiveEnvironment(path) || isSampleEnvironment(path)) return null;
  return doubtful.find((one) => one.path.test(path)) ?? null;
}
