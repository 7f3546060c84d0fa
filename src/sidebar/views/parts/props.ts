// What most views are given.
import type { Page } from '../../page/state';
import type { Dispatch } from '../../store/store';

export interface PageProps {
  readonly page: Page;
  readonly dispatch: Dispatch;
}
