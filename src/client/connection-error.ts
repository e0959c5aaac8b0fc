/** Why there is no connection to the daemon, or no longer one. */
export type ConnectionErrorCode = "DAEMON_UNREACHABLE" | "DAEMON_SILENT" | "TOKEN_REFUSED" | "CONNECTION_CLOSED";

const tokenRefused = 4401;

/** There is no connection to the daemon. Its message is for people and holds no token. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  readonly code: ConnectionErrorCode;
  /** The WebSocket close code (PROTOCOL.md lists them), 1006 when the connection broke; absent while it is not closed. */
  readonly closeCode: number | undefined;

  constructor(code: ConnectionErrorCode, message: string, closeCode?: number) {
    super(message);
    this.code = code;
    this.closeCode = closeCode;
  }

  /** The error for calls that wait when the socket closes. The daemon's close reason says what happened and what to do. */
  static fromClose({ code, reason }: { readonly code: number; readonly reason: string }): ConnectionError {
    const what = reason === "" ? "The connection broke before there was an answer." : reason;
    return new ConnectionError(
      code === tokenRefused ? "TOKEN_REFUSED" : "CONNECTION_CLOSED",
      `${what} (close code ${code})`,
      code,
    );
  }
}
