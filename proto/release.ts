// Remembers the contract of the version that is being released: `npm run release:proto`. From then on the gate refuses
// changes that break clients of that version.
import { runTool } from "./tools.ts";

await runTool("buf", ["build", "proto", "--exclude-source-info", "--output", "proto/released.binpb"]);
console.log("proto/released.binpb holds the contract as it is now");
