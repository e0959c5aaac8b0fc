import type { InferOutput } from "valibot";
import type { Session } from "../../src/kernel/entities.ts";
import type { Operation } from "./operation.ts";
import { sessionPath } from "./path-ids.ts";
import { doneSchema, sessionSchema, sessionsSchema } from "./schemas.ts";

/** Without a limit OpenCode reports the first 100 and says nothing about the others. */
const noLimit = String(2 ** 31 - 1);

const sessionOf = (stored: InferOutput<typeof sessionSchema>): Session => ({
  id: stored.id,
  title: stored.title ?? undefined,
  createdAt: stored.time.created,
  updatedAt: stored.time.updated,
  directory: stored.directory ?? undefined,
  parentId: stored.parentID ?? undefined,
  // OpenCode ignores a null here, so 0 is how a session is brought back.
  archivedAt: stored.time.archived || undefined,
});

/** `GET /session`: the sessions of OpenCode's project, the archived ones and those of subagents included. */
export const listSessions: Operation<"listSessions"> = async ({ http, scope }, _request, signal) => {
  // With a directory alone OpenCode leaves out the project's sessions in other folders.
  const query = { ...scope, ...("directory" in scope ? { scope: "project" } : {}), limit: noLimit };
  const sessions = await http().json({ path: "/session", query, signal }, sessionsSchema);
  return { type: "sessionList", sessions: sessions.map(sessionOf) };
};

/** `POST /session`. */
export const createSession: Operation<"createSession"> = async ({ http, scope }, { title }, signal) => {
  const json = title === undefined ? {} : { title };
  const session = await http().json({ method: "POST", path: "/session", query: scope, json, signal }, sessionSchema);
  return { type: "sessionInfo", session: sessionOf(session) };
};

/** `GET /session/{id}`. */
export const getSession: Operation<"getSession"> = async ({ http, scope }, { sessionId }, signal) => {
  const session = await http().json({ path: sessionPath(sessionId), query: scope, signal }, sessionSchema);
  return { type: "sessionInfo", session: sessionOf(session) };
};

/** `PATCH /session/{id}`: what is absent stays as it is. */
export const updateSession: Operation<"updateSession"> = async ({ http, scope }, request, signal) => {
  const { title, archived } = request;
  const json = {
    ...(title === undefined ? {} : { title }),
    ...(archived === undefined ? {} : { time: { archived: archived ? Date.now() : 0 } }),
  };
  const path = sessionPath(request.sessionId);
  const session = await http().json({ method: "PATCH", path, query: scope, json, signal }, sessionSchema);
  return { type: "sessionInfo", session: sessionOf(session) };
};

/** `DELETE /session/{id}`. */
export const deleteSession: Operation<"deleteSession"> = async ({ http, scope }, { sessionId }, signal) => {
  await http().json({ method: "DELETE", path: sessionPath(sessionId), query: scope, signal }, doneSchema);
  return { type: "ack" };
};
