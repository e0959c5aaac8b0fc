import { SwitchboardError } from "../kernel/errors.ts";
import type { CliIo } from "./cli-io.ts";

const endOfTransmission = "\u0004";
const endsOfLine = new Set(["\r", "\n", endOfTransmission]);
const interrupt = "\u0003";
const erasures = new Set(["\u0008", "\u007f"]);

/**
 * Asks for a secret on a terminal, without showing what is typed.
 *
 * @throws {SwitchboardError} `INVALID_OPTION` when the user interrupts.
 */
export const promptSecret = async ({ stdin, stderr }: CliIo, question: string): Promise<string> => {
  stderr.write(question);
  stdin.setRawMode?.(true);
  stdin.setEncoding("utf8");
  let typed = "";
  try {
    for await (const chunk of stdin as AsyncIterable<string>) {
      for (const character of chunk) {
        if (endsOfLine.has(character)) return typed;
        if (character === interrupt) throw new SwitchboardError("INVALID_OPTION", "Interrupted; nothing was stored.");
        typed = erasures.has(character) ? typed.slice(0, -1) : typed + character;
      }
    }
    return typed;
  } finally {
    stdin.setRawMode?.(false);
    stderr.write("\n");
  }
};
