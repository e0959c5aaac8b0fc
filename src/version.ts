import { createRequire } from "node:module";

// Sources lie in src/, the published ones in dist/src/: the manifest is found from either by the package's own name.
const manifest = createRequire(import.meta.url)("opencode-switchboard/package.json") as { readonly version: string };

/** The daemon's version, from package.json. */
export const version = manifest.version;
