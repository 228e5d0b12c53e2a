import { selectionIdTest, selectionResolve, selectionTest, selectionTuples, selectionVisitor } from 'vega-selections';
import { addFunctions } from '../stubs/later.ts';

/** Adds the expression functions of selections to the engine. Loaded when the first spec has one. */
export const bringSelections = (): void =>
  addFunctions({ selectionIdTest, selectionResolve, selectionTest, selectionTuples, selectionVisitor });
