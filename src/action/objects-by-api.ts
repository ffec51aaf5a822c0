// What of fetching takes octokit, for whoever loads it when it is needed.
import { type ApiPlace, repositoryApi } from '../github/api-client.ts';
import { type ApiObjects, apiObjects } from '../github/api-objects.ts';
import { Fault } from '../model/fault.ts';

/** Throws a Fault where the place or the name is none that can be asked. */
export function objectsByApi(place: ApiPlace, repository: string): ApiObjects {
  const api = URL.canParse(place.apiUrl) ? repositoryApi(place, repository) : null;
  if (api !== null) return apiObjects(api, new URL(place.apiUrl).host);
  throw new Fault(
    'remote-failed',
    'There is no API to ask for what the clone lacks.',
    'Set fetch-depth: 0 on actions/checkout.',
  );
}
