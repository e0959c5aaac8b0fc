import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import type { CliIo } from "../../src/cli/cli-io.ts";
import { readApiKey, readOAuth } from "../../src/cli/read-credential.ts";

const ioWith = (stdin: CliIo["stdin"]): CliIo & { readonly shown: () => string } => {
  const stderr = new PassThrough();
  return {
    stdout: new PassThrough(),
    stderr,
    stdin,
    env: {},
    cwd: "/",
    onStopSignal: () => () => undefined,
    shown: () => (stderr.read() as Buffer | null)?.toString() ?? "",
  };
};
const piped = (text: string): CliIo => ioWith(Readable.from([Buffer.from(text)]));

/** A terminal where somebody types these chunks; `rawModes` tells whether it was told not to show them. */
const typed = (...chunks: string[]) => {
  const rawModes: boolean[] = [];
  const stdin = Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), {
    isTTY: true,
    setRawMode: (mode: boolean) => rawModes.push(mode),
  });
  return { ...ioWith(stdin), rawModes };
};

test("an API key is read from a pipe, without the line break at its end", async () => {
  expect(await readApiKey(piped("sk-one\n"))).toEqual({ kind: "apiKey", key: "sk-one" });
});

test("an API key typed on a terminal is not shown, and can be corrected", async () => {
  const terminal = typed("sk-x", "\u007f", "one", "\r");
  expect(await readApiKey(terminal)).toEqual({ kind: "apiKey", key: "sk-one" });
  expect(terminal.rawModes).toEqual([true, false]);
  expect(terminal.shown()).toBe("API key: \n");
});

test("Ctrl+C while typing an API key stores nothing and gives the terminal back", async () => {
  const terminal = typed("sk-", "\u0003");
  await expect(readApiKey(terminal)).rejects.toMatchObject({ code: "INVALID_OPTION" });
  expect(terminal.rawModes).toEqual([true, false]);
});

test.each(["", "\n", "two words", "two\nlines", "x".repeat(70_000)])(
  "what is no API key is refused, unseen",
  async (text) => {
    const error: unknown = await readApiKey(piped(text)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "INVALID_OPTION" });
    if (text.trim() !== "") expect((error as Error).message).not.toContain(text);
  },
);

test("OAuth tokens are read under OpenCode's own names", async () => {
  const text = JSON.stringify({ access: "a", refresh: "r", expires: 1_700_000_000_000 });
  expect(await readOAuth(piped(text))).toEqual({
    kind: "oauth",
    accessToken: "a",
    refreshToken: "r",
    expiresAt: 1_700_000_000_000,
  });
});

test.each(['{"access":"secret', '{"access":"secret"}', '{"access":"secret","refresh":"r","expires":"soon"}', "[]", ""])(
  "what is no set of OAuth tokens is refused, unseen: %s",
  async (text) => {
    const error: unknown = await readOAuth(piped(text)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "INVALID_OPTION" });
    expect(`${(error as Error).message} ${String((error as Error).cause)}`).not.toContain("secret");
  },
);
