import { StateError } from "../../src/kernel/errors.ts";

const otherFolder = "Or set SWITCHBOARD_STATE_DIR to another folder.";

/** What is wrong and what to do, for the failures that a user can mend. */
const describeFailure = (code: string | undefined): string => {
  switch (code) {
    case "EACCES":
    case "EPERM":
      return `You may not read or write it. Give yourself the right with chmod or chown. ${otherFolder}`;
    case "EEXIST":
    case "ENOTDIR":
      return `It, or a part of its path, is not a folder. Move that file away. ${otherFolder}`;
    case "EISDIR":
      return `A folder is in the place of a file. Move that folder away. ${otherFolder}`;
    case "ENOSPC":
    case "EDQUOT":
      return `The disk is full. Free some space. ${otherFolder}`;
    case "EROFS":
      return "The file system is read-only. Set SWITCHBOARD_STATE_DIR to a folder that can be written.";
    case "ELOOP":
      return `Its symbolic links lead in a circle. Mend them. ${otherFolder}`;
    default:
      return `The system says ${code ?? "nothing more"}. Mend that. ${otherFolder}`;
  }
};

/** The system's code of a failure, such as `ENOSPC`. */
export const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined;

/** Makes a `STATE_UNUSABLE` error that names the path, what the system refuses and the way out. */
export const stateUnusable = (path: string, cause: unknown): StateError => {
  if (cause instanceof StateError) return cause;
  return new StateError("STATE_UNUSABLE", `${path} cannot be used. ${describeFailure(codeOf(cause))}`, { cause });
};
