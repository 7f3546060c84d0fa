// Texts about work in progress.
import { text } from '../../texts/page';

export const callsSentLine = (sent: number, left: number | null) =>
  left === null ? text('job.calls-sent', { sent }) : text('job.calls-sent.left', { sent, left });
