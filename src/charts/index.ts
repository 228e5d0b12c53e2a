export * from './children-in-care/children-in-care.ts';
export * from './early-intervention-spending/early-intervention-spending.ts';
export * from './funding-gap/funding-gap.ts';
export * from './kinship-savings/kinship-savings.ts';
