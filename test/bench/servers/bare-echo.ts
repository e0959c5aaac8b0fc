import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { WebSocketServer } from "ws";
import { switchboard } from "../../../src/wire/gen/messages.js";
import { reportIn } from "./child.ts";

// What one would write without a daemon in mind: ws and protobufjs, corked once per turn of the event loop.
const { ClientMessage, ServerMessage } = switchboard.v1;

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false, clientTracking: false });
const corked = new Set<Socket>();

const uncorkAll = (): void => {
  for (const socket of corked) socket.uncork();
  corked.clear();
};

sockets.on("connection", (socket, request) => {
  const tcp = request.socket;
  socket.on("message", (data) => {
    const { requestId, authHandshake } = ClientMessage.decode(data as Buffer);
    if (corked.size === 0) setImmediate(uncorkAll);
    if (!corked.has(tcp)) {
      corked.add(tcp);
      tcp.cork();
    }
    const reply = authHandshake ? { requestId, authHandshakeResponse: { success: true } } : { requestId, pong: {} };
    socket.send(ServerMessage.encode(reply).finish());
  });
});
server.listen(0, "127.0.0.1", () => reportIn({ port: (server.address() as AddressInfo).port, token: "" }));
