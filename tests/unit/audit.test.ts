import { expect, test } from 'vitest';
import { type AuditReport, findingsIn, type LockFile, packagesNamedIn } from '../../src/dev/audit-findings.ts';

const advisory = (severity: string) => ({ severity, title: 'Runs what it reads', url: 'https://advisories.example/1' });
const report = (vulnerabilities: NonNullable<AuditReport['vulnerabilities']>): AuditReport => ({ vulnerabilities });
const lock: LockFile = {
  packages: {
    'node_modules/asked': { version: '1.0.0' },
    'node_modules/bundled': { version: '2.0.0', dev: true },
    'node_modules/tool/node_modules/bundled': { version: '1.5.0', dev: true },
    'node_modules/tool': { version: '3.0.0', dev: true },
    'node_modules/either': { version: '4.0.0', devOptional: true },
  },
};
const bundled = new Set(packagesNamedIn('MIT\n\n---\n\nbundled 2.0.0 (ISC)\n\nText\n'));
const found = (vulnerabilities: NonNullable<AuditReport['vulnerabilities']>) =>
  findingsIn(report(vulnerabilities), lock, bundled);

test('a high finding is told of a package that is installed with this one, and of one whose code is bundled', () => {
  expect(
    found({
      asked: { nodes: ['node_modules/asked'], via: [advisory('critical')] },
      bundled: { nodes: ['node_modules/bundled'], via: [advisory('high'), advisory('moderate')] },
    }),
  ).toEqual([
    'asked 1.0.0 (critical): Runs what it reads, https://advisories.example/1',
    'bundled 2.0.0 (high): Runs what it reads, https://advisories.example/1',
  ]);
});

test('none is told of tools, of another version of what is bundled, of lower findings, and of what only another is at fault for', () => {
  expect(
    found({
      tool: { nodes: ['node_modules/tool'], via: [advisory('critical')] },
      either: { nodes: ['node_modules/either'], via: [advisory('high')] },
      bundled: { nodes: ['node_modules/tool/node_modules/bundled'], via: [advisory('high')] },
      asked: { nodes: ['node_modules/asked'], via: ['tool', advisory('moderate')] },
    }),
  ).toEqual([]);
});
