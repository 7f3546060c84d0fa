// The public interface of `words/`: what people read, from codes with particulars.

export { BACKGROUND_NOTE, endMail, goneMail, isOurNote } from './jobs/background';
export { directoryNotes, getNotes } from './jobs/get';
export { toShownProblem } from './jobs/problems';
export { permissionsIn, SCOPES } from './jobs/scopes';
export { closeTab, type SignInEnd, signedInSentence, signInProblem } from './jobs/sign-in';
export { answerInWords, closedSentence, noTitlesSentence } from './jobs/ways';
export { anonymous, type Fact, formOf, table } from './parts/facts';
export { capital, quoted, short, suggestionsIn } from './parts/quotes';
export { type HeaderName, type SheetWords, sheetWords } from './parts/sheet-words';
export {
  askedWord,
  clockTime,
  count,
  dayWord,
  figure,
  list,
  momentWord,
  stateName,
  stateWord,
  wallTime,
} from './parts/words';
export { DETAILS, setBackWord, whoIn } from './rows/details';
export { isReasonCode, reasonLabel } from './rows/reasons';
export { fieldWord, isRowCode, rowSentence } from './rows/row-problems';
