import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inProject } from '../prerender/project.ts';
import { type AuditReport, findingsIn, type LockFile, packagesNamedIn } from './audit-findings.ts';

/*
 * What is known of the packages whose code ships: those that `npm install care-charts` brings, and those that are bundled, which
 * `LICENSE.txt` of each build names. Run it when both builds are there:
 *
 *     npm run --silent audit
 *
 * It ends with 1 where something high or critical is known of one of them, and with 2 where the registry does not answer.
 */

/** npm ends with 1 where anything at all is known, and its report is on its standard output all the same. */
function reportOf(): AuditReport {
  let text: string;
  try {
    text = execFileSync('npm', ['audit', '--json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    text = (error as { readonly stdout: string }).stdout;
  }
  return JSON.parse(text) as AuditReport;
}

const licences = ['cdn', 'dist'].map((folder) => inProject(`${folder}/LICENSE.txt`));
const unbuilt = licences.filter((file) => !existsSync(file));
if (unbuilt.length) throw new Error(`Build first: ${unbuilt.join(' and ')} is not there.`);
const bundled = licences.flatMap((file) => packagesNamedIn(readFileSync(file, 'utf8')));
const lock = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')) as LockFile;
const report = reportOf();
if (!report.vulnerabilities) {
  console.error(`The registry did not answer: ${report.message ?? 'it gave no report'}.`);
  process.exitCode = 2;
} else {
  const findings = findingsIn(report, lock, new Set(bundled));
  for (const finding of findings) console.error(finding);
  console.log(`${findings.length} high findings in the packages that ship.`);
  process.exitCode = findings.length ? 1 : 0;
}
