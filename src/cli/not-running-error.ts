/** No daemon uses the state folder. */
export class NotRunningError extends Error {
  override readonly name = "NotRunningError";
  readonly code = "NOT_RUNNING";

  constructor() {
    super("Switchboard is not running. Start it with: switchboard serve");
  }
}
