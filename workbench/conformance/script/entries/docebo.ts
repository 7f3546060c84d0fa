// What the workbench's tenant imitates of Docebo. `npm run probe` settles it on a real tenant, not this suite.
import { byHand, type Section } from '../entry';

const PROBE = 'a fact about Docebo: `npm run probe`';
const said = (entry: Omit<Parameters<typeof byHand>[0], 'why'>) => byHand({ ...entry, why: PROBE });

export const docebo: Section = {
  title: 'Docebo’s enrolling and unenrolling',
  about: 'Here *documented* would mean that Docebo says so; the sources are in `docs/limits.md`.',
  entries: [
    said({
      id: 'enrolled-inside-errors',
      fact: 'The people who were enrolled are listed inside `errors`, even if all went well.',
      standing: 'seen',
      source: 'said by a public API client of 2025',
      tests: ['tenant/enroll'],
    }),
    said({
      id: 'enrolled-without-courses',
      fact: 'In 2017 the answer names users, without their courses: for a call with several courses that is too little.',
      standing: 'seen',
      source: 'maspuce/docebo-php-sdk',
      tests: ['tenant/enroll'],
    }),
    said({
      id: 'unenrolled-without-courses',
      fact: '`un_enrolled` names users, without their courses.',
      standing: 'seen',
      source: 'maspuce/docebo-php-sdk',
      tests: ['tenant/enroll'],
    }),
    said({
      id: 'waiting-list',
      fact: 'Enrolling may put a person on the waiting list, with a yes (`waiting: true`).',
      standing: 'seen',
      source: 'the field is said by a public API client of 2025',
      tests: ['tenant/enroll'],
    }),
    said({
      id: 'status-on-the-waiting-list',
      fact: 'Who is on the waiting list has the status waiting.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/enroll'],
    }),
    said({
      id: 'enrolling-twice',
      fact: 'Enrolling whoever is enrolled changes nothing, and says so in a sentence.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/enroll'],
    }),
    said({
      id: 'plan-progress-by-name',
      fact: 'The list of people in learning plans shows status and progress only if `extra_fields[]` names them.',
      standing: 'seen',
      source: 'public API clients (docs/limits.md)',
      tests: ['tenant/plans'],
    }),
    said({
      id: 'plan-follows-courses',
      fact: 'A learning plan is completed once all its courses are, on the day of the last.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/plans'],
    }),
    said({
      id: 'notifications-of-imports',
      fact: 'A batch import that is asked to hold notifications back may set them off.',
      standing: 'assumed',
      source: 'as a fault: nobody can see from outside whether it did',
      tests: ['tenant/batch'],
    }),
    said({
      id: 'session-of-another-course',
      fact: 'A session of another course is refused for its pairs, not for the call.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/put', 'tenant/batch', 'tenant/enroll'],
    }),
    said({
      id: 'fields-that-are-not-named',
      fact: 'Additional fields that are not named stay as they are.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/put'],
    }),
    said({
      id: 'recertification-renews',
      fact: 'A batch import with `duplicates_as_recertification` keeps a completed enrollment and makes a new one: another enrollment date, no score of before.',
      standing: 'assumed',
      source: 'the option is in the schema of the batch import',
      tests: ['tenant/batch'],
    }),
    said({
      id: 'recertification-else',
      fact: 'Without a completion, and where a session is named, it updates.',
      standing: 'assumed',
      source: 'the session: the schema of the batch import',
      tests: ['tenant/batch'],
    }),
    said({
      id: 'recertification-unlisted',
      fact: 'No endpoint lists what was kept, and nothing takes it back.',
      standing: 'seen',
      source: 'no such endpoint in public clients',
      tests: ['tenant/batch'],
    }),
    said({
      id: 'enrollment-fields-listed',
      fact: 'The list of enrollment fields tells types, flags and courses as texts.',
      standing: 'seen',
      source: 'maspuce/docebo-php-sdk',
      tests: ['tenant/enrollment-fields'],
    }),
    said({
      id: 'enrollment-fields-options',
      fact: 'It tells the options of a dropdown, with a label in each language.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/enrollment-fields'],
    }),
    said({
      id: 'enrollment-fields-checked',
      fact: 'A label instead of an option, and a day in another form, are refused for their pair.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/enrollment-fields'],
    }),
    said({
      id: 'enrollment-fields-mandatory',
      fact: 'Nobody is enrolled without a mandatory field, by POST or by batch import.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/enrollment-fields'],
    }),
  ],
};
