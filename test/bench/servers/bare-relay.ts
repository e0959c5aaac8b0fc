import { Agent, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import got from "got";
import { WebSocketServer } from "ws";
import { switchboard } from "../../../src/wire/gen/messages.js";
import { reportIn } from "./child.ts";

// The least that can stand between a client and OpenCode: ws, protobufjs and got with nothing around them.
const { ClientMessage, ServerMessage } = switchboard.v1;
const upstream = got.extend({
  prefixUrl: String(process.argv[2]),
  agent: { http: new Agent({ keepAlive: true }) },
  retry: { limit: 0 },
});

interface Session {
  readonly id: string;
  readonly title: string;
  readonly time: { readonly created: number; readonly updated: number };
}

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false, clientTracking: false });
sockets.on("connection", (socket) => {
  const answer = async (data: Buffer): Promise<void> => {
    const { requestId, getSession } = ClientMessage.decode(data);
    if (!getSession) {
      socket.send(ServerMessage.encode({ requestId, authHandshakeResponse: { success: true } }).finish());
      return;
    }
    const { id, title, time } = await upstream.get(`session/${getSession.sessionId}`).json<Session>();
    const sessionInfo = { id, title, createdAt: time.created, updatedAt: time.updated };
    socket.send(ServerMessage.encode({ requestId, sessionInfo }).finish());
  };
  socket.on("message", (data) => void answer(data as Buffer));
});
server.listen(0, "127.0.0.1", () => reportIn({ port: (server.address() as AddressInfo).port, token: "" }));
