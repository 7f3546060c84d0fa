// What a good developer would write for one sheet: the ids and moments are in it, each row is one PUT, portions go by fetchAll, the
// results are written at once at the end, and a trigger starts it again for the rest.

const PORTION = 50;
const CALLS_AN_HOUR = 1000;
const HOUR_MS = 3600000;
/** Leaves a minute of the six for the last portion and for writing the results. */
const WORK_MS = 5 * 60000;
const TRIGGER_MS = 60000;

/** Sends what has no result yet. Returns how many rows are left, and in how many milliseconds its trigger should start it again. */
// biome-ignore lint/correctness/noUnusedVariables: Apps Script calls it by its name
function uploadCompletions() {
  const began = Date.now();
  const store = PropertiesService.getScriptProperties();
  const { url, credentials, hourBegan, hourCalls } = store.getProperties();
  const isNewHour = began >= Number(hourBegan || 0) + HOUR_MS;
  const hour = isNewHour ? { began, calls: 0 } : { began: Number(hourBegan), calls: Number(hourCalls) };

  const sheet = SpreadsheetApp.getActiveSheet();
  const [, ...rows] = sheet.getRange(1, 1, sheet.getLastRow(), 4).getValues();
  const results = rows.map((row) => [row[3]]);
  const open = [...rows.keys()].filter((n) => rows[n][3] === '');

  const token = signIn(url, credentials);
  hour.calls += 1;
  let sent = 0;
  while (sent < open.length && hour.calls < CALLS_AN_HOUR && Date.now() < began + WORK_MS) {
    const portion = open.slice(sent, sent + Math.min(PORTION, CALLS_AN_HOUR - hour.calls));
    const answers = UrlFetchApp.fetchAll(portion.map((n) => requestFor(url, token, rows[n])));
    answers.forEach((answer, n) => {
      results[portion[n]][0] = resultOf(answer);
    });
    hour.calls += portion.length;
    sent += portion.length;
  }
  sheet.getRange(2, 4, results.length, 1).setValues(results);
  store.setProperties({ hourBegan: String(hour.began), hourCalls: String(hour.calls) });

  const left = results.filter(([result]) => result === '').length;
  const untilNextHour = hour.calls < CALLS_AN_HOUR ? 0 : hour.began + HOUR_MS - Date.now();
  return { left, waitMs: Math.max(TRIGGER_MS, untilNextHour) };
}

function signIn(url, credentials) {
  const answer = UrlFetchApp.fetch(`${url}/oauth2/token`, {
    method: 'post',
    contentType: 'application/json',
    payload: credentials,
  });
  return JSON.parse(answer.getContentText()).access_token;
}

function requestFor(url, token, [userId, courseId, completedAt]) {
  return {
    url: `${url}/learn/v1/enrollments/${courseId}/${userId}`,
    method: 'put',
    contentType: 'application/json',
    headers: { Authorization: `Bearer ${token}` },
    payload: JSON.stringify({ status: 2, date_complete: completedAt }),
    muteHttpExceptions: true,
  };
}

/** Empty where the row has to be sent again. */
function resultOf(answer) {
  const code = answer.getResponseCode();
  if (code === 429 || code >= 500) return '';
  if (code !== 200) return `Error ${code}`;
  return JSON.parse(answer.getContentText()).data.updated.length === 1 ? 'Updated' : 'Not updated';
}
