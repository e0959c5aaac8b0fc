import type { Clock } from "../../src/kernel/clock.ts";
import type { Connection } from "./connection.ts";

/** How often silent clients are asked for a sign of life. One that stays silent for a whole round after that is gone. */
export const heartbeatIntervalMs = 20_000;

interface Pulse {
  movedBytes: number;
  pinged: boolean;
}

/**
 * Finds half-open sockets. One timer for all connections: each round pings those that moved no byte since the round before,
 * and gives up on those that were pinged and still moved none.
 *
 * @returns a function that ends it.
 */
export const startHeartbeat = (
  connections: ReadonlyMap<unknown, Connection>,
  clock: Clock,
  giveUp: (connection: Connection) => void,
): (() => void) => {
  const pulses = new WeakMap<Connection, Pulse>();
  let timer: unknown;

  const check = (connection: Connection): void => {
    const { movedBytes } = connection;
    const pulse = pulses.get(connection);
    if (pulse?.movedBytes !== movedBytes) {
      pulses.set(connection, { movedBytes, pinged: false });
    } else if (pulse.pinged) {
      giveUp(connection);
    } else {
      pulse.pinged = true;
      connection.socket.ping();
    }
  };

  const round = (): void => {
    for (const connection of [...connections.values()]) check(connection);
    timer = clock.setTimeout(round, heartbeatIntervalMs);
  };
  timer = clock.setTimeout(round, heartbeatIntervalMs);
  return () => clock.clearTimeout(timer);
};
