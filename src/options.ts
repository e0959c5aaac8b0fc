import { statSync } from "node:fs";
import type { Logger } from "pino";
import * as v from "valibot";
import { parseOpenCodeUrl } from "../adapters/opencode/server-url.ts";
import { SwitchboardError } from "./kernel/errors.ts";

/** How to run a daemon. Everything has a default. */
export interface SwitchboardOptions {
  /** The port on 127.0.0.1; 0 takes any, absent the first free one of 50051–50060. */
  readonly port?: number | undefined;
  /** The token that clients must show; absent: the one of the state folder, made at the first start. */
  readonly authToken?: string | undefined;
  /** A running OpenCode; absent: one that runs on its default port and may be used, else one that the daemon starts. */
  readonly opencodeUrl?: string | undefined;
  /** The password of a running OpenCode; absent: `OPENCODE_SERVER_PASSWORD` of `env`. */
  readonly opencodePassword?: string | undefined;
  /** The folder that sessions work in; absent: the current one. */
  readonly directory?: string | undefined;
  /** Where daemon.json is; absent: as in PROTOCOL.md. */
  readonly stateDir?: string | undefined;
  /** Lets clients read secrets unmasked. */
  readonly allowReveal?: boolean | undefined;
  /** Origins of web pages that may connect, beside the daemon's own: `["tauri://localhost"]`. */
  readonly allowOrigins?: readonly string[] | undefined;
  /** What a frame may hold after authentication, in bytes; absent: 8 MiB. */
  readonly maxFrameBytes?: number | undefined;
  /** Gives the start up when it is aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Where log lines go; absent: nowhere. */
  readonly log?: Logger | undefined;
  /** The environment for OpenCode and for finding folders; absent: this process's. */
  readonly env?: NodeJS.ProcessEnv | undefined;
}

const minFrameBytes = 16 * 1024;
const maxFrameBytes = 1024 * 1024 * 1024;

const isOrigin = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/[^/\s?#@]+$/.test(text);

const port = v.pipe(
  v.number("port must be a number."),
  v.integer("port must be a whole number."),
  v.minValue(0, "port must be from 0 to 65535; 0 takes any."),
  v.maxValue(65_535, "port must be from 0 to 65535; 0 takes any."),
);

const checks = v.object({
  port: v.optional(port),
  authToken: v.optional(v.pipe(v.string(), v.nonEmpty("authToken must not be empty; leave it out to have one made."))),
  allowOrigins: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.check(isOrigin, 'allowOrigins takes exact origins such as "tauri://localhost", never "null" or a pattern.'),
      ),
    ),
  ),
  maxFrameBytes: v.optional(
    v.pipe(
      v.number("maxFrameBytes must be a number."),
      v.integer("maxFrameBytes must be a whole number."),
      v.minValue(minFrameBytes, `maxFrameBytes must be at least ${minFrameBytes} (16 KiB).`),
      v.maxValue(maxFrameBytes, `maxFrameBytes must be at most ${maxFrameBytes} (1 GiB).`),
    ),
  ),
});

/**
 * Makes sure that options make sense before anything is opened.
 *
 * @throws {SwitchboardError} `INVALID_OPTION`; the message names the option and the way out.
 */
export const checkOptions = (options: SwitchboardOptions): void => {
  const result = v.safeParse(checks, options);
  if (!result.success) throw new SwitchboardError("INVALID_OPTION", result.issues[0].message);
  const { directory, opencodeUrl } = options;
  if (opencodeUrl !== undefined) parseOpenCodeUrl(opencodeUrl);
  if (directory !== undefined && statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new SwitchboardError(
      "INVALID_OPTION",
      `The directory ${directory} does not exist. Create it or name another.`,
    );
  }
};
