import type { TestProject } from "vitest/node";
import { startScratchOpenCode } from "./scratch-open-code.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A real OpenCode that all test files share; whoever kills or bends one starts its own. */
    readonly openCode: { readonly url: string; readonly dataHome: string; readonly directory: string };
  }
}

/** Starts one real OpenCode for the whole run. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const server = await startScratchOpenCode();
  project.provide("openCode", { url: server.url, dataHome: server.dataHome, directory: server.directory });
  return async () => {
    await server[Symbol.asyncDispose]();
  };
};
