/**
 * A POSIX shell script that runs a command and ends it when the daemon is gone, however the daemon ended: its stdin is a pipe that only the
 * daemon holds open, and the kernel closes that even after `kill -9`.
 *
 * Arguments: the command. The script must lead a process group of its own, since it signals the whole group: the command may be a wrapper
 * around the real server. It exits with the command's status.
 *
 * - The `:` trap keeps the shells alive through the TERM that they send to their own group; commands they start get the default back.
 * - USR1 tells the watcher that the command ended by itself, so that it leaves no reader and no sleeper behind.
 * - The shells themselves are mute: with no reader at the other end, a line about the command's end would be their own. Hence the
 *   parentheses around the command: dash redirects itself while it waits for a plain one.
 * - The command runs in the foreground: background commands of a shell ignore SIGINT, and OpenCode's tools would inherit that.
 */
export const guardScript = `
trap : TERM
exec 3<&0 </dev/null 4>&2 2>/dev/null
(
  trap : TERM
  trap 'kill -KILL "$child"; exit 0' USR1
  PATH=$PATH:/usr/bin:/bin
  exec 4>&-
  cat <&3 >/dev/null &
  child=$!
  exec 3<&-
  wait "$child"
  kill -TERM 0
  sleep 2 &
  child=$!
  wait "$child"
  kill -KILL 0
) &
watcher=$!
exec 3<&-
(exec "$@" 2>&4 4>&-)
status=$?
kill -USR1 "$watcher"
wait "$watcher"
exit "$status"
`;
