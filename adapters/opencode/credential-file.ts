import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import * as v from "valibot";
import { HttpError, SwitchboardError } from "../../src/kernel/errors.ts";
import { storedCredentialSchema, type StoredCredential } from "./schemas.ts";

/** OpenCode does not write the file in one piece: a reader may come between. */
const rereadDelayMs = 25;

/** Where OpenCode keeps credentials: `$XDG_DATA_HOME/opencode/auth.json`, else below `~/.local/share`. */
export const credentialFile = (env: NodeJS.ProcessEnv): string => {
  const dataHome = env["XDG_DATA_HOME"] || join(env["HOME"] || homedir(), ".local", "share");
  return join(dataHome, "opencode", "auth.json");
};

const broken = (): HttpError =>
  new HttpError(
    "PARSE_ERROR",
    "OpenCode's credential file auth.json cannot be understood. Mend or remove it, then log in again.",
  );

const readText = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    const told = "OpenCode's credential file auth.json cannot be read. Check that it is a file and belongs to you.";
    throw new SwitchboardError("INTERNAL", told, { cause: error });
  }
};

const parseEntries = (text: string): object => {
  let entries: unknown;
  try {
    entries = JSON.parse(text);
  } catch {
    // The parser's message quotes the file.
    throw broken();
  }
  if (typeof entries !== "object" || entries === null || Array.isArray(entries)) throw broken();
  return entries;
};

const readEntries = async (path: string): Promise<object> => {
  const text = await readText(path);
  if (text === undefined) return {};
  try {
    return parseEntries(text);
  } catch {
    await delay(rereadDelayMs);
    return parseEntries((await readText(path)) ?? "{}");
  }
};

/**
 * Reads one credential from OpenCode's own file, since no route of OpenCode gives it out.
 *
 * @returns undefined when the file or the provider is not there.
 * @throws {HttpError} `PARSE_ERROR` when the file or the entry is broken; its text is never quoted.
 */
export const readCredential = async (path: string, providerId: string): Promise<StoredCredential | undefined> => {
  const entries = await readEntries(path);
  // An own property: the file has no “constructor” just because objects do.
  const entry: unknown = Object.getOwnPropertyDescriptor(entries, providerId)?.value;
  if (entry === undefined) return undefined;
  const parsed = v.safeParse(storedCredentialSchema, entry);
  if (!parsed.success) throw broken();
  return parsed.output;
};
