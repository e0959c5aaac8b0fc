import { once } from "node:events";
import { connect } from "node:net";

/** What a server answered to bytes that a well-behaved client would not send. */
export interface RawAnswer {
  readonly status: number;
  readonly head: string;
}

/**
 * Asks for a WebSocket with the header lines as they are given: no library puts them in order or fills in what is missing.
 *
 * @returns the answer's status, 101 when the door let it in; the socket is closed again.
 */
export const askForWebSocket = async (port: number, headerLines: readonly string[], path = "/"): Promise<RawAnswer> => {
  const socket = connect({ host: "127.0.0.1", port });
  await once(socket, "connect");
  const lines = [
    `GET ${path} HTTP/1.1`,
    ...headerLines,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==",
  ];
  socket.write(`${lines.join("\r\n")}\r\n\r\n`);
  const [chunk] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  const head = chunk.toString("latin1");
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), head };
};
