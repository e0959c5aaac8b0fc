import { once } from "node:events";
import { connect, type Socket } from "node:net";

const upgrade = (port: number): string =>
  `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n";

const mask = Buffer.from([1, 2, 3, 4]);

/** A masked binary frame (RFC 6455 §5.2) of less than 64 KiB. */
export const clientFrame = (payload: Uint8Array): Buffer => {
  const length =
    payload.length < 126
      ? Buffer.from([0x82, 0x80 | payload.length])
      : Buffer.from([0x82, 0x80 | 126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([length, mask, payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))]);
};

/** Upgrades a socket and sends the first frame; resolves with the socket when the reply is there. */
export const openRaw = async (port: number, firstFrame: Buffer): Promise<Socket> => {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  socket.write(upgrade(port));
  await once(socket, "data");
  socket.write(firstFrame);
  await once(socket, "data");
  return socket;
};

/**
 * Keeps requests in flight on a socket: as many new ones as answers came in. It counts bytes instead of parsing frames, so
 * that the load costs less than the server.
 *
 * @param options.replyBytes the size of each reply on the wire.
 * @returns how many replies came in, when it is told to stop.
 */
export const keepBusy = (
  socket: Socket,
  options: { readonly request: Buffer; readonly replyBytes: number; readonly inFlight: number },
): (() => number) => {
  const { request, replyBytes, inFlight } = options;
  const batches = Array.from({ length: inFlight + 1 }, (_, count) =>
    Buffer.concat(Array.from({ length: count }, () => request)),
  );
  let replies = 0;
  let rest = 0;
  let running = true;
  socket.on("data", (chunk: Buffer) => {
    rest += chunk.length;
    const complete = Math.floor(rest / replyBytes);
    rest -= complete * replyBytes;
    replies += complete;
    if (running && complete > 0) socket.write(batches[complete] ?? request);
  });
  socket.write(batches[inFlight] ?? request);
  return () => {
    running = false;
    return replies;
  };
};
