// The endpoints about the tenant itself: who am I, and which services there are.
import type { ApiRequest, Context } from './endpoint';
import { Query } from './validate';

/**
 * `GET /manage/v1/user/session`: also under `client_credentials`, if the client acts for its administrator.
 */
export function viewSession({ search }: ApiRequest, { store, credentials, zone }: Context): object {
  new Query(search, {});
  const user = store.userNamed(credentials.username);
  return {
    data: {
      id: user?.user_id ?? 1,
      username: credentials.username,
      firstname: user?.firstname ?? 'Ada',
      lastname: user?.lastname ?? 'Admin',
      email: user?.email ?? '',
      user_level: credentials.level,
      timezone: zone,
      language: 'english',
    },
    version: '1.0.0',
    _links: [],
  };
}

/** Where the description of the `learn` service is. */
export const SWAGGER_PATH = '/learn/v1/swagger.json';

/** `GET /manage/v1/site/microservices` */
export function listMicroservices({ search }: ApiRequest, { url }: Context): object {
  new Query(search, {});
  return { data: [{ app: 'learn', url: `${url}${SWAGGER_PATH}` }], version: '1.0.0', _links: [] };
}
