import { pino, type Logger } from "pino";
import type { CliIo } from "./cli-io.ts";

/** Secrets are not logged in the first place; this is the net under that rule. */
const secrets = ["token", "authToken", "auth_token", "password", "key", "accessToken", "refreshToken", "authorization"];
const redact = [...secrets, ...secrets.map((name) => `*.${name}`)];

/**
 * Makes the daemon's log on stderr: lines to read on a terminal, JSON lines elsewhere.
 * Colours follow https://no-color.org.
 *
 * @param level the least important level to log.
 */
export const createLog = async ({ stderr, env }: CliIo, level: string): Promise<Logger> => {
  const options = { level, redact, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  if (stderr.isTTY !== true) return pino(options, stderr);
  const { prettyFactory } = await import("pino-pretty");
  const pretty = prettyFactory({
    colorize: (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
    translateTime: "SYS:HH:MM:ss.l",
    singleLine: true,
  });
  return pino(options, { write: (line: string) => stderr.write(pretty(line)) });
};
