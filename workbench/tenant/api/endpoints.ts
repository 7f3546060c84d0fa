// The list of endpoints, and which of them a request is for.
import { listMicroservices, SWAGGER_PATH, viewSession } from './account';
import { postBatch } from './batch';
import type { Endpoint } from './endpoint';
import { enrollMany, unenrollMany, unenrollOne } from './enroll';
import { abortJob, startJob, viewJob } from './job';
import {
  listCourses,
  listEnrollmentFields,
  listEnrollments,
  listLearnEnrollments,
  listUserFields,
  listUsers,
  viewEnrollment,
} from './listings';
import { enrollInPlan, unenrollFromPlans } from './plan-writes';
import { listPlanCourses, listPlanEnrollments, listPlans, viewPlan } from './plans';
import { putMany, putOne } from './put';
import { Refusal } from './refusal';
import { listRoster, listSessions } from './sessions';
import { viewSwagger } from './swagger';

const ENDPOINTS: readonly Endpoint[] = [
  { ...get('GET session', '/manage/v1/user/session', viewSession), access: 'anybody' },
  get('GET users', '/manage/v1/user', listUsers),
  get('GET user fields', '/manage/v1/user_fields', listUserFields),
  get('GET enrollment fields', '/manage/v1/enrollment_fields', listEnrollmentFields),
  get('GET microservices', '/manage/v1/site/microservices', listMicroservices),
  { ...get('GET swagger', SWAGGER_PATH, viewSwagger), access: 'public' },
  get('GET courses', '/course/v1/courses', listCourses),
  get('GET roster', '/course/v1/sessions/ID/enrollments', listRoster),
  get('GET sessions', '/course/v1/courses/ID/sessions', listSessions),
  get('GET enrollments', '/course/v1/courses/enrollments', listEnrollments),
  get('GET learn enrollments', '/learn/v1/enrollments', listLearnEnrollments),
  get('GET one enrollment', '/learn/v1/enrollments/ID/ID', viewEnrollment),
  { ...get('PUT many', '/learn/v1/enrollments', putMany), method: 'PUT' },
  { ...get('PUT one', '/learn/v1/enrollments/ID/ID', putOne), method: 'PUT' },
  { ...get('POST many', '/learn/v1/enrollments', enrollMany), method: 'POST' },
  { ...get('DELETE many', '/learn/v1/enrollments', unenrollMany), method: 'DELETE' },
  { ...get('DELETE one', '/learn/v1/enrollments/ID/ID', unenrollOne), method: 'DELETE' },
  get('GET plans', '/learningplan/v1/learningplans', listPlans),
  get('GET plan enrollments', '/learningplan/v1/learningplans/enrollments', listPlanEnrollments),
  get('GET plan courses', '/learningplan/v1/learningplans/ID/courses/enrollments', listPlanCourses),
  get('GET plan', '/learn/v1/lp/ID', viewPlan),
  {
    ...get('POST plan', '/learningplan/v1/learningplans/ID/enrollments/bulk', enrollInPlan),
    method: 'POST',
  },
  {
    ...get('DELETE plans', '/learningplan/v1/learningplans/enrollments', unenrollFromPlans),
    method: 'DELETE',
  },
  { ...get('POST job', '/manage/v1/job', startJob), method: 'POST' },
  get('GET job', '/manage/v1/job/NAME', viewJob),
  { ...get('PUT job', '/manage/v1/job/NAME', abortJob), method: 'PUT' },
  { ...get('POST batch', '/learn/v1/enrollment/batch', postBatch), method: 'POST' },
];

function get(kind: Endpoint['kind'], path: string, handle: Endpoint['handle']): Endpoint {
  const pattern = new RegExp(
    `^${path.replaceAll('.', '\\.').replaceAll('ID', '([1-9]\\d{0,14})').replaceAll('NAME', '(\\w+)')}$`,
  );
  return { kind, method: 'GET', path: pattern, access: 'admin', handle };
}

export interface Match {
  readonly endpoint: Endpoint;
  readonly ids: readonly number[];
  readonly names: readonly string[];
}

/**
 * The endpoint for a request, or the Refusal that it gets: 404 for an unknown path, 405 for a wrong method.
 */
export function findEndpoint(method: string, path: string): Match | Refusal {
  const methods: string[] = [];
  for (const endpoint of ENDPOINTS) {
    const match = endpoint.path.exec(path);
    if (match === null) continue;
    if (endpoint.method === method)
      return { endpoint, ids: match.slice(1).map(Number), names: match.slice(1) };
    methods.push(endpoint.method);
  }
  if (methods.length === 0) return new Refusal(404, `There is nothing at ${path}.`);
  return new Refusal(405, `${path} takes ${methods.join(', ')}, not ${method}.`, {
    allow: methods.join(', '),
  });
}
