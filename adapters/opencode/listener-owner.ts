import { readFile } from "node:fs/promises";

const listening = "0A";

/**
 * The users whose sockets listen on a TCP port.
 *
 * @param table the text of `/proc/net/tcp` or `/proc/net/tcp6`; the addresses in it are hexadecimal (proc_pid_net(5)).
 */
export const listenersIn = (table: string, port: number): readonly number[] => {
  const uids: number[] = [];
  for (const line of table.split("\n").slice(1)) {
    const [, local, , state, , , , uid] = line.trim().split(/\s+/);
    if (local === undefined || uid === undefined || state !== listening) continue;
    if (Number.parseInt(local.slice(local.lastIndexOf(":") + 1), 16) === port) uids.push(Number(uid));
  }
  return uids;
};

const readTable = async (name: string): Promise<string> => {
  try {
    return await readFile(`/proc/net/${name}`, "utf8");
  } catch {
    return "";
  }
};

/**
 * True when this user owns whatever listens on the port. False also where it cannot be told (it can on Linux): another user's program
 * must not be handed a password or the work of this user.
 */
export const isOwnListener = async (port: number): Promise<boolean> => {
  if (process.platform !== "linux" || process.getuid === undefined) return false;
  const uid = process.getuid();
  const tables = await Promise.all([readTable("tcp"), readTable("tcp6")]);
  const owners = tables.flatMap((table) => listenersIn(table, port));
  return owners.length > 0 && owners.every((owner) => owner === uid);
};
