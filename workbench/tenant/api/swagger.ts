// The `learn` service's description in Swagger 2, as far as this tenant has it: it tells the dialect.

import type { Dialect } from '../words';
import type { ApiRequest, Context } from './endpoint';
import { Query } from './validate';

const integer = { type: 'integer' };
const text = { type: 'string' };
const moment = { type: 'string', format: 'date-time' };
const ids = { type: 'array', items: integer };
const response = { responses: { 200: { description: 'OK' } } };

const change = {
  status: integer,
  level: integer,
  date_inscr: moment,
  date_begin_validity: moment,
  date_expire_validity: moment,
  date_complete: moment,
  date_first_access: moment,
  date_last_access: moment,
  score_given: integer,
  session_id: integer,
  enrollment_fields: { type: 'object' },
};

/** `GET /learn/v1/swagger.json`: no token needed. */
export function viewSwagger({ search }: ApiRequest, { quirks }: Context): object {
  new Query(search, {});
  return {
    swagger: '2.0',
    info: { title: 'learn', version: '1.0.0' },
    basePath: '/',
    consumes: ['application/json'],
    produces: ['application/json'],
    paths: {
      '/learn/v1/enrollments': {
        get: operation('Retrieves enrollments', []),
        put: operation('Update enrollment of users to courses (Multiple update)', [body('UpdateMultiple')]),
        post: operation('Enroll users in courses', [body('Create')]),
        delete: operation('Un-enroll users in courses', [body('MultipleDelete')]),
      },
      '/learn/v1/enrollments/{course_id}/{user_id}': {
        get: operation('View information for enrolled user on current course', pathIds),
        put: operation('Update enrollment of user to course (Single update)', [
          ...pathIds,
          body('UpdateSingle'),
        ]),
      },
      '/learn/v1/enrollment/batch': { post: operation('Batch import assignments', [body('BatchImport')]) },
    },
    definitions: definitions(quirks.dialect),
  };
}

const pathIds = ['course_id', 'user_id'].map((name) => ({
  name,
  in: 'path',
  required: true,
  type: 'integer',
}));

function operation(summary: string, parameters: readonly object[]): object {
  return { tags: ['Enrollment'], summary, parameters, ...response };
}

function body(name: string): object {
  return { name: 'body', in: 'body', schema: { $ref: `#/definitions/LearnEnrollment${name}Schema` } };
}

function definitions(dialect: Dialect): object {
  const [users, courses] = dialect === 'user_ids' ? ['user_ids', 'course_ids'] : ['user_id', 'course_id'];
  const both = { course_ids: ids, user_ids: ids };
  return {
    LearnEnrollmentUpdateMultipleSchema: object([users, courses], {
      [users]: ids,
      [courses]: ids,
      ...change,
    }),
    LearnEnrollmentUpdateSingleSchema: object([], change),
    LearnEnrollmentCreateSchema: object(['course_ids', 'user_ids', 'level'], {
      ...both,
      level: integer,
      date_begin_validity: moment,
      date_expire_validity: moment,
      session_id: integer,
      enrollment_fields: { type: 'object' },
    }),
    LearnEnrollmentMultipleDeleteSchema: object(['course_ids', 'user_ids'], both),
    LearnEnrollmentBatchImportSchema: object(['items'], {
      items: {
        type: 'array',
        items: object(['status'], {
          course_id: integer,
          course_code: text,
          user_id: text,
          username: text,
          level: text,
          status: text,
          enrollment_date: text,
          completion_date: text,
          active_from: text,
          active_until: text,
          score: text,
          timezone: text,
          session_id: integer,
          batch_item_id: text,
        }),
      },
      options: { type: 'object' },
    }),
  };
}

function object(required: readonly string[], properties: object): object {
  return { type: 'object', ...(required.length > 0 ? { required } : {}), properties };
}
