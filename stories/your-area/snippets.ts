/** One area. */
export const childrenInLeeds = '<care-children-in-care area="Leeds"></care-children-in-care>';

/** One area with company of its own. */
export const leedsCompared =
  '<care-children-in-care area="Leeds, neighbours, region, England"></care-children-in-care>';

/** The area that readers choose, beginning with one. */
export const readersChoice = '<care-children-in-care area="Leeds" choose="area"></care-children-in-care>';
