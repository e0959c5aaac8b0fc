import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { StateMachine, type AnyStateMachine } from "xstate";

const machinesFolder = join(import.meta.dirname, "../machines");

const isMachine = (value: unknown): value is AnyStateMachine => value instanceof StateMachine;

/**
 * Imports every `machines/*.machine.ts`, in the order of their names.
 *
 * @throws when one does not export exactly one machine, or names a target that does not exist.
 */
export const loadMachines = async (): Promise<readonly AnyStateMachine[]> => {
  const names = (await readdir(machinesFolder)).filter((name) => name.endsWith(".machine.ts")).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const url = pathToFileURL(join(machinesFolder, name)).href;
      const exported = (await import(url)) as Readonly<Record<string, unknown>>;
      const [machine, ...others] = Object.values(exported).filter(isMachine);
      if (machine === undefined || others.length > 0) throw new Error(`machines/${name} must export one machine`);
      return machine;
    }),
  );
};
