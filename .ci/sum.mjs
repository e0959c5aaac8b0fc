// Adds up what the tests and the gate say, for the last line of .ci/run. Plain JavaScript, because it runs on the installed
// Node, even when `npm ci` failed and brought no newer one.
import { existsSync, readFileSync } from "node:fs";

const [testReport, testStatus, gateLog, gateStatus] = process.argv.slice(2);

const countTests = () => {
  if (!existsSync(testReport)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(testReport, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
};

const countSteps = () => {
  const summary = /^(?<passed>\d+) passed, (?<failed>\d+) failed$/mu.exec(readFileSync(gateLog, "utf8"))?.groups;
  return { passed: Number(summary?.passed ?? 0), failed: Number(summary?.failed ?? 0) };
};

/** What failed without being counted, like a test file that cannot be loaded or an `npm ci` that does not work, is one failure. */
const withStatus = ({ passed, failed }, status) => ({ passed, failed: status === "0" ? failed : Math.max(failed, 1) });

const tests = withStatus(countTests(), testStatus);
const steps = withStatus(countSteps(), gateStatus);
const failed = tests.failed + steps.failed;
console.log(`${tests.passed + steps.passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
