/** Every code that a reply can carry, each with its meaning. PROTOCOL.md holds the same list; a test compares them. */
export const errorCodes = {
  INVALID_REQUEST: "A field of the request is missing or wrong.",
  UNKNOWN_REQUEST: "This version of the daemon does not serve that request.",
  NOT_FOUND: "The thing that the request names does not exist.",
  ALREADY_ANSWERED: "Somebody else has answered that permission or question.",
  UPSTREAM_UNAVAILABLE: "OpenCode is not there; the daemon is getting it back.",
  UPSTREAM_UNAUTHORIZED: "OpenCode refuses the daemon's password.",
  HTTP_ERROR: "OpenCode answered with an error status.",
  PARSE_ERROR: "OpenCode answered with something that the daemon does not understand.",
  TIMEOUT: "OpenCode did not answer in time.",
  SHUTTING_DOWN: "The daemon is stopping and takes no new requests.",
  INTERNAL: "The daemon itself failed; its log says why.",
} as const;

/** A code that a reply can carry. */
export type ErrorCode = keyof typeof errorCodes;

/** Codes for failures to start, beside those that a reply can carry. */
export type StartErrorCode =
  | "INVALID_OPTION"
  | "PORT_IN_USE"
  | "BIND_FAILED"
  | "STATE_UNUSABLE"
  | "ALREADY_RUNNING"
  | "OPENCODE_NOT_FOUND"
  | "OPENCODE_FAILED";

/**
 * The one error type that crosses layers. `code` is from a closed set, `message` is for people, says the way out and is safe
 * to send; `cause` is only logged.
 */
export class SwitchboardError extends Error {
  override readonly name: string = "SwitchboardError";
  readonly code: ErrorCode | StartErrorCode;

  constructor(code: ErrorCode | StartErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** Gives any thrown value a code: itself when it has one already, else `INTERNAL` with a message that gives nothing away. */
  static from(thrown: unknown): SwitchboardError {
    if (thrown instanceof SwitchboardError) return thrown;
    return new SwitchboardError("INTERNAL", "The daemon failed to handle this. Its log says why.", { cause: thrown });
  }
}

/** The daemon could not open its port (`PORT_IN_USE`, `BIND_FAILED`). */
export class BindError extends SwitchboardError {
  override readonly name = "BindError";
}

/** The state folder cannot be used (`STATE_UNUSABLE`), or another daemon uses it (`ALREADY_RUNNING`). */
export class StateError extends SwitchboardError {
  override readonly name = "StateError";
}

/** OpenCode is missing, failed to start or cannot be reached (`OPENCODE_NOT_FOUND`, `OPENCODE_FAILED`, `UPSTREAM_UNAVAILABLE`, `TIMEOUT`). */
export class UpstreamError extends SwitchboardError {
  override readonly name = "UpstreamError";
}

/** OpenCode wants a password, or another one (`UPSTREAM_UNAUTHORIZED`). */
export class UpstreamAuthError extends SwitchboardError {
  override readonly name = "UpstreamAuthError";
}

/** OpenCode answered with an error status (`HTTP_ERROR`, `NOT_FOUND`) or with nonsense (`PARSE_ERROR`). */
export class HttpError extends SwitchboardError {
  override readonly name = "HttpError";
  /** The status that OpenCode answered with; absent when the failure came after a good status. */
  readonly status: number | undefined;

  constructor(code: ErrorCode, message: string, status?: number, options?: ErrorOptions) {
    super(code, message, options);
    this.status = status;
  }
}

/** What a client sent, or what the daemon answered to our own client, breaks the protocol (`INVALID_REQUEST`, `UNKNOWN_REQUEST`). */
export class ProtocolError extends SwitchboardError {
  override readonly name = "ProtocolError";
}

/** True for a code that a reply can carry; start-up codes never leave the process. */
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);
