// What a service throws at a script.

/** Google's services throw errors named `Exception`; the message is what scripts can tell them apart by. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}
