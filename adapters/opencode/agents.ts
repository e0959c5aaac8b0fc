import type { Operation } from "./operation.ts";
import { agentsSchema } from "./schemas.ts";

/** `GET /agent`: all agents, in OpenCode's order. */
export const listAgents: Operation<"listAgents"> = async ({ http, scope }, _request, signal) => {
  const agents = await http().json({ path: "/agent", query: scope, signal }, agentsSchema);
  return {
    type: "agentList",
    agents: agents.map((agent) => ({
      name: agent.name,
      description: agent.description ?? undefined,
      mode: agent.mode ?? undefined,
      builtIn: agent.native ?? false,
      color: agent.color ?? undefined,
      hidden: agent.hidden ?? false,
    })),
  };
};
