// A tenant with one classroom course and one session of it.
import { parseTenant, type TenantData } from '../../workbench/tenant';

export const COMPLETED_AT = '2025-03-14 12:00:00';

/** Everybody but eve is in session 77; ann has completed the course. */
export const oneSession = (deactivated?: string): TenantData =>
  parseTenant({
    users: ['ann', 'ben', 'cleo', 'dan', 'eve'].map((username, n) => ({
      user_id: 501 + n,
      username,
      ...(username === deactivated ? { deactivated: true } : {}),
    })),
    courses: [{ id: 7, code: 'FIRE', sessions: [{ id: 77, code: 'FIRE-A', name: 'Morning' }] }],
    enrollments: [501, 502, 503, 504, 505].map((user_id) => ({
      user_id,
      course_id: 7,
      enrollment_date: '2025-01-05 08:00:00',
      ...(user_id === 501
        ? { status: 'completed', completion_date: COMPLETED_AT }
        : { status: 'subscribed' }),
      ...(user_id === 505 ? {} : { session_id: 77 }),
    })),
  });
