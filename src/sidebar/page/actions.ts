// The actions that change the page, and the effects that it asks for: types only.
import type {
  ConnectInput,
  ConnectionColour,
  FieldName,
  Gettable,
  LanguageTag,
  ProblemMove,
  ReasonCode,
  RowStatus,
  Settings,
  Shape,
  Action as SheetAction,
  SignInInput,
} from '../../contract';
import type { Answer, Call, Lost } from '../server/calls';
import type { Page, Place, Step } from './state';

/** What can happen: a person's doing, an answer, an alarm. */
export type Action =
  | { readonly type: 'opened' }
  | { readonly type: 'answered'; readonly ticket: number; readonly answer: Answer }
  | { readonly type: 'lost'; readonly ticket: number; readonly lost: Lost }
  | { readonly type: 'woke'; readonly alarm: number }
  | { readonly type: 'focused' }
  /** Every `BEAT_MS`. `seen`: the page is visible, as far as the browser knows. */
  | { readonly type: 'beat'; readonly seen: boolean }
  | { readonly type: 'connect'; readonly input: ConnectInput }
  | { readonly type: 'edit-connection'; readonly on: boolean }
  | { readonly type: 'add-connection' | 'cancel-connect' }
  | { readonly type: 'choose-connection'; readonly domain: string }
  | {
      readonly type: 'name-connection';
      readonly domain: string;
      readonly name: string;
      readonly colour: ConnectionColour;
    }
  | { readonly type: 'sign-in'; readonly input: SignInInput }
  | { readonly type: 'sign-in-opened' | 'sign-in-look' | 'sign-in-give-up' }
  | { readonly type: 'ask-disconnect' | 'disconnect' }
  | { readonly type: 'choose'; readonly field: FieldName; readonly header: string | null }
  | { readonly type: 'recognise' }
  | { readonly type: 'choose-action'; readonly action: SheetAction }
  | { readonly type: 'answer'; readonly question: string; readonly answer: string | null }
  | { readonly type: 'make-template' }
  | { readonly type: 'turn-into-rows'; readonly shape: Exclude<Shape, 'unsplit'> }
  | { readonly type: 'expand-plans' }
  | { readonly type: 'save-settings'; readonly settings: Settings }
  | { readonly type: 'choose-language'; readonly language: LanguageTag | null }
  | { readonly type: 'check'; readonly of: 'all' | 'selected' }
  | { readonly type: 'retry-failed' }
  | { readonly type: 'run' }
  | { readonly type: 'confirm-run'; readonly unenrolls: number | null }
  | { readonly type: 'verify' | 'refresh' }
  | { readonly type: 'open-undo' | 'undo-finished' | 'make-undo' | 'close-undo' | 'show-log' }
  | { readonly type: 'choose-run'; readonly run: string }
  | { readonly type: 'open-get' | 'close-get' | 'start-get' | 'stop-get' }
  | { readonly type: 'estimate-get'; readonly wanted: Gettable }
  | { readonly type: 'cancel' | 'resume' | 'stop' }
  | { readonly type: 'background'; readonly on: boolean }
  | { readonly type: 'show-rows'; readonly status: RowStatus | 'pending' }
  | { readonly type: 'open-group'; readonly code: ReasonCode }
  | { readonly type: 'move-in-group'; readonly move: ProblemMove }
  | { readonly type: 'close-group' }
  | { readonly type: 'put-aside'; readonly on: boolean }
  | { readonly type: 'fix-cell' | 'take-name'; readonly value: string }
  | { readonly type: 'enroll-missing' | 'keep-newest' }
  | { readonly type: 'retry-pilots' }
  | { readonly type: 'unfold'; readonly step: Step; readonly open: boolean }
  | { readonly type: 'help'; readonly open: boolean }
  | { readonly type: 'make-report' }
  | { readonly type: 'news'; readonly on: boolean }
  | { readonly type: 'remedy'; readonly place: Place };

/** Names of elements that focus may be moved to, as their `id`. */
export type FocusTarget =
  | 'step-connect'
  | 'step-columns'
  | 'step-rows'
  | 'main-action'
  | 'job'
  | 'ask'
  | 'domain'
  | 'clientId'
  | 'username'
  | 'sign-in-link'
  | 'disconnect'
  | 'undo'
  | 'open-undo'
  | 'refresh'
  | 'get'
  | 'open-get'
  | 'start-get'
  | 'news'
  | 'group'
  | 'groups'
  | 'fix';

/** What the page asks of the world. */
export type Effect =
  /**
   * `sheet`: the id of the sheet that the call is about, `null` if it is about none or if none is
   * known.
   */
  | { readonly type: 'call'; readonly ticket: number; readonly call: Call; readonly sheet: number | null }
  | { readonly type: 'wake'; readonly alarm: number; readonly at: number }
  | { readonly type: 'focus'; readonly target: FocusTarget }
  | { readonly type: 'reveal'; readonly target: 'help' };

/** A page and what it asks for next. */
export type Turn = readonly [Page, readonly Effect[]];
