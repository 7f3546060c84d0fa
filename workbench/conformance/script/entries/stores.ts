// Properties, locks, and small things of Utilities.
import { byHand, check, onPage, type Section } from '../entry';
import { refused } from '../scratch';

const STORES = ['google/stores'];

/** Bytes that are surely within a limit, and surely beyond it: nobody says how exact the limits are. */
const VALUE = { fits: 9_000, beyond: 10_000 } as const;
const STORE = { fits: 50, beyond: 60 } as const;

export const stores: Section = {
  title: 'Properties and locks',
  about: '',
  entries: [
    check({
      id: 'nine-kilobytes-a-value',
      fact: '9 KB a value of a property (“Argument too large: value”).',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas; the words are seen in public code',
      tests: STORES,
      expect: { fits: { refused: false }, beyond: { refused: true, words: 'Argument too large: value' } },
      run: () => {
        const store = PropertiesService.getUserProperties();
        const set = (bytes: number) => refused(() => store.setProperty('conformance', 'x'.repeat(bytes)));
        const facts = { fits: set(VALUE.fits), beyond: set(VALUE.beyond) };
        store.deleteProperty('conformance');
        return facts;
      },
    }),
    check({
      id: 'half-a-megabyte-a-store',
      fact: '500 KB a store of properties.',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas',
      tests: STORES,
      expect: { fits: false, beyond: true },
      run: () => {
        const store = PropertiesService.getUserProperties();
        const value = 'x'.repeat(VALUE.fits);
        const set = (from: number, to: number) => {
          const { refused: no = false } = refused(() => {
            for (let index = from; index < to; index += 1) store.setProperty(`conformance ${index}`, value);
          });
          return no;
        };
        try {
          return { fits: set(0, STORE.fits), beyond: set(STORE.fits, STORE.beyond) };
        } finally {
          for (const key of store.getKeys()) if (key.startsWith('conformance ')) store.deleteProperty(key);
        }
      },
    }),
    byHand({
      id: 'property-operations-a-day',
      fact: '50,000 reads and writes of properties a day for a consumer account.',
      standing: 'documented',
      source: 'apps-script/guides/services/quotas',
      tests: STORES,
      why: 'it would use up the day’s quota',
    }),
    check({
      id: 'properties-are-text',
      fact: 'A property that is not there is `null`; keys and values keep every character.',
      standing: 'documented',
      source: 'apps-script/reference/properties/properties',
      tests: STORES,
      expect: { absent: true, kept: '=1 ä 日本 \n "', keys: true, deleted: true },
      run: () => {
        const store = PropertiesService.getUserProperties();
        const absent = store.getProperty('conformance') === null;
        store.setProperty('conformance', '=1 ä 日本 \n "');
        const kept = store.getProperty('conformance') ?? '';
        const keys = store.getKeys().includes('conformance');
        store.deleteProperty('conformance');
        return { absent, kept, keys, deleted: store.getProperty('conformance') === null };
      },
    }),
    check({
      id: 'properties-together',
      fact: '`setProperties` keeps the others unless it is asked to delete them; `getProperties` gives all.',
      standing: 'documented',
      source: 'apps-script/reference/properties/properties',
      tests: STORES,
      expect: { kept: ['a', 'b', 'c'], replaced: ['d'], deleted: [] },
      run: () => {
        const store = PropertiesService.getUserProperties();
        const names = () => Object.keys(store.getProperties()).sort();
        store.deleteAllProperties();
        store.setProperty('a', '1').setProperties({ b: '2', c: '3' });
        const kept = names();
        store.setProperties({ d: '4' }, true);
        const replaced = names();
        store.deleteAllProperties();
        return { kept, replaced, deleted: names() };
      },
    }),
    byHand({
      id: 'without-a-document',
      fact: 'A script without a document has no document properties and no document lock: `null`.',
      standing: 'documented',
      source: 'apps-script/reference/properties/properties-service, apps-script/reference/lock/lock-service',
      tests: STORES,
      why: 'the script of this suite is bound to a document',
    }),
    onPage({
      id: 'locks-exclude',
      fact: 'A document lock is one execution’s at a time; another one waits for it as long as it says, and gets it once it is free.',
      standing: 'documented',
      source: 'apps-script/reference/lock/lock',
      tests: STORES,
      expect: { meanwhile: false, afterwards: true },
    }),
    onPage({
      id: 'locks-end-with-executions',
      fact: 'A lock ends with its execution.',
      standing: 'documented',
      source: 'apps-script/reference/lock/lock',
      tests: ['google/stores', 'runtime/execution'],
      expect: { first: true, second: true },
    }),
    byHand({
      id: 'locks-end-with-kills',
      fact: 'A lock ends with its execution also where Google ends that.',
      standing: 'assumed',
      source: '',
      tests: ['google/stores', 'runtime/execution'],
      why: 'it takes an execution that Google ends',
    }),
    byHand({
      id: 'locks-in-order',
      fact: 'Waiters get a lock in the order they came.',
      standing: 'assumed',
      source: '',
      tests: STORES,
      why: 'a page cannot know in which order its calls arrive',
    }),
    check({
      id: 'locks-twice',
      fact: 'One execution may take a lock twice.',
      standing: 'assumed',
      source: '',
      tests: STORES,
      expect: { first: true, second: true, has: true, released: false },
      run: () => {
        const lock = LockService.getDocumentLock();
        const first = lock.tryLock(1_000);
        const second = lock.tryLock(1_000);
        const has = lock.hasLock();
        lock.releaseLock();
        return { first, second, has, released: lock.hasLock() };
      },
    }),
    check({
      id: 'kinds-of-locks',
      fact: 'The locks of the document, of the person and of the script do not exclude one another.',
      standing: 'documented',
      source: 'apps-script/reference/lock/lock-service',
      tests: STORES,
      expect: { document: true, user: true, script: true },
      run: () => {
        const locks = {
          document: LockService.getDocumentLock(),
          user: LockService.getUserLock(),
          script: LockService.getScriptLock(),
        };
        const taken = {
          document: locks.document.tryLock(1_000),
          user: locks.user.tryLock(1_000),
          script: locks.script.tryLock(1_000),
        };
        for (const lock of Object.values(locks)) lock.releaseLock();
        return taken;
      },
    }),
    check({
      id: 'encodings',
      fact: '`base64Encode` takes text as UTF-8, the web-safe form has no `+` and `/`, and `getUuid` gives a UUID.',
      standing: 'documented',
      source: 'apps-script/reference/utilities/utilities',
      tests: ['google/utilities'],
      expect: { text: 'w6TDtg==', bytes: '+/8=', webSafe: '-_8=', uuid: true },
      run: () => ({
        text: Utilities.base64Encode('äö', Utilities.Charset.UTF_8),
        bytes: Utilities.base64Encode([-5, -1]),
        webSafe: Utilities.base64EncodeWebSafe([-5, -1]),
        uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid()),
      }),
    }),
    check({
      id: 'signed-bytes',
      fact: 'Bytes are signed: `computeDigest` gives -128 to 127.',
      standing: 'documented',
      source: 'apps-script/reference/utilities/utilities',
      tests: ['google/utilities'],
      expect: { start: [-112, 1, 80, -104], length: 16 },
      run: () => {
        const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc');
        return { start: bytes.slice(0, 4), length: bytes.length };
      },
    }),
  ],
};
