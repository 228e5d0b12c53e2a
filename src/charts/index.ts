export * from './children-in-care/children-in-care.ts';
export * from './early-intervention-spending/early-intervention-spending.ts';
export * from './funding-gap/funding-gap.ts';
export * from './leavers/leavers.ts';
export * from './spending-shift/spending-shift.ts';
