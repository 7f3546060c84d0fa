// What the workbench's tenant imitates of Docebo's learning plans: each assumption that Rowcall's code makes
// about them.
import type { Section } from '../entry';
import { said } from './docebo';

const CLIENTS = 'public API clients (docs/limits.md)';

export const learningPlans: Section = {
  title: 'Docebo’s learning plans',
  about:
    'Nothing about learning plans is documented in public. What writes is tried with one person and read back, whatever is believed here.',
  entries: [
    said({
      id: 'plans-listed',
      fact: 'The list of learning plans tells each with its ID under `learning_plan_id`, `id` or `id_path`, its code, and its name under `name` or `title`.',
      standing: 'seen',
      source: CLIENTS,
      tests: ['tenant/plans'],
    }),
    said({
      id: 'plans-searched',
      fact: '`search_text` finds plans by a part of their code or name; a tenant may ignore it. Only an exact match counts.',
      standing: 'seen',
      source: `${CLIENTS}; that it can be ignored is assumed`,
      tests: ['tenant/plans', 'learning-plans'],
    }),
    said({
      id: 'plan-people-filtered',
      fact: 'The list of people in learning plans takes `learning_plan_id[]` and `user_id[]`, several of each; a tenant may ignore either.',
      standing: 'seen',
      source: `${CLIENTS}; that they can be ignored is assumed`,
      tests: ['tenant/plans', 'learning-plans'],
    }),
    said({
      id: 'plan-people-paged',
      fact: 'It has the pages of the other lists: `page`, `page_size`, `has_more_data`, and a total that may be missing.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/plans', 'learning-plans'],
    }),
    said({
      id: 'plan-progress-by-name',
      fact: 'The list of people in learning plans shows status and progress only if `extra_fields[]` names them.',
      standing: 'seen',
      source: CLIENTS,
      tests: ['tenant/plans'],
    }),
    said({
      id: 'plan-status-words',
      fact: 'How far somebody is comes as `not_started`, `in_progress` or `completed`. A word that is in no list counts as an entry that cannot be read.',
      standing: 'seen',
      source: CLIENTS,
      tests: ['tenant/plans'],
    }),
    said({
      id: 'plan-validity-names',
      fact: 'The validity is under `enrollment_validity_begin_datetime` and `…_end_datetime`, or, with days alone, `…_begin_date` and `…_end_date`; no validity is `null`, nothing, or a row of zeros.',
      standing: 'seen',
      source: `${CLIENTS}; the zeros are assumed`,
      tests: ['tenant/plans'],
    }),
    said({
      id: 'plan-people-once',
      fact: 'A person is in a learning plan once. Two entries of one person and plan are not believed, unless they say the same.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/plans', '../check/findings/plans'],
    }),
    said({
      id: 'plan-follows-courses',
      fact: 'A learning plan is completed once all its courses are, on the day of the last.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/plans'],
    }),
    said({
      id: 'plan-courses',
      fact: 'One learning plan shows all its courses at `/learn/v1/lp/{id}`; a tenant may not have that address.',
      standing: 'seen',
      source: 'public clients (docs/limits.md)',
      tests: ['tenant/plans', 'expand-plans'],
    }),
    said({
      id: 'plan-courses-of-people',
      fact: '`/learningplan/v1/learningplans/{id}/courses/enrollments` tells the courses of a plan by the enrollments of its people in them: a course that nobody is in is not there.',
      standing: 'seen',
      source: `${CLIENTS}; what is not there is assumed`,
      tests: ['tenant/plans', 'expand-plans'],
    }),
    said({
      id: 'plan-enrolling',
      fact: 'Many are enrolled in one learning plan at once, with their validity, and by that in its courses; whoever is in it stays as before.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/plans', 'plan-runs'],
    }),
    said({
      id: 'plan-enrolling-silent',
      fact: 'The answer to enrolling or unenrolling in a learning plan says nothing of the people: only reading shows what happened.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/plans', 'plan-runs'],
    }),
    said({
      id: 'plan-validity-when-enrolling',
      fact: 'Enrolling takes `options.validity_start_at` and `options.validity_end_at`; a tenant may ignore them.',
      standing: 'assumed',
      source: 'the names: public chat clients of 2025',
      tests: ['tenant/plans', 'plan-runs'],
    }),
    said({
      id: 'plan-validity-fixed',
      fact: 'No call changes the validity, the status or the completion of somebody who is in a learning plan: there is no PUT, and enrolling once more changes nothing.',
      standing: 'assumed',
      source: 'no such endpoint in public clients',
      tests: ['tenant/plans', 'plan-runs'],
    }),
    said({
      id: 'plan-two-hundred',
      fact: 'One call enrolls or unenrolls 200 people.',
      standing: 'assumed',
      source: 'no maximum is known; 200 is Rowcall’s own number',
      tests: ['tenant/plans'],
    }),
    said({
      id: 'plan-unenrolling',
      fact: 'Unenrolling from a learning plan leaves the enrollments in its courses, if it is not asked to take them along.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/plans', 'plan-runs'],
    }),
    said({
      id: 'plan-cascade-ignored',
      fact: 'A tenant may take the enrollments in the courses along although the call asks that they stay.',
      standing: 'assumed',
      source: 'as a fault: nothing public says that it happens',
      tests: ['tenant/plans', 'plan-runs'],
    }),
    said({
      id: 'plans-missing',
      fact: 'A tenant without learning plans has none of these addresses: they answer 404.',
      standing: 'assumed',
      source: '',
      tests: ['tenant/plans', 'learning-plans'],
    }),
  ],
};
