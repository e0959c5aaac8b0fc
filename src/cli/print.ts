import { codeOfError } from "./exit-codes.ts";
import type { CommandContext } from "./cli-io.ts";
import { terminalJson, terminalText } from "./terminal-text.ts";

/** Prints a result for people: lines that are safe to show already. */
export const printLines = ({ io }: CommandContext, ...lines: readonly string[]): void => {
  io.stdout.write(`${lines.join("\n")}\n`);
};

/** Prints a result for programs: one line of JSON. */
export const printJson = ({ io }: CommandContext, value: unknown): void => {
  io.stdout.write(`${terminalJson(value)}\n`);
};

/** Prints why a command failed, on stderr: `error: CODE: message`, or `{"error":{"code","message"}}`. */
export const printError = ({ io, json }: CommandContext, error: unknown): void => {
  const code = codeOfError(error) ?? "UNEXPECTED";
  const message = error instanceof Error ? error.message : "Something failed without saying why.";
  io.stderr.write(
    json ? `${terminalJson({ error: { code, message } })}\n` : `error: ${code}: ${terminalText(message)}\n`,
  );
};
