import { SwitchboardError } from "../../src/kernel/errors.ts";

const invalid = (message: string): SwitchboardError => new SwitchboardError("INVALID_OPTION", message);

/** True for a host name, as `URL` writes it, that cannot lead off this machine. */
export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);

/**
 * Checks the URL of a server to attach to and returns its origin. Plain HTTP stays on this machine, since the password travels in it.
 *
 * @throws {SwitchboardError} `INVALID_OPTION`, without the text when it holds credentials.
 */
export const parseOpenCodeUrl = (text: string): string => {
  if (!URL.canParse(text)) {
    throw invalid("The URL of OpenCode cannot be read. Give it like this: http://127.0.0.1:4096");
  }
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") {
    throw invalid("The URL of OpenCode must not hold a password. Set OPENCODE_SERVER_PASSWORD in the environment.");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw invalid("The URL of OpenCode must begin with http:// or https://.");
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw invalid("OpenCode on another machine must be reached by https://. For http:// the host must be 127.0.0.1.");
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw invalid("The URL of OpenCode must end after the port. Give it like this: http://127.0.0.1:4096");
  }
  return url.origin;
};
