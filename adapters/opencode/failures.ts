import * as v from "valibot";
import { HttpError, SwitchboardError, UpstreamAuthError, UpstreamError } from "../../src/kernel/errors.ts";
import { failureSchema } from "./schemas.ts";

const maxQuotedCharacters = 300;

/** A line that is safe to show: no control characters, bounded in length. */
export const oneLine = (text: string, maxCharacters = maxQuotedCharacters): string => {
  const line = text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .toWellFormed();
  return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).toWellFormed()}…`;
};

/** OpenCode is not there, or went away while it was asked. */
export const unavailable = (cause?: unknown): UpstreamError =>
  new UpstreamError(
    "UPSTREAM_UNAVAILABLE",
    "OpenCode is not there. Try again in a moment: the daemon keeps looking for it.",
    {
      cause,
    },
  );

/** OpenCode answered with what nobody can read. `what` says what is wrong with it. */
export const unreadable = (what: string, cause?: unknown): HttpError =>
  new HttpError("PARSE_ERROR", `OpenCode's answer cannot be understood: ${what}.`, undefined, { cause });

/** OpenCode refuses our password. A flag would show it to every local user, so there is none. */
export const unauthorized = (): UpstreamAuthError =>
  new UpstreamAuthError(
    "UPSTREAM_UNAUTHORIZED",
    "OpenCode wants a password, or another one. Set OPENCODE_SERVER_PASSWORD (and OPENCODE_SERVER_USERNAME, if it is not " +
      "“opencode”) in the daemon's environment to what the server was started with.",
  );

/** OpenCode was asked and said nothing. */
export const timedOut = (cause?: unknown): UpstreamError =>
  new UpstreamError("TIMEOUT", "OpenCode did not answer in time. What was asked for may still happen.", { cause });

const reasonIn = (body: string): string | undefined => {
  try {
    const parsed = v.safeParse(failureSchema, JSON.parse(body));
    const reason = parsed.success ? (parsed.output.data?.message ?? parsed.output.message) : undefined;
    return reason === undefined || reason.trim() === "" ? undefined : oneLine(reason);
  } catch {
    return undefined;
  }
};

/**
 * The failure that a status outside 2xx stands for.
 *
 * @param body what may be quoted of the answer. Leave it out for calls that carry secrets: OpenCode echoes them.
 */
export const failureOfStatus = (status: number, body?: string): SwitchboardError => {
  if (status === 401 || status === 403) return unauthorized();
  const reason = body === undefined ? undefined : reasonIn(body);
  if (status === 404) return new HttpError("NOT_FOUND", reason ?? "OpenCode does not know that.", status);
  const told = `OpenCode answered with status ${status}`;
  return new HttpError("HTTP_ERROR", reason === undefined ? `${told}.` : `${told}: ${reason}`, status);
};

/** What an error of the HTTP library, or of Node's own, tells. */
interface CallError extends Error {
  readonly code?: string;
}

/**
 * What of a failed call may be logged. The error of the HTTP library itself holds the request with its password and body, and the
 * logger would write all of it.
 */
const loggable = (error: CallError): Error =>
  Object.assign(new Error(`${error.name}: ${error.message}`), { code: error.code });

/** The failure that an error of a call stands for: itself when it is one already. The one place that knows the codes of HTTP. */
export const failureOfCall = (thrown: unknown): SwitchboardError => {
  if (thrown instanceof SwitchboardError) return thrown;
  const error = thrown as CallError;
  const cause = loggable(error);
  if (error.code === "ETIMEDOUT") return timedOut(cause);
  if (error.code?.startsWith("HPE_") === true) return unreadable("it is not HTTP", cause);
  return unavailable(cause);
};
