import { isErrorCode, type ErrorCode } from "../kernel/errors.ts";
import type { switchboard } from "./gen/messages.js";

/** The failure in a message. A code that this version does not know, from a newer daemon, counts as `INTERNAL`. */
export const errorFrom = ({
  code,
  message,
}: switchboard.v1.ErrorResponse): { readonly code: ErrorCode; readonly message: string } => ({
  code: isErrorCode(code) ? code : "INTERNAL",
  message,
});
