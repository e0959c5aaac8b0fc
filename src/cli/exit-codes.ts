/** What the exit code of every command means. `--help` prints this list. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  notRunning: 3,
  noDoor: 4,
  noOpenCode: 5,
  refused: 6,
} as const;

/** An exit code of the command line. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The list for `--help`. */
export const exitCodesHelp = `Exit codes:
  0  done
  1  unexpected failure
  2  wrong usage or option
  3  no daemon is running
  4  the daemon cannot open its port or state folder
  5  OpenCode is missing, refuses the daemon or cannot be reached
  6  the request was refused`;

/** The code of an error: one of ours, or what the system calls it. */
export const codeOfError = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** The exit code for a command that ended with this error. */
export const exitCodeOf = (error: unknown): ExitCode => {
  switch (codeOfError(error)) {
    case "INVALID_OPTION":
      return exitCodes.usage;
    case "NOT_RUNNING":
    case "DAEMON_UNREACHABLE":
      return exitCodes.notRunning;
    case "PORT_IN_USE":
    case "BIND_FAILED":
    case "STATE_UNUSABLE":
    case "ALREADY_RUNNING":
      return exitCodes.noDoor;
    case "OPENCODE_NOT_FOUND":
    case "OPENCODE_FAILED":
    case "UPSTREAM_UNAVAILABLE":
    case "UPSTREAM_UNAUTHORIZED":
    case "TIMEOUT":
      return exitCodes.noOpenCode;
    case "INVALID_REQUEST":
    case "UNKNOWN_REQUEST":
    case "NOT_FOUND":
    case "ALREADY_ANSWERED":
    case "HTTP_ERROR":
    case "PARSE_ERROR":
    case "SHUTTING_DOWN":
      return exitCodes.refused;
    default:
      return exitCodes.failed;
  }
};
