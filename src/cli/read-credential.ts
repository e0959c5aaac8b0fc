import * as v from "valibot";
import type { Credential } from "../kernel/entities.ts";
import { SwitchboardError } from "../kernel/errors.ts";
import type { CliIo } from "./cli-io.ts";
import { promptSecret } from "./prompt-secret.ts";

const maxSecretBytes = 64 * 1024;

const invalid = (message: string): SwitchboardError => new SwitchboardError("INVALID_OPTION", message);

const readAll = async ({ stdin }: CliIo): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxSecretBytes) throw invalid(`stdin: more than ${maxSecretBytes / 1024} KiB is no credential.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
};

/**
 * Reads an API key: all of stdin, or what the user types unseen on a terminal. Never from argv, which every local program can read.
 *
 * @throws {SwitchboardError} `INVALID_OPTION`
 */
export const readApiKey = async (io: CliIo): Promise<Credential> => {
  const text = io.stdin.isTTY === true ? await promptSecret(io, "API key: ") : await readAll(io);
  const key = text.trim();
  if (key === "")
    throw invalid("stdin: there is no API key. Pipe it in, or run this on a terminal to be asked for it.");
  if (/\s/.test(key)) throw invalid("stdin: an API key is one word; there are spaces or line breaks in this one.");
  return { kind: "apiKey", key };
};

const oauthSchema = v.object({
  access: v.pipe(v.string(), v.nonEmpty()),
  refresh: v.string(),
  expires: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/**
 * Reads OAuth tokens from stdin: `{"access", "refresh", "expires"}`, as OpenCode names them; `expires` in milliseconds since 1970.
 *
 * @throws {SwitchboardError} `INVALID_OPTION`
 */
export const readOAuth = async (io: CliIo): Promise<Credential> => {
  const text = await readAll(io);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined; // Without the cause: it quotes the text, which is secret.
  }
  const parsed = v.safeParse(oauthSchema, json);
  if (!parsed.success) {
    throw invalid(
      'stdin: give JSON such as {"access": "…", "refresh": "…", "expires": 0}; expires is in ms since 1970, 0 if unknown.',
    );
  }
  const { access, refresh, expires } = parsed.output;
  return { kind: "oauth", accessToken: access, refreshToken: refresh, expiresAt: expires };
};
