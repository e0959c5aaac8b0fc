import { execFile } from "node:child_process";
import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const script = join(import.meta.dirname, "../../diagrams/draw.ts");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "switchboard-drawings-"));
});
afterEach(() => rm(folder, { recursive: true }));

const draw = (...flags: readonly string[]): Promise<{ readonly code: number; readonly complaint: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [script, "--into", folder, ...flags], (_, _stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, complaint: stderr }),
    );
  });

describe("npm run draw", () => {
  test("draws each machine as SVG and as Mermaid, and --check is content with it", async () => {
    expect(await draw()).toMatchObject({ code: 0 });
    const names = await readdir(folder);
    expect(names).toEqual(expect.arrayContaining(["connection.svg", "connection.mmd", "upstream.svg", "daemon.mmd"]));
    expect(await draw("--check")).toEqual({ code: 0, complaint: "" });
  });

  test("--check names a drawing that is stale, one that is missing and one whose machine is gone", async () => {
    await draw();
    await appendFile(join(folder, "connection.svg"), "<!-- retouched -->");
    await rm(join(folder, "daemon.mmd"));
    await writeFile(join(folder, "forgotten.svg"), "<svg/>");
    const { code, complaint } = await draw("--check");
    expect(code).toBe(1);
    expect(complaint).toContain("connection.svg is stale");
    expect(complaint).toContain("daemon.mmd is missing");
    expect(complaint).toContain("forgotten.svg has no machine");
    expect(complaint.trim().split("\n")).toHaveLength(3);
  });

  test("mends what --check complains about", async () => {
    await draw();
    const original = await readFile(join(folder, "connection.svg"), "utf8");
    await appendFile(join(folder, "connection.svg"), "<!-- retouched -->");
    await writeFile(join(folder, "forgotten.svg"), "<svg/>");
    await draw();
    expect(await readFile(join(folder, "connection.svg"), "utf8")).toBe(original);
    expect(await readdir(folder)).not.toContain("forgotten.svg");
  });
});
