import {
  HttpError,
  ProtocolError,
  SwitchboardError,
  UpstreamAuthError,
  UpstreamError,
  type ErrorCode,
} from "../kernel/errors.ts";

/** Makes the typed error of an error reply: the same classes that the daemon itself throws. */
export const errorFromReply = (code: ErrorCode, message: string): SwitchboardError => {
  switch (code) {
    case "INVALID_REQUEST":
    case "UNKNOWN_REQUEST":
      return new ProtocolError(code, message);
    case "NOT_FOUND":
    case "HTTP_ERROR":
    case "PARSE_ERROR":
      return new HttpError(code, message);
    case "UPSTREAM_UNAUTHORIZED":
      return new UpstreamAuthError(code, message);
    case "UPSTREAM_UNAVAILABLE":
    case "TIMEOUT":
      return new UpstreamError(code, message);
    default:
      return new SwitchboardError(code, message);
  }
};
