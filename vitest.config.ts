import { defineConfig } from "vitest/config";

const reportFile = process.env["SWITCHBOARD_TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    globalSetup: "test/support/shared-open-code.ts",
    // Each file in a process of its own: a leaked socket or child process of one cannot hide in another.
    pool: "forks",
    // Real OpenCode servers take most of a gigabyte each.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    reporters: [
      process.env["CI"] === undefined ? "default" : "tree",
      ...(reportFile === undefined ? [] : [["json", { outputFile: reportFile }] satisfies [string, object]]),
    ],
  },
});
