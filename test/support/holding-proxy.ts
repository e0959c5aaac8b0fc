import { createServer, request as forward, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy in front of an OpenCode that can keep answers back. */
export interface HoldingProxy extends AsyncDisposable {
  readonly url: string;
  /** From now on answers to this path wait; what does not wait any more is sent at once. */
  hold(path: string): void;
  /** Lets the answers through that wait, and those to come. */
  release(): void;
  /** Resolves when an answer waits. */
  readonly held: Promise<void>;
}

/** Starts a proxy to `upstream` on any port. */
export const startHoldingProxy = async (upstream: string): Promise<HoldingProxy> => {
  let heldPath: string | undefined;
  let waiting: (() => void)[] = [];
  let onHeld: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (onHeld = resolve));

  const server = createServer((incoming, outgoing: ServerResponse) => {
    const path = incoming.url ?? "/";
    // A connection of its own for each call: a kept one may be closed by the server in the moment in which it is used again.
    const options = { method: incoming.method, headers: incoming.headers, agent: false };
    const outbound = forward(`${upstream}${path}`, options, (answer) => {
      const send = (): void => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      };
      if (path.split("?", 1)[0] !== heldPath) return send();
      waiting.push(send);
      return onHeld();
    });
    outbound.on("error", () => outgoing.destroy());
    incoming.pipe(outbound);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    held,
    hold: (path) => (heldPath = path),
    release() {
      heldPath = undefined;
      for (const send of waiting) send();
      waiting = [];
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
