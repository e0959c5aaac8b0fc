import { assert, constant, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { checkedProviderId, sessionPath } from "../../../adapters/opencode/path-ids.ts";
import { SwitchboardError } from "../../../src/kernel/errors.ts";

// Fast-check prints the seed and the path of a counterexample when a property fails.
const anyId = oneof(
  string({ unit: "binary", maxLength: 300 }),
  string({ unit: "grapheme", maxLength: 300 }),
  string({ maxLength: 300 }).map((rest) => `ses_${rest}`),
  constant("ses_../../global/health"),
  constant("\ud800"),
);

/** The code that an id is refused with; undefined when it is taken. */
const refusal = (check: () => unknown): string | undefined => {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof SwitchboardError)) throw error;
    return error.code;
  }
};

test("whatever a session id is, the path stays one segment below /session", () => {
  assert(
    property(anyId, (id) => {
      const code = refusal(() => sessionPath(id));
      if (code !== undefined) expect(["INVALID_REQUEST", "NOT_FOUND"]).toContain(code);
      else expect(new URL(sessionPath(id), "http://localhost").pathname).toBe(`/session/${id}`);
    }),
    { numRuns: 2_000 },
  );
});

test("whatever a provider id is, it stays one segment of the path and means itself", () => {
  assert(
    property(anyId, (id) => {
      const code = refusal(() => checkedProviderId(id));
      if (code !== undefined) {
        expect(code).toBe("INVALID_REQUEST");
        return;
      }
      const { pathname } = new URL(`/auth/${encodeURIComponent(id)}`, "http://localhost");
      expect(pathname.split("/").length).toBe(3);
      expect(decodeURIComponent(pathname.slice("/auth/".length))).toBe(id);
    }),
    { numRuns: 2_000 },
  );
});
