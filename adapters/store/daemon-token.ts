import { randomBytes } from "node:crypto";
import { lstat, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { codeOf, stateUnusable } from "./state-unusable.ts";

const tokenFileName = "token";
const tokenBytes = 32;
/** 32 bytes in base64url, the least that we accept: 256 random bits (wire-contract §2). */
const tokenPattern = /^[A-Za-z0-9_-]{43,512}$/;

/** Reads the token; absent when there is none that can be trusted: damaged, short, a link, or open to other users. */
const readToken = async (path: string): Promise<string | undefined> => {
  try {
    const stats = await lstat(path);
    const owner = process.getuid?.();
    const isPrivate = process.platform === "win32" || ((stats.mode & 0o077) === 0 && stats.uid === owner);
    // A token that others could read may be in other hands already, so it is replaced, not merely hidden.
    if (!stats.isFile() || !isPrivate || stats.size > 1024) return undefined;
    const token = (await readFile(path, "utf8")).trim();
    return tokenPattern.test(token) ? token : undefined;
  } catch (thrown) {
    if (codeOf(thrown) === "ENOENT") return undefined;
    throw thrown;
  }
};

/**
 * Writes a new random token to the state folder, in place of the one before.
 *
 * @throws {StateError} `STATE_UNUSABLE`
 */
export const createToken = async (dir: string): Promise<string> => {
  const path = join(dir, tokenFileName);
  const token = randomBytes(tokenBytes).toString("base64url");
  try {
    // An atomic write follows a symbolic link and keeps the owner; the token must not leave the folder or be another user's.
    const stats = await lstat(path).catch(() => undefined);
    if (stats !== undefined && !stats.isDirectory()) await rm(path);
    await writeFileAtomic(path, `${token}\n`, { mode: 0o600 });
  } catch (thrown) {
    throw stateUnusable(path, thrown);
  }
  return token;
};

/**
 * Reads the token of the state folder; makes one when there is none that can be trusted.
 *
 * @throws {StateError} `STATE_UNUSABLE`
 */
export const readOrCreateToken = async (dir: string): Promise<string> => {
  const path = join(dir, tokenFileName);
  const token = await readToken(path).catch((thrown: unknown) => {
    throw stateUnusable(path, thrown);
  });
  return token ?? createToken(dir);
};
