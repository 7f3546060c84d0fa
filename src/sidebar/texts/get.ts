// What is said of getting enrollments from Docebo.
import type { GetEstimate } from '../../contract';
import { text } from '../../texts/page';

export const foundLine = ({ enrollments, calls, free }: GetEstimate) =>
  enrollments === null || calls === null
    ? text('get.found.untold', { free })
    : text('get.found', { enrollments, calls, free });

export const writtenLine = (rows: number, total: number | null) =>
  total === null ? text('get.going', { rows }) : text('get.going.of', { rows, total });
