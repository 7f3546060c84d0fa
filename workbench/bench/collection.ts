// What a person gives Postman today: a collection that puts one enrollment a row, and the rows as a CSV;
// pure.
import { writeCsv } from '../csv';
import type { TenantCredentials } from '../tenant';

/** A row with its ids already looked up, as the API wants it. */
export interface PutRow {
  readonly user_id: number;
  readonly course_id: number;
  /** `YYYY-MM-DD HH:MM:SS` */
  readonly completed_at: string;
}

/** Signs in before the first request and keeps the token for all others. */
const SIGN_IN = `if (!pm.collectionVariables.get('token')) {
  pm.sendRequest({
    url: pm.collectionVariables.get('url') + '/oauth2/token',
    method: 'POST',
    header: { 'Content-Type': 'application/json' },
    body: { mode: 'raw', raw: pm.collectionVariables.get('credentials') },
  }, (error, answer) => {
    if (error) throw error;
    pm.collectionVariables.set('token', answer.json().access_token);
  });
}`;

const CHECK = `pm.test('updated', () => {
  pm.expect(pm.response.code).to.equal(200);
  pm.expect(pm.response.json().data.updated).to.have.lengthOf(1);
});`;

/** A collection in Postman's form 2.1: one PUT, to be repeated for each row of the CSV. */
export function putCollection(
  url: string,
  { clientId, clientSecret, username, password }: TenantCredentials,
) {
  const signIn = {
    grant_type: 'password',
    client_id: clientId,
    client_secret: clientSecret,
    username,
    password,
  };
  const script = (listen: 'prerequest' | 'test', text: string) => ({
    listen,
    script: { type: 'text/javascript', exec: text.split('\n') },
  });
  return {
    info: {
      name: 'One PUT a row',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [
      { key: 'url', value: url },
      { key: 'credentials', value: JSON.stringify(signIn) },
      { key: 'token', value: '' },
    ],
    event: [script('prerequest', SIGN_IN)],
    item: [
      {
        name: 'Complete one enrollment',
        event: [script('test', CHECK)],
        request: {
          method: 'PUT',
          header: [
            { key: 'Content-Type', value: 'application/json' },
            { key: 'Authorization', value: 'Bearer {{token}}' },
          ],
          body: { mode: 'raw', raw: '{"status":2,"date_complete":"{{completed_at}}"}' },
          url: '{{url}}/learn/v1/enrollments/{{course_id}}/{{user_id}}',
        },
      },
    ],
  };
}

/** The rows as newman's data file. */
export function putCsv(rows: readonly PutRow[]): string {
  const cells = rows.map(({ user_id, course_id, completed_at }) => [
    String(user_id),
    String(course_id),
    completed_at,
  ]);
  return writeCsv([['user_id', 'course_id', 'completed_at'], ...cells]);
}
