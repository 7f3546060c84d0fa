// How the tenant says no: `{name, message, code, status}`, thrown where the reason is found.

const NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** A request that the tenant does not carry out. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** One message goes out as text, several as a list: clients have to bear both. */
  constructor(
    readonly status: number,
    readonly messages: string | readonly string[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super([messages].flat().join(' '));
  }

  /** What goes over the wire. */
  get body(): object {
    const messages = [this.messages].flat();
    return {
      name: NAMES[this.status] ?? 'Error',
      message: messages.length === 1 ? messages[0] : messages,
      code: 0,
      status: this.status,
    };
  }
}

/** Refuses an enrollment that would end before it begins. */
export function refuseBackwards(from: string | undefined, until: string | undefined): void {
  if (from !== undefined && until !== undefined && from > until)
    throw new Refusal(400, `The enrollment would end (${until}) before it begins (${from}).`);
}
