import { statSync } from "node:fs";
import { resolve } from "node:path";
import * as v from "valibot";
import { SwitchboardError } from "../kernel/errors.ts";

/** The flags of `serve`, as typed. */
export interface ServeFlags {
  readonly port?: string;
  readonly opencodeUrl?: string;
  readonly directory?: string;
  readonly logLevel?: string;
  readonly allowReveal?: boolean;
  readonly allowOrigin?: readonly string[];
  readonly maxFrameBytes?: string;
}

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
const minFrameBytes = 16 * 1024;
const maxFrameBytes = 1024 ** 3;

const wholeNumber = (least: number, most: number, message: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{1,10}$/, message),
    v.transform(Number),
    v.minValue(least, message),
    v.maxValue(most, message),
  );

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const hasNoCredentials = (text: string): boolean => {
  if (!URL.canParse(text)) return true; // Every check of a value runs, also after one that failed.
  const { username, password } = new URL(text);
  return username === "" && password === "";
};

// Written out and not parsed: the origin of `tauri://localhost` and its like is "null" for URL.
const isOrigin = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/[^/\s?#@*]+$/.test(text);

const onOff = new Map([
  ["1", true],
  ["true", true],
  ["yes", true],
  ["0", false],
  ["false", false],
  ["no", false],
]);

const serveSchema = v.object({
  port: v.optional(wholeNumber(0, 65_535, "give a port from 0 to 65535; 0 takes any free one.")),
  opencodeUrl: v.optional(
    v.pipe(
      v.string(),
      v.check(isHttpUrl, "give the address of a running OpenCode, such as http://127.0.0.1:4096."),
      v.check(hasNoCredentials, "leave the password out of the address; put it in OPENCODE_SERVER_PASSWORD."),
    ),
  ),
  directory: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true,
        "there is no such folder. Create it, or name another.",
      ),
    ),
  ),
  logLevel: v.optional(v.picklist(logLevels, `give one of ${logLevels.join(", ")}.`), "info"),
  allowReveal: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => onOff.has(text.toLowerCase()), "give 1 or 0."),
      v.transform((text) => onOff.get(text.toLowerCase()) ?? false),
    ),
  ),
  allowOrigins: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.check(isOrigin, "give exact origins such as tauri://localhost; no path, no pattern, not null."),
      ),
    ),
  ),
  maxFrameBytes: v.optional(
    wholeNumber(
      minFrameBytes,
      maxFrameBytes,
      `give a number of bytes from ${minFrameBytes} (16 KiB) to ${maxFrameBytes} (1 GiB).`,
    ),
  ),
});

/** What `serve` was told, by flags and variables, with every value checked. Absent: the daemon decides. */
export type ServeConfig = v.InferOutput<typeof serveSchema>;

const names = {
  port: ["--port", "SWITCHBOARD_PORT"],
  opencodeUrl: ["--opencode-url", "SWITCHBOARD_OPENCODE_URL"],
  directory: ["--directory", "SWITCHBOARD_DIRECTORY"],
  logLevel: ["--log-level", "SWITCHBOARD_LOG_LEVEL"],
  allowReveal: ["--allow-reveal", "SWITCHBOARD_ALLOW_REVEAL"],
  allowOrigins: ["--allow-origin", "SWITCHBOARD_ALLOW_ORIGIN"],
  maxFrameBytes: ["--max-frame-bytes", "SWITCHBOARD_MAX_FRAME_BYTES"],
} as const satisfies Record<keyof ServeConfig, readonly [flag: string, variable: string]>;

/** The variables of `serve`, in the shape of its flags. An empty variable counts as absent. */
const readVariables = (env: NodeJS.ProcessEnv): Record<keyof ServeConfig, string | undefined> => {
  const read = (key: keyof ServeConfig): string | undefined => env[names[key][1]] || undefined;
  return {
    port: read("port"),
    opencodeUrl: read("opencodeUrl"),
    directory: read("directory"),
    logLevel: read("logLevel"),
    allowReveal: read("allowReveal"),
    allowOrigins: read("allowOrigins"),
    maxFrameBytes: read("maxFrameBytes"),
  };
};

/**
 * Makes the one configuration of `serve` from flags and `SWITCHBOARD_*` variables; flags win.
 *
 * @param cwd where relative folders start.
 * @throws {SwitchboardError} `INVALID_OPTION`; the message names the flag or variable and the way out, never the value.
 */
export const parseServeOptions = (flags: ServeFlags, env: NodeJS.ProcessEnv, cwd: string): ServeConfig => {
  const variables = readVariables(env);
  const fromFlags: Partial<Record<keyof ServeConfig, unknown>> = {
    ...flags,
    allowReveal: flags.allowReveal === true ? "1" : undefined,
    allowOrigins: flags.allowOrigin,
  };
  const directory = flags.directory ?? variables.directory;
  const parsed = v.safeParse(serveSchema, {
    port: flags.port ?? variables.port,
    opencodeUrl: flags.opencodeUrl ?? variables.opencodeUrl,
    directory: directory === undefined ? undefined : resolve(cwd, directory),
    logLevel: flags.logLevel ?? variables.logLevel,
    allowReveal: fromFlags.allowReveal ?? variables.allowReveal,
    allowOrigins: flags.allowOrigin ?? variables.allowOrigins?.split(/[\s,]+/).filter((origin) => origin !== ""),
    maxFrameBytes: flags.maxFrameBytes ?? variables.maxFrameBytes,
  });
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const key = issue.path?.[0]?.key as keyof ServeConfig;
  const [flag, variable] = names[key];
  throw new SwitchboardError("INVALID_OPTION", `${fromFlags[key] === undefined ? variable : flag}: ${issue.message}`);
};
