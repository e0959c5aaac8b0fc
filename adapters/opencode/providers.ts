import * as v from "valibot";
import { SwitchboardError } from "../../src/kernel/errors.ts";
import { unreadable } from "./failures.ts";
import type { Operation } from "./operation.ts";
import { connectedSchema } from "./schemas.ts";
import { createFieldReader } from "./top-level-field.ts";

/** OpenCode needs about a second for this answer, and more while it is busy. */
const providerLimitMs = 30_000;
const maxConnectedBytes = 1024 * 1024;

/**
 * `connected` of `GET /provider`: the one route that has it. (`GET /config/providers` is small, but keeps what was there when the project
 * was opened: a provider whose credential came later is missing in it.)
 */
export const getProviderStatus: Operation<"getProviderStatus"> = async ({ http, scope }, _request, signal) => {
  const reader = createFieldReader("connected", { maxBytes: maxConnectedBytes });
  try {
    const call = { path: "/provider", query: scope, limitMs: providerLimitMs, signal };
    await http().stream(call, reader.push);
    return { type: "providerStatus", connected: v.parse(connectedSchema, reader.value()) };
  } catch (thrown) {
    if (thrown instanceof SwitchboardError || signal.aborted) throw thrown;
    throw unreadable("its list of providers has another shape", thrown);
  }
};
