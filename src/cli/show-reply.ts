import type { Agent, Credential, DaemonStatus, Session } from "../kernel/entities.ts";
import type { GoodReply } from "../client/connect.ts";
import type { CliOutput } from "./cli-io.ts";
import { statusText } from "./status-text.ts";
import { fields, table } from "./table.ts";
import { localTime } from "./time-text.ts";

/** What a reply carries, for programs: entities as they are, under their own field names. */
export const replyJson = (reply: GoodReply): unknown => {
  switch (reply.type) {
    case "sessionList":
      return reply.sessions;
    case "sessionInfo":
      return reply.session;
    case "agentList":
      return reply.agents;
    case "providerStatus":
      return { connected: reply.connected };
    case "authInfo":
      return { ...reply.credential, masked: reply.masked };
    case "daemonStatus":
      return reply.status;
    case "pong":
    case "ack":
      return { ok: true };
    default:
      return reply satisfies never;
  }
};

const sessionsText = (out: CliOutput, sessions: readonly Session[]): string =>
  sessions.length === 0
    ? "There are no sessions."
    : table(
        out,
        { head: ["ID", "UPDATED", "TITLE"], flexibleColumn: 2 },
        sessions.map(({ id, title = "", updatedAt, archivedAt }) => [
          id,
          localTime(updatedAt),
          archivedAt === undefined ? title : `(archived) ${title}`,
        ]),
      );

const sessionText = (session: Session): string =>
  fields([
    ["id", session.id],
    ["title", session.title],
    ["created", localTime(session.createdAt)],
    ["updated", localTime(session.updatedAt)],
    ["archived", session.archivedAt === undefined ? undefined : localTime(session.archivedAt)],
    ["directory", session.directory],
    ["parent", session.parentId],
  ]);

const agentsText = (out: CliOutput, agents: readonly Agent[]): string =>
  agents.length === 0
    ? "There are no agents."
    : table(
        out,
        { head: ["NAME", "MODE", "ORIGIN", "DESCRIPTION"], flexibleColumn: 3 },
        agents.map(({ name, mode = "", builtIn, hidden, description = "" }) => [
          name,
          mode,
          `${builtIn ? "built in" : "configured"}${hidden ? ", hidden" : ""}`,
          description,
        ]),
      );

const credentialText = (credential: Credential, masked: boolean): string => {
  const mask = ["masked", masked ? "yes" : "no"] as const;
  switch (credential.kind) {
    case "apiKey":
      return fields([["kind", "API key"], ["key", credential.key], mask]);
    case "oauth":
      return fields([
        ["kind", "OAuth"],
        ["access token", credential.accessToken],
        ["refresh token", credential.refreshToken],
        ["expires", credential.expiresAt === 0 ? "unknown" : localTime(credential.expiresAt)],
        mask,
      ]);
    case "wellKnown":
      return fields([["kind", "well-known"], ["variable", credential.key], ["token", credential.token], mask]);
    default:
      return credential satisfies never;
  }
};

const daemonText = (status: DaemonStatus): string => statusText(undefined, status, Date.now());

/** What a reply carries, for people. */
export const replyText = (out: CliOutput, reply: GoodReply): string => {
  switch (reply.type) {
    case "sessionList":
      return sessionsText(out, reply.sessions);
    case "sessionInfo":
      return sessionText(reply.session);
    case "agentList":
      return agentsText(out, reply.agents);
    case "providerStatus":
      return reply.connected.length === 0
        ? "No model provider is connected."
        : table(
            out,
            { head: ["CONNECTED"], flexibleColumn: 0 },
            reply.connected.map((id) => [id]),
          );
    case "authInfo":
      return credentialText(reply.credential, reply.masked);
    case "daemonStatus":
      return daemonText(reply.status);
    case "pong":
      return "pong";
    case "ack":
      return "Done.";
    default:
      return reply satisfies never;
  }
};
