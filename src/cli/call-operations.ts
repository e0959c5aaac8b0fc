import { Option, type Command } from "commander";
import { SwitchboardError } from "../kernel/errors.ts";
import type { Request } from "../kernel/requests.ts";
import type { CliIo } from "./cli-io.ts";

/** The flags of one call, as typed. */
type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** One operation of `switchboard call`. */
export interface CallOperation {
  readonly name: string;
  readonly summary: string;
  /** The name of the one argument; absent when there is none. */
  readonly argument?: string;
  readonly options?: readonly Option[];
  /**
   * Makes the request. May read a secret from stdin.
   *
   * @throws {SwitchboardError} `INVALID_OPTION`
   */
  readonly request: (argument: string, flags: Flags, io: CliIo) => Request | Promise<Request>;
}

const textFlag = (value: string | boolean | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

const titleOption = new Option("--title <text>", "the title");

const updateSession = (sessionId: string, flags: Flags): Request => {
  const title = textFlag(flags["title"]);
  const archived = flags["archive"] === true ? true : flags["unarchive"] === true ? false : undefined;
  if (title === undefined && archived === undefined) {
    throw new SwitchboardError("INVALID_OPTION", "Say what to change: --title TEXT, --archive or --unarchive.");
  }
  return { type: "updateSession", sessionId, title, archived };
};

const setAuth = async (providerId: string, flags: Flags, io: CliIo): Promise<Request> => {
  const { readApiKey, readOAuth } = await import("./read-credential.ts");
  if (flags["apiKey"] === true) return { type: "setAuth", providerId, credential: await readApiKey(io) };
  if (flags["oauth"] === true) return { type: "setAuth", providerId, credential: await readOAuth(io) };
  throw new SwitchboardError("INVALID_OPTION", "Say which kind of credential comes on stdin: --api-key or --oauth.");
};

/** Every operation, in the order of `call --help`. */
export const callOperations: readonly CallOperation[] = [
  { name: "ping", summary: "ask for a sign of life", request: () => ({ type: "ping" }) },
  { name: "get-daemon-status", summary: "how the daemon is", request: () => ({ type: "getDaemonStatus" }) },
  { name: "list-sessions", summary: "all sessions", request: () => ({ type: "listSessions" }) },
  {
    name: "create-session",
    summary: "a new session",
    options: [titleOption],
    request: (_, flags) => ({ type: "createSession", title: textFlag(flags["title"]) }),
  },
  {
    name: "get-session",
    summary: "one session",
    argument: "id",
    request: (sessionId) => ({ type: "getSession", sessionId }),
  },
  {
    name: "update-session",
    summary: "rename, archive or bring back a session",
    argument: "id",
    options: [
      titleOption,
      new Option("--archive", "archive it").conflicts("unarchive"),
      new Option("--unarchive", "bring it back from the archive"),
    ],
    request: updateSession,
  },
  {
    name: "delete-session",
    summary: "remove a session for good",
    argument: "id",
    request: (sessionId) => ({ type: "deleteSession", sessionId }),
  },
  { name: "list-agents", summary: "all agents", request: () => ({ type: "listAgents" }) },
  {
    name: "get-provider-status",
    summary: "the connected model providers",
    request: () => ({ type: "getProviderStatus" }),
  },
  {
    name: "set-auth",
    summary: "store a credential, read from stdin",
    argument: "provider",
    options: [
      new Option("--api-key", "stdin is an API key (asked for on a terminal)").conflicts("oauth"),
      new Option("--oauth", 'stdin is JSON: {"access", "refresh", "expires"}'),
    ],
    request: setAuth,
  },
  {
    name: "get-auth",
    summary: "show a stored credential, its secrets masked",
    argument: "provider",
    options: [new Option("--reveal", "unmasked, if the daemon was started with --allow-reveal")],
    request: (providerId, flags) => ({ type: "getAuth", providerId, reveal: flags["reveal"] === true }),
  },
  {
    name: "remove-auth",
    summary: "forget a stored credential",
    argument: "provider",
    request: (providerId) => ({ type: "removeAuth", providerId }),
  },
];

/** Adds every operation as a subcommand of `call`; `run` gets what it makes of its arguments. */
export const addCallOperations = (
  call: Command,
  run: (makeRequest: (io: CliIo) => Request | Promise<Request>) => Promise<void>,
): void => {
  for (const { name, summary, argument, options = [], request } of callOperations) {
    const command = call.command(name).description(summary);
    if (argument !== undefined) command.argument(`<${argument}>`);
    for (const option of options) command.addOption(option);
    command.action(() => run((io) => request(command.args[0] ?? "", command.opts(), io)));
  }
};
