/** An error answer of the API; thrown by whatever notices it, turned into the reply by the server. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
  readonly status: number;
  readonly body: Record<string, unknown> | string;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    body: Record<string, unknown> | string,
    headers: Record<string, string> = {},
  ) {
    super(typeof body === 'string' ? body : String(body.message ?? body.error));
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

export interface FieldFault {
  code:
    | 'MissingRequiredField'
    | 'InvalidField'
    | 'NotFound'
    | 'ObjectExists'
    | 'MaxLengthField'
    | 'OutOfRange'
    | 'ServiceNote'
    | 'InvalidObject';
  message: string;
  field: string;
}

/** 400 `InvalidObject` with one inner error a field. `resource` is the vendor's lower-case noun. */
export function invalidObject(resource: string, faults: FieldFault[]): ApiFault {
  return new ApiFault(400, {
    code: 'InvalidObject',
    message: `${resource} object is invalid`,
    errors: faults.map((fault) => ({ ...fault, resource })),
  });
}

/** 404 for a record that is not there (another code than for a path that is not there). */
export function recordNotFound(title: string, id: number | string): ApiFault {
  return new ApiFault(404, { code: 'NotFound', message: `${title} ${id} not found`, errors: null });
}

/** 409 for a record that others name. Sources tell the status, not the body. */
export function inUse(title: string): ApiFault {
  return new ApiFault(409, {
    code: 'ConnectWiseApi',
    message: `${title} is in use and cannot be deleted.`,
    errors: null,
  });
}

/**
 * 404 for a path that the API does not have. Where `path` is only unknown here, an inner error of the
 * simulator's own says so: nobody shall take what is left out for what ConnectWise has not.
 */
export function noSuchEndpoint(path?: string): ApiFault {
  return new ApiFault(404, {
    code: 'ConnectWiseApi',
    message: 'The endpoint does not exist.',
    errors: path
      ? [
          {
            code: 'NotModelled',
            message: `The simulator has no ${path}; what it has is listed in docs/guides/simulator.md.`,
            resource: path,
            field: '',
          },
        ]
      : null,
  });
}

/** 400 for a query that does not parse or names something unknown. */
export function badCondition(message: string): ApiFault {
  return new ApiFault(400, { code: 'ApiFindCondition', message, errors: null });
}

/** 400 for a body that is not what the endpoint reads. */
export function badBody(message: string): ApiFault {
  return new ApiFault(400, { code: 'InvalidObject', message, errors: null });
}
