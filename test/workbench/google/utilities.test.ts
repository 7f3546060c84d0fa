// Utilities, Session and logging.
import { virtualClock } from '../../../workbench/google';
import { formatDate } from '../../../workbench/google/services/date-format';
import { openScript } from '../runtime/support';

const MOMENT = Date.UTC(2026, 2, 4, 21, 5, 9, 7);

test.each([
  ['yyyy-MM-dd', 'Etc/UTC', '2026-03-04'],
  ['yyyy-MM-dd', 'Asia/Tokyo', '2026-03-05'],
  ['d/M/yy H:m:s', 'Etc/UTC', '4/3/26 21:5:9'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", 'Etc/UTC', '2026-03-04T21:05:09.007Z'],
  ['hh:mm a', 'America/New_York', '04:05 PM'],
  ['EEE, EEEE, MMM, MMMM', 'Etc/UTC', 'Wed, Wednesday, Mar, March'],
  ['Z X XX XXX', 'Asia/Kolkata', '+0530 +05 +0530 +05:30'],
  ['Z XXX', 'Etc/UTC', '+0000 Z'],
  ['Z', 'America/New_York', '-0500'],
  ['HH:mm Z z', 'GMT+2', '23:05 +0200 GMT+02:00'],
  ["'it''s' yyyy ''", 'Etc/UTC', "it's 2026 '"],
])('formatDate formats %s in %s as %s', (pattern, zone, text) => {
  expect(formatDate(MOMENT, zone, pattern)).toBe(text);
});

test('unknown time zones and pattern letters are refused', () => {
  expect(() => formatDate(MOMENT, 'Mars/Olympus', 'yyyy')).toThrow('Invalid argument: Mars/Olympus');
  expect(() => formatDate(MOMENT, 'Etc/UTC', 'YYYY')).toThrow('The pattern letter Y of Utilities.formatDate');
});

test('a script can format dates, compute digests, encode text and create UUIDs', async () => {
  const script = await openScript({}, { seed: 1 });
  const made = await script(`
    const { SHA_256, MD5 } = Utilities.DigestAlgorithm;
    return [
      Utilities.formatDate(new Date(${MOMENT}), 'Europe/Paris', 'HH:mm'),
      Utilities.computeDigest(SHA_256, 'abc').slice(0, 4),
      Utilities.computeDigest(MD5, 'é', Utilities.Charset.UTF_8).length,
      Utilities.base64Encode('é?>'), Utilities.base64Encode([-1, 0, 127]), Utilities.base64EncodeWebSafe('é?>'),
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
    ];`);
  // Bytes are signed, as in Java: ba 78 16 bf.
  expect(made).toEqual(['22:05', [-70, 120, 22, -65], 16, 'w6k/Pg==', '/wB/', 'w6k_Pg==', true]);
});

test('sleep takes its time on the clock, and at most five minutes', async () => {
  const clock = virtualClock(MOMENT);
  const script = await openScript({}, { clock });
  expect(
    await script('const a = Date.now(); Utilities.sleep(90000); return [Date.now() - a, new Date() - a];'),
  ).toEqual([90_000, 90_000]);
  await expect(script('Utilities.sleep(300001)')).rejects.toThrow('Invalid argument: 300001');
});

test('a script knows its user and the time zone of its manifest', async () => {
  const script = await openScript(
    { timeZone: 'Asia/Tokyo' },
    { user: 'ann@example.com', manifest: { timeZone: 'Europe/Rome' } },
  );
  const [active, effective, zone, key] = Object.values(
    Object(
      await script(`return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(),
        Session.getScriptTimeZone(), Session.getTemporaryActiveUserKey()];`),
    ),
  );
  expect([active, effective, zone]).toEqual(['ann@example.com', 'ann@example.com', 'Europe/Rome']);
  expect(key).not.toContain('ann');
});

test('logged lines are kept with their level, execution and time', async () => {
  const clock = virtualClock(MOMENT);
  const script = await openScript({}, { clock });
  await script(`console.log('a %s %d', 'b', 3, { c: 1 }); console.warn([1, null]); console.error(new Error('x').message);
    Logger.log('one').log('two %s', 'three');`);
  expect(script.workbench.logs().map(({ level, text }) => [level, text])).toEqual([
    ['log', 'a b 3 {"c":1}'],
    ['warn', '[1,null]'],
    ['error', 'x'],
    ['info', 'one'],
    ['info', 'two three'],
  ]);
  expect(script.workbench.logs()[0]).toMatchObject({ execution: 1, at: MOMENT });
});

test('the same seed gives the same random numbers and UUIDs', async () => {
  const draw = async () => {
    const script = await openScript({}, { seed: 7 });
    return [
      await script('return [Math.random(), Utilities.getUuid()]'),
      await script('return Math.random()'),
    ];
  };
  const first = await draw();
  expect(await draw()).toEqual(first);
  expect(first[1]).not.toBe(Object(first[0])[0]);
});
