import { HttpError, ProtocolError } from "../../src/kernel/errors.ts";

const maxIdCharacters = 256;

const assertPlain = (field: string, id: string): void => {
  const wrong =
    id === ""
      ? "is empty"
      : id.length > maxIdCharacters
        ? `is longer than ${maxIdCharacters} characters`
        : /\p{Cc}/u.test(id) || !id.isWellFormed()
          ? "has characters that no id has"
          : undefined;
  if (wrong !== undefined) throw new ProtocolError("INVALID_REQUEST", `${field} ${wrong}.`);
};

/**
 * The path of one session.
 *
 * @throws {ProtocolError} `INVALID_REQUEST` for what cannot be an id.
 * @throws {HttpError} `NOT_FOUND` for an id that no session can have: OpenCode answers some of them with status 500.
 */
export const sessionPath = (sessionId: string): string => {
  assertPlain("session_id", sessionId);
  if (!/^ses[\w-]*$/.test(sessionId)) {
    throw new HttpError("NOT_FOUND", "There is no such session: ids of sessions begin with “ses_”.");
  }
  return `/session/${encodeURIComponent(sessionId)}`;
};

/**
 * A provider id that can be put into a path and into OpenCode's credential file.
 *
 * @throws {ProtocolError} `INVALID_REQUEST` for what cannot be one.
 */
export const checkedProviderId = (providerId: string): string => {
  assertPlain("provider_id", providerId);
  if (providerId === "." || providerId === ".." || providerId.includes("/")) {
    throw new ProtocolError("INVALID_REQUEST", "provider_id is a path.");
  }
  return providerId;
};
