import { Command, CommanderError } from "commander";
import { version } from "../version.ts";
import { addCallOperations } from "./call-operations.ts";
import type { CliIo, CommandContext } from "./cli-io.ts";
import { exitCodeOf, exitCodes, exitCodesHelp, type ExitCode } from "./exit-codes.ts";
import { printError } from "./print.ts";
import type { ServeFlags } from "./serve-options.ts";

type Run = (context: CommandContext) => Promise<ExitCode>;

/** Runs a command that the user chose. Its module is loaded here and not before: no command pays for another's. */
type Execute = (run: Run) => Promise<void>;

const addServe = (program: Command, execute: Execute): void => {
  program
    .command("serve")
    .description("run the daemon in the foreground; starts or finds an OpenCode")
    .option("--port <number>", "port on 127.0.0.1; 0: any (default: first free of 50051–50060) [SWITCHBOARD_PORT]")
    .option("--opencode-url <url>", "a running OpenCode to use [SWITCHBOARD_OPENCODE_URL]")
    .option("--directory <dir>", "the folder that sessions work in (default: this one) [SWITCHBOARD_DIRECTORY]")
    .option("--log-level <level>", "trace, debug, info, warn, error, fatal or silent [SWITCHBOARD_LOG_LEVEL]")
    .option("--allow-reveal", "let clients read credentials unmasked [SWITCHBOARD_ALLOW_REVEAL]")
    .option("--allow-origin <origin...>", "web pages that may connect [SWITCHBOARD_ALLOW_ORIGIN]")
    .option("--max-frame-bytes <number>", "largest frame (default: 8388608) [SWITCHBOARD_MAX_FRAME_BYTES]")
    .addHelpText("after", "\nAn OpenCode with a password: put it in OPENCODE_SERVER_PASSWORD.")
    .action((flags: ServeFlags) => execute(async (context) => (await import("./serve.ts")).runServe(context, flags)));
};

const addInspection = (program: Command, execute: Execute): void => {
  program
    .command("status")
    .description("show how the daemon and its OpenCode are")
    .action(() => execute(async (context) => (await import("./status.ts")).runStatus(context)));
  program
    .command("stop")
    .description("stop the daemon and wait until it is gone")
    .action(() => execute(async (context) => (await import("./stop.ts")).runStop(context)));
  program
    .command("ws-config")
    .description("print port and token for a program that connects; the output is a secret")
    .action(() => execute(async (context) => (await import("./ws-config.ts")).runWsConfig(context)));
  program
    .command("token")
    .description("manage the token that clients show")
    .command("rotate")
    .description("replace the token; every other connection is closed")
    .action(() => execute(async (context) => (await import("./token-rotate.ts")).runTokenRotate(context)));
};

const addCall = (program: Command, execute: Execute): void => {
  const call = program.command("call").description("send one request to the running daemon");
  addCallOperations(call, (makeRequest) =>
    execute(async (context) => (await import("./call.ts")).runCall(context, makeRequest)),
  );
};

/** What commander quotes may be a secret that belongs on stdin: values after `=`, and arguments that are too many. */
const withoutValues = (message: string): string =>
  message.replace(/(--?[\w-]+)=[^'\n]*/g, "$1=…").replace(/(too many arguments .* but got \d+):.*/s, "$1.\n");

/**
 * Runs the command line.
 *
 * @param argv the arguments alone, without node and script.
 * @returns the exit code; never throws and never exits.
 */
export const runCli = async (argv: readonly string[], io: CliIo): Promise<ExitCode> => {
  let exitCode: ExitCode = exitCodes.done;
  const program = new Command("switchboard");
  const execute: Execute = async (run) => {
    const context = { io, json: program.opts()["json"] === true };
    try {
      exitCode = await run(context);
    } catch (thrown) {
      printError(context, thrown);
      exitCode = exitCodeOf(thrown);
    }
  };
  program
    .description("A local daemon between many user interfaces and the OpenCode coding agent.")
    .version(version)
    .option("--json", "print JSON instead of text")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(withoutValues(text)),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    })
    .showHelpAfterError("Run it with --help to see what can be said.")
    .addHelpText("after", `\n${exitCodesHelp}`);
  addServe(program, execute);
  addInspection(program, execute);
  addCall(program, execute);
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    return thrown.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
  return exitCode;
};
