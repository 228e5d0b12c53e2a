// Generated from data/datapackage.json by `npm run generate`. Do not edit.

/** A row of `sources.csv`. Every statement, official release, report and article that a figure was read in. */
export interface SourceRow {
  /** A short name for the source. */
  readonly id: string;
  /** Who published it. */
  readonly publisher: string;
  /** Its title. */
  readonly title: string;
  /** When it was published, as exactly as is known: year, month or day. Empty where no date was found. */
  readonly date: string | null;
  /** Where it can be read. Empty where no public address was found. */
  readonly url: string | null;
  /** SPDX identifier of its licence. Empty where it states none; figures are quoted as facts. */
  readonly licence: 'OGL-UK-3.0' | null;
  /** What kind of source it is. */
  readonly kind: 'statement' | 'official statistics' | 'research' | 'press';
  /** File name of the source text, where the source is one of the texts the collection began with. */
  readonly seed: string | null;
}

/** A row of `claims.csv`. Figures that organisations put forward, each with its check against evidence. */
export interface ClaimRow {
  /** F and a number. */
  readonly id: string;
  /** The figure as published. */
  readonly value: number | null;
  /** Upper end, where a range was published. */
  readonly value_high: number | null;
  /** The value where it was published as a word. */
  readonly value_text: string | null;
  /** The word that qualified the value: over, about, approaching. Empty where there was none. */
  readonly qualifier: string | null;
  /** Unit of the value. */
  readonly unit: 'GBP billion' | 'GBP million' | 'percent' | 'children';
  /** What the figure counts. */
  readonly what: string;
  /** The period it is about. */
  readonly period: string;
  /** The place it is about. */
  readonly geography: string;
  /** Who put it forward. */
  readonly claimant: string;
  /** Where the claim was read: an id in sources. */
  readonly source: string;
  /** How the claim compares with the evidence. */
  readonly check: 'agrees' | 'agrees with caveat' | 'conflicts' | 'not verifiable';
  /** The check in our own words. */
  readonly check_note: string;
  /** Rows the check rests on, as table:key, separated by spaces. Required unless the claim is not verifiable. */
  readonly evidence: string | null;
}

/** A row of `children-looked-after.csv`. Children looked after by local authorities in England, and those who started and ceased, each year to 31 March. Rounded to 10 by the publisher. Children in a series of short-term placements are left out. */
export interface ChildrenLookedAfterRow {
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Children looked after on 31 March. Unit: children. */
  readonly looked_after: number;
  /** Children who started to be looked after in the year ending 31 March, first start in the year. A few are counted twice where care moved between authorities. Unit: children. */
  readonly started: number;
  /** Children who ceased to be looked after in the year. Unit: children. */
  readonly ceased: number;
  /** Looked after children adopted in the year. Unit: children. */
  readonly adopted: number;
  /** Unaccompanied asylum-seeking children looked after on 31 March. Unit: children. */
  readonly unaccompanied: number;
  /** Where the number looked after was read: an id in sources. */
  readonly source: string;
  /** Where the numbers starting and ceasing was read: an id in sources. */
  readonly source_flows: string;
}

/** A row of `services-spending.csv`. Net current spending by local authorities in England on children and young people’s services, in the money of the day. */
export interface ServicesSpendingRow {
  /** Financial year, April to March. */
  readonly year: string;
  /** Sure Start children’s centres and other spending on under fives. Unit: GBP million. */
  readonly sure_start: number;
  /** Family support services. Unit: GBP million. */
  readonly family_support: number;
  /** Services for young people. Unit: GBP million. */
  readonly young_people: number;
  /** Children looked after. Unit: GBP million. */
  readonly looked_after: number;
  /** Safeguarding children and young people’s services, with commissioning and social work. Unit: GBP million. */
  readonly safeguarding: number;
  /** Youth justice. Unit: GBP million. */
  readonly youth_justice: number;
  /** Total net current spending on children and young people’s services. Unit: GBP million. */
  readonly total: number;
  /** GDP deflator of the financial year, 2018/19 = 100. Empty where none was read. Unit: index. */
  readonly deflator: number | null;
  /** Why early intervention spending in this year cannot be compared exactly with the year before. */
  readonly break_early: string | null;
  /** Why late intervention spending in this year cannot be compared exactly with the year before. */
  readonly break_late: string | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
  /** Where the deflator was read: an id in sources. Empty where none was read. */
  readonly source_deflator: string | null;
}

/** A row of `spending-comparisons.csv`. Two-point comparisons as charities published them, each edition with its own price base. They must not be joined. */
export interface SpendingComparisonRow {
  /** A short name for the comparison. */
  readonly id: string;
  /** The report and its date. */
  readonly edition: string;
  /** First financial year. */
  readonly base_year: string;
  /** Last financial year. */
  readonly end_year: string;
  /** Early intervention spending in the first year, as published. Unit: GBP billion. */
  readonly early_start: number | null;
  /** Early intervention spending in the last year, as published. Unit: GBP billion. */
  readonly early_end: number | null;
  /** Change as published. Unit: percent. */
  readonly early_change: number | null;
  /** The word that qualified the change. */
  readonly early_change_qualifier: string | null;
  /** Late intervention spending in the first year, as published. Unit: GBP billion. */
  readonly late_start: number | null;
  /** Late intervention spending in the last year, as published. Unit: GBP billion. */
  readonly late_end: number | null;
  /** Change as published. Unit: percent. */
  readonly late_change: number | null;
  /** The word that qualified the change, or stands for it. */
  readonly late_change_qualifier: string | null;
  /** What a reader should know, in our own words. */
  readonly note: string | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `review-funding.csv`. Money called for by the Independent Review of Children’s Social Care, as it was quoted, and money the Government committed. */
export interface ReviewFundingRow {
  /** A short name for the sum. */
  readonly id: string;
  /** Which part it plays: a sum asked for, a year of its profile, the response to it, or later money. */
  readonly role: 'ask' | 'profile' | 'response' | 'later';
  /** A call is not a commitment. */
  readonly kind: 'call' | 'commitment';
  /** What the sum is called, to follow “called for” or “committed”. */
  readonly label: string;
  /** The sum. Unit: GBP million. */
  readonly amount: number;
  /** The word that qualified it. */
  readonly qualifier: string | null;
  /** How many years it covers. Unit: years. */
  readonly years: number;
  /** The period in words. */
  readonly period: string;
  /** Who called for it or committed it. */
  readonly claimant: string;
  /** When it was quoted or committed. */
  readonly made: string | null;
  /** The sum it is a part of. */
  readonly part_of: string | null;
  /** Which year of the profile it is. */
  readonly plan_year: number | null;
  /** Whether other sources give the same sum. */
  readonly standing: 'other sources agree' | 'no other source found';
  /** What a reader should know, in our own words. */
  readonly note: string | null;
  /** The claim that gives the same sum. */
  readonly claim: string | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** Row type of every table, by its name. */
export interface Tables {
  readonly sources: SourceRow;
  readonly claims: ClaimRow;
  readonly 'children-looked-after': ChildrenLookedAfterRow;
  readonly 'services-spending': ServicesSpendingRow;
  readonly 'spending-comparisons': SpendingComparisonRow;
  readonly 'review-funding': ReviewFundingRow;
}
