import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { BindError } from "../../src/kernel/errors.ts";

const firstDefaultPort = 50_051;
const lastDefaultPort = 50_060;

/** Loopback is the only address that the daemon ever binds. */
const loopbackAddress = "127.0.0.1";

const tryPort = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => reject(error);
    server.once("error", onError);
    server.listen({ host: loopbackAddress, port, exclusive: true }, () => {
      server.removeListener("error", onError);
      resolve((server.address() as AddressInfo).port);
    });
  });

const isInUse = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "EADDRINUSE";

const bindFailure = (port: number, error: unknown): BindError =>
  isInUse(error)
    ? new BindError("PORT_IN_USE", `Port ${port} is in use. Choose another with --port, or --port 0 for any.`, {
        cause: error,
      })
    : new BindError("BIND_FAILED", `Cannot listen on ${loopbackAddress}:${port}: ${(error as Error).message}`, {
        cause: error,
      });

/**
 * Binds a server to loopback.
 *
 * @param port a port, 0 for any, undefined for the first free one of 50051–50060 (wire-contract §2).
 * @returns the port that it got.
 * @throws {BindError} `PORT_IN_USE` or `BIND_FAILED`.
 */
export const listenOnLoopback = async (server: Server, port: number | undefined): Promise<number> => {
  if (port !== undefined) {
    return tryPort(server, port).catch((error: unknown) => {
      throw bindFailure(port, error);
    });
  }
  for (let candidate = firstDefaultPort; candidate <= lastDefaultPort; candidate++) {
    try {
      return await tryPort(server, candidate);
    } catch (error) {
      if (!isInUse(error)) throw bindFailure(candidate, error);
    }
  }
  throw new BindError(
    "PORT_IN_USE",
    `Every port from ${firstDefaultPort} to ${lastDefaultPort} is in use. Choose another with --port, or --port 0 for any.`,
  );
};
