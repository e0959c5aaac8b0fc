import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { resolveStateDir } from "../../../adapters/store/state-dir.ts";

test("SWITCHBOARD_STATE_DIR names the state folder, before anything else", () => {
  const env = { SWITCHBOARD_STATE_DIR: "/own", XDG_STATE_HOME: "/xdg", HOME: "/home/user" };
  expect(resolveStateDir(env)).toBe("/own");
});

test("a relative SWITCHBOARD_STATE_DIR starts at the current folder", () => {
  expect(resolveStateDir({ SWITCHBOARD_STATE_DIR: "own" }, "/project")).toBe("/project/own");
});

test("without it, XDG_STATE_HOME holds a folder named switchboard", () => {
  expect(resolveStateDir({ SWITCHBOARD_STATE_DIR: "", XDG_STATE_HOME: "/xdg", HOME: "/home/user" })).toBe(
    "/xdg/switchboard",
  );
});

test.each(["relative/state", "", undefined])("an XDG_STATE_HOME of %j is ignored", (xdg) => {
  const env = { HOME: "/home/user", ...(xdg === undefined ? {} : { XDG_STATE_HOME: xdg }) };
  expect(resolveStateDir(env)).toBe("/home/user/.local/state/switchboard");
});

test("without a usable HOME, the account's home folder is taken", () => {
  expect(resolveStateDir({ HOME: "" })).toBe(join(homedir(), ".local", "state", "switchboard"));
});
