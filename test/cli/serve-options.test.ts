import { tmpdir } from "node:os";
import { basename, dirname } from "node:path";
import { expect, test } from "vitest";
import { parseServeOptions, type ServeFlags } from "../../src/cli/serve-options.ts";
import { SwitchboardError } from "../../src/kernel/errors.ts";

const folder = tmpdir();
const refusalOf = (flags: ServeFlags, env: NodeJS.ProcessEnv = {}): string => {
  try {
    parseServeOptions(flags, env, folder);
  } catch (error) {
    if (error instanceof SwitchboardError && error.code === "INVALID_OPTION") return error.message;
    throw error;
  }
  throw new Error("the options were accepted");
};

test("without flags and variables everything is left to the daemon, and the log is at info", () => {
  expect(parseServeOptions({}, {}, folder)).toEqual({ logLevel: "info" });
});

const variables = {
  SWITCHBOARD_PORT: "50055",
  SWITCHBOARD_OPENCODE_URL: "http://127.0.0.1:4096",
  SWITCHBOARD_DIRECTORY: folder,
  SWITCHBOARD_LOG_LEVEL: "debug",
  SWITCHBOARD_ALLOW_REVEAL: "1",
  SWITCHBOARD_ALLOW_ORIGIN: "tauri://localhost, https://app.example",
  SWITCHBOARD_MAX_FRAME_BYTES: "65536",
};

test("each variable means what its flag means", () => {
  const byFlags = parseServeOptions(
    {
      port: "50055",
      opencodeUrl: "http://127.0.0.1:4096",
      directory: folder,
      logLevel: "debug",
      allowReveal: true,
      allowOrigin: ["tauri://localhost", "https://app.example"],
      maxFrameBytes: "65536",
    },
    {},
    folder,
  );
  expect(parseServeOptions({}, variables, folder)).toEqual(byFlags);
  expect(byFlags).toEqual({
    port: 50_055,
    opencodeUrl: "http://127.0.0.1:4096",
    directory: folder,
    logLevel: "debug",
    allowReveal: true,
    allowOrigins: ["tauri://localhost", "https://app.example"],
    maxFrameBytes: 65_536,
  });
});

test("a flag wins over its variable", () => {
  const flags = { port: "0", logLevel: "warn", allowOrigin: ["app://one"], opencodeUrl: "https://127.0.0.1:1" };
  expect(parseServeOptions(flags, variables, folder)).toMatchObject({
    port: 0,
    logLevel: "warn",
    allowOrigins: ["app://one"],
    opencodeUrl: "https://127.0.0.1:1",
  });
});

test("an empty variable counts as absent, and SWITCHBOARD_ALLOW_REVEAL can say no", () => {
  expect(parseServeOptions({}, { SWITCHBOARD_PORT: "", SWITCHBOARD_ALLOW_REVEAL: "no" }, folder)).toEqual({
    logLevel: "info",
    allowReveal: false,
  });
});

test("a relative folder starts at the current one", () => {
  expect(parseServeOptions({ directory: basename(folder) }, {}, dirname(folder)).directory).toBe(folder);
});

test.each<[keyof ServeFlags, string, string]>([
  ["port", "--port", "SWITCHBOARD_PORT"],
  ["opencodeUrl", "--opencode-url", "SWITCHBOARD_OPENCODE_URL"],
  ["directory", "--directory", "SWITCHBOARD_DIRECTORY"],
  ["logLevel", "--log-level", "SWITCHBOARD_LOG_LEVEL"],
  ["maxFrameBytes", "--max-frame-bytes", "SWITCHBOARD_MAX_FRAME_BYTES"],
])("a wrong %s is refused by the name of its flag or variable", (key, flag, variable) => {
  expect(refusalOf({ [key]: "nonsense" })).toMatch(new RegExp(`^${flag}: .*\\.$`));
  expect(refusalOf({}, { [variable]: "nonsense" })).toMatch(new RegExp(`^${variable}: .*\\.$`));
});

test.each(["70000", "-1", "0x10", "80.5", "1e3", " 80"])("%j is no port", (port) => {
  expect(refusalOf({ port })).toContain("0 to 65535");
});

test.each(["null", "*", "https://*.example", "https://app.example/page", "localhost", "https://a@b"])(
  "%j is no origin that may be allowed",
  (origin) => {
    expect(refusalOf({ allowOrigin: [origin] })).toMatch(/^--allow-origin: /);
  },
);

test("a word that is neither yes nor no is refused for SWITCHBOARD_ALLOW_REVEAL", () => {
  expect(refusalOf({}, { SWITCHBOARD_ALLOW_REVEAL: "maybe" })).toBe("SWITCHBOARD_ALLOW_REVEAL: give 1 or 0.");
});

test("a password in the address is refused without being repeated", () => {
  const message = refusalOf({ opencodeUrl: "http://opencode:hunter2@127.0.0.1:4096" });
  expect(message).toContain("OPENCODE_SERVER_PASSWORD");
  expect(message).not.toContain("hunter2");
});
