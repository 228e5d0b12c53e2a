export * from './children-in-care/children-in-care.ts';
export * from './early-help-referrals/early-help-referrals.ts';
export * from './early-intervention-spending/early-intervention-spending.ts';
export * from './family-help-rollout/family-help-rollout.ts';
export * from './funding-gap/funding-gap.ts';
export * from './mental-health/mental-health.ts';
export * from './missed-early-help/missed-early-help.ts';
