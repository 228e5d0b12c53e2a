// Generated from data/datapackage.json by `npm run generate`. Do not edit.

/** A row of `sources.csv`. Every statement, official release, report and article that a figure was read in. */
export interface SourceRow {
  /** A short name for the source. */
  readonly id: string;
  /** Who published it. */
  readonly publisher: string;
  /** Its title; where only its address or a report of it was read, what those call it. */
  readonly title: string;
  /** When it was published, as exactly as is known: year, month or day. Empty where no date was found. */
  readonly date: string | null;
  /** Where it can be read. Empty where no public address was found. */
  readonly url: string | null;
  /** SPDX identifier of its licence. Empty where it states none; figures are quoted as facts. */
  readonly licence: 'OGL-UK-3.0' | 'MIT' | null;
  /** What kind of source it is. */
  readonly kind: 'statement' | 'official statistics' | 'research' | 'press';
  /** File name of the source text, where the source is one of the texts the collection began with. */
  readonly seed: string | null;
}

/** A row of `claims.csv`. Every figure of the five texts that the collection began with, each with its check against evidence. F28, a reading time printed by a website, is left out. */
export interface ClaimRow {
  /** F and a number. */
  readonly id: string;
  /** The figure as published, as a number. Empty where only a word was published. */
  readonly value: number | null;
  /** Upper end, where a range was published. */
  readonly value_high: number | null;
  /** The value in the words it was published in, where those are not figures: “nearly half” is a qualifier and a word. */
  readonly value_text: string | null;
  /** The word that qualified the value: over, about, approaching. Empty where there was none. */
  readonly qualifier: string | null;
  /** Unit of the value; `none` where the text gives words that count nothing. */
  readonly unit:
    | 'GBP billion'
    | 'GBP million'
    | 'percent'
    | 'children'
    | 'people'
    | 'carers'
    | 'services'
    | 'authorities'
    | 'areas'
    | 'reviews'
    | 'interventions'
    | 'months'
    | 'years'
    | 'times'
    | 'age'
    | 'year'
    | 'miles'
    | 'rank'
    | 'date'
    | 'none';
  /** What the figure counts, in our own words. */
  readonly what: string;
  /** The period it is about. */
  readonly period: string;
  /** The place it is about. */
  readonly geography: string;
  /** Who put it forward. */
  readonly claimant: string;
  /** Where the claim was read: an id in sources. */
  readonly source: string;
  /** Another text of the collection that makes the same claim: an id in sources. */
  readonly source_also: string | null;
  /** How the claim compares with the evidence. */
  readonly check: 'agrees' | 'agrees with caveat' | 'conflicts' | 'not verifiable';
  /** The first year of the evidence that says otherwise, where a claim agreed with that of the years before. Empty where nothing has overtaken it. Unit: year. */
  readonly overtaken_since: number | null;
  /** The check in our own words. */
  readonly check_note: string;
  /** Rows the check rests on, as table:key, separated by spaces. Required unless the claim is not verifiable. */
  readonly evidence: string | null;
}

/** A row of `children-looked-after.csv`. Children looked after by local authorities in England, and those who started and ceased, each year to 31 March. Rounded to 10 by the publisher. Children in a series of short-term placements are left out. Every number is from the newest release in which it was read. */
export interface ChildrenLookedAfterRow {
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Children looked after on 31 March. Unit: children. */
  readonly looked_after: number;
  /** Children looked after on 31 March for every 10,000 children under 18, from the same release as the number. Empty where none was read. Unit: per 10,000 children. */
  readonly rate: number | null;
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
  /** Where the numbers starting and ceasing were read: an id in sources. */
  readonly source_flows: string;
  /** Where the numbers adopted and unaccompanied were read: an id in sources. */
  readonly source_others: string;
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
  /** Which part it plays: a sum asked for, a year of its profile, the same sum as others gave it, the response to it, or later money. */
  readonly role: 'ask' | 'profile' | 'restatement' | 'response' | 'later';
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

/** A row of `figures.csv`. Figures that a check rests on, or that tell what came later, where they are not part of a series. */
export interface FigureRow {
  /** A short name for the figure. */
  readonly id: string;
  /** The figure as published, or as counted from published rows. */
  readonly value: number | null;
  /** Upper end, where a range was published. */
  readonly value_high: number | null;
  /** The value in the words it was published in, where those are not figures. */
  readonly value_text: string | null;
  /** The word that qualified the value. Empty where there was none. */
  readonly qualifier: string | null;
  /** Unit of the value. */
  readonly unit:
    | 'GBP million'
    | 'percent'
    | 'children'
    | 'people'
    | 'authorities'
    | 'areas'
    | 'reviews'
    | 'recommendations'
    | 'responses'
    | 'assessments'
    | 'missed opportunities';
  /** What the figure counts, in our own words. */
  readonly what: string;
  /** The period it is about. */
  readonly period: string;
  /** The place it is about. */
  readonly geography: string;
  /** Whether it counts what was, estimates, projects, commits or calls for. */
  readonly kind: 'actual' | 'estimate' | 'projection' | 'commitment' | 'call';
  /** Who put it forward. */
  readonly claimant: string;
  /** What a reader should know, in our own words. */
  readonly note: string | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `looked-after-releases.csv`. Children looked after on 31 March, and those who started and ceased, as they were published at the time, in the release of 2024 and in a tool of 2026 that rounds otherwise, to explain figures quoted from there. The newest figure of each year is in children-looked-after.csv. */
export interface LookedAfterReleaseRow {
  /** Year and release. */
  readonly id: string;
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Which release it is from. */
  readonly release: 'first published' | 'reporting year 2024' | 'interactive tool 2026';
  /** Children looked after on 31 March. Unit: children. */
  readonly looked_after: number;
  /** Children who started to be looked after in the year to 31 March. Empty where it was not read. Unit: children. */
  readonly started: number | null;
  /** Children who ceased to be looked after in the year to 31 March. Empty where it was not read. Unit: children. */
  readonly ceased: number | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `releases.csv`. The releases that official figures come from, each with the period that it is about and, where its publisher has named it, when the next is due. Rows of other tables lead here by their source. */
export interface ReleaseRow {
  /** A short name for the release. */
  readonly id: string;
  /** The release among the sources: an id in sources. */
  readonly source: string;
  /** Its title, without the period. */
  readonly title: string;
  /** When it was published, as its source has it: year, month or day. Empty where no date was found. */
  readonly published: string | null;
  /** The newest period that it is about. */
  readonly period: string;
  /** When the publisher has said that the next is due: month or day. Empty where no such date was read. */
  readonly next_due: string | null;
  /** Where that date was read: an id in sources. Empty without a date. */
  readonly source_next_due: string | null;
}

/** A row of `care-leaver-activity.csv`. Care leavers in England not in education, employment or training, each year to 31 March, of all in their age group, those not known to the council included. */
export interface CareLeaverActivityRow {
  /** Year and ages. */
  readonly id: string;
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Ages of the care leavers. */
  readonly ages: '19' | '19 to 21';
  /** Care leavers not in education, employment or training. Unit: care leavers. */
  readonly neet: number;
  /** All care leavers of these ages. Unit: care leavers. */
  readonly total: number;
  /** As published. Unit: percent. */
  readonly neet_percent: number;
  /** Care leavers of whom the council did not know, as published. Unit: percent. */
  readonly not_known_percent: number;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `emotional-health.csv`. Children looked after in England aged 5 to 16 with a Strengths and Difficulties Questionnaire score, each year to 31 March. A score is not a diagnosis. */
export interface EmotionalHealthRow {
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Youngest age of the children that the shares are of. Unit: years. */
  readonly age_from: number;
  /** Oldest age of the children that the shares are of. Unit: years. */
  readonly age_to: number;
  /** Share of those with a score whose score is a cause for concern. Unit: percent. */
  readonly concern_percent: number;
  /** Share of children for whom a score was received. Unit: percent. */
  readonly scored_percent: number;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `assessment-factors.csv`. How often two factors were identified at the end of a social care assessment in England, each year to 31 March. Up to 2022 the first was the most frequent of all and the second the next; the second has been the more frequent of the two since. */
export interface AssessmentFactorRow {
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Episodes of need with an assessment that was finished in the year. Unit: assessments. */
  readonly episodes: number;
  /** Assessments in which it was identified. Unit: assessments. */
  readonly domestic_abuse_parent: number;
  /** Assessments in which it was identified. Unit: assessments. */
  readonly mental_health_parent: number;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `leaving-care.csv`. Children in England who ceased to be looked after in the year to 31 March, by where they went. Columns are those read, not all that are published. */
export interface LeavingCareRow {
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Children who ceased to be looked after. Unit: children. */
  readonly ceased: number;
  /** Returned home to live with parents as part of the care planning. Unit: children. */
  readonly home_planned: number;
  /** Returned home to live with parents otherwise. Unit: children. */
  readonly home_unplanned: number;
  /** Went to live with parents or relatives without parental responsibility. Empty where it was not read. Unit: children. */
  readonly relatives: number | null;
  /** Empty where it was not read. Unit: children. */
  readonly special_guardianship: number | null;
  /** Empty where it was not read. Unit: children. */
  readonly adopted: number | null;
  /** Residence or child arrangements orders. Empty where it was not read. Unit: children. */
  readonly child_arrangements: number | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `pathfinder-areas.csv`. Local authority areas named for the Families First for Children pathfinder and the Family Network pilots. */
export interface PathfinderAreaRow {
  /** Name of the area. */
  readonly area: string;
  /** Which of the two it is in. */
  readonly programme: 'Families First for Children pathfinder' | 'Family Network pilot';
  /** First or second wave of the pathfinder. Unit: wave. */
  readonly wave: number | null;
  /** When the area was named. Empty where it was not read. */
  readonly announced: string | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `events.csv`. Dated milestones of the Review and what followed. */
export interface EventRow {
  /** A short name for the event. */
  readonly id: string;
  /** When it happened, as exactly as is known: year, month or day. */
  readonly date: string;
  /** Whose event it is. */
  readonly track: 'review' | 'government' | 'parliament' | 'sector';
  /** What happened, in a few words of our own. */
  readonly title: string;
  /** What happened, as a sentence of our own. */
  readonly detail: string;
  /** Where sources differ, in our own words. */
  readonly note: string | null;
  /** A date that another source gives. */
  readonly other_date: string | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
  /** An id in sources. */
  readonly source_other: string | null;
}

/** A row of `themes.csv`. What statements on the Review were coded for. */
export interface ThemeRow {
  /** A short name for the theme. */
  readonly id: string;
  /** The theme in a word or two. */
  readonly name: string;
  /** What was counted as the theme. */
  readonly meaning: string;
}

/** A row of `statements.csv`. What organisations said of the Review and of the Government’s response, with their stance. Coded by one reader without a second check, from an editor’s selection of statements: counts of what was quoted, not a survey of the sector. A statement welcomes when it is positive and has no reservation about the document; it welcomes with conditions when it is positive and has a caveat, a correction or a “however”; it is critical when its main message is negative. Calls to fund or to act are no reservation. */
export interface StatementRow {
  /** Organisation and document. */
  readonly id: string;
  /** Who made the statement. */
  readonly organisation: string;
  /** What the statement answers. */
  readonly document: 'launch' | 'Case for Change' | 'final report' | 'government response';
  /** Who spoke. Empty where nobody is named. */
  readonly spokesperson: string | null;
  /** The role of the spokesperson. */
  readonly role: string | null;
  /** How the statement takes what it answers. */
  readonly stance: 'welcomes' | 'with conditions' | 'critical';
  /** What else it says, in our own words. */
  readonly other_points: string;
  /** How sure the coder was. */
  readonly confidence: 'high' | 'medium';
  /** The statement of which this is a shorter cut: it is not counted. */
  readonly same_as: string | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `statement-themes.csv`. Which themes each statement takes up, and whether in substance or in passing. */
export interface StatementThemeRow {
  /** Statement and theme. */
  readonly id: string;
  /** An id in statements. */
  readonly statement: string;
  /** An id in themes. */
  readonly theme: string;
  /** Whether the statement takes it up in substance or in passing. */
  readonly weight: 'substantive' | 'passing';
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `conflicts.csv`. Where a claim and its evidence differ, or sources differ among themselves, and which chart tells it. */
export interface ConflictRow {
  /** C and a number, the most important first. */
  readonly id: string;
  /** What differs, in a few words. */
  readonly title: string;
  /** Ids in claims, separated by spaces; their notes tell what differs. */
  readonly claims: string | null;
  /** What differs, where no claim’s note tells it. */
  readonly explanation: string | null;
  /** Rows it rests on besides those of its claims, as table:key, separated by spaces. */
  readonly evidence: string | null;
  /** The chart that tells it, without care-. Empty where none shows it: the page “The evidence” does. */
  readonly chart: string | null;
}

/** A row of `areas/areas.csv`. England, its nine regions and every council with children’s services that figures by area are about, those that are no more among them. */
export interface AreaRow {
  /** Code of the Office for National Statistics. */
  readonly code: string;
  /** Three digits by which the Department for Education knows the area. */
  readonly dfe_number: string;
  /** Its official name. */
  readonly name: string;
  /** Its name as people say it, where that differs: Hull. */
  readonly common_name: string | null;
  /** Other names by which it may be looked for, separated by a semicolon and a space. Names in other files of the Department for Education are among them. */
  readonly other_names: string | null;
  /** What kind of area it is. */
  readonly kind: 'country' | 'region' | 'council';
  /** The region of a council: a code in areas. */
  readonly region: string | null;
  /** The day it began, where figures of other councils stand before it. */
  readonly valid_from: string | null;
  /** Its last day, where other councils followed it. */
  readonly valid_to: string | null;
  /** Codes that the same area had before, separated by spaces. Its rows of those years stand under its present code. */
  readonly former_codes: string | null;
  /** Councils whose areas, or parts of them, became this one: codes in areas, separated by spaces. */
  readonly predecessors: string | null;
  /** Councils that followed it: codes in areas, separated by spaces. */
  readonly successors: string | null;
  /** Where its name and code was read: an id in sources. */
  readonly source: string;
  /** Where the number of the Department for Education was read: an id in sources. */
  readonly source_number: string;
}

/** A row of `areas/area-neighbours.csv`. The ten councils that are most like a council in the children and families who live there, as the Department for Education works it out (model of 2025). */
export interface AreaNeighbourRow {
  /** The area: a code in areas. */
  readonly area: string;
  /** 1 for the council that is most like it, 10 for the tenth. It says nothing of how well a council does. */
  readonly position: number;
  /** The council that is like it: a code in areas. */
  readonly neighbour: string;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `areas/area-tiles.csv`. Where the square of each council stands on a map of equal squares, one for every council that is there today. The layout is that of Open Innovations (2020, copyright 2017 Open Innovations, MIT licence), made for hexagons: columns and rows are kept, and lines of hexagons that were set off by half a width are not. Councils that are newer than the layout stand where their predecessors stood: Westmorland and Furness on the square of Cumbria and Cumberland north of it, North Northamptonshire on the square of Northamptonshire and West Northamptonshire west of it. Warwickshire and Herefordshire stand one square further west than in the layout, which makes room for it. */
export interface AreaTilesRow {
  /** The council: a code in areas. */
  readonly area: string;
  /** Its column: 1 for the one furthest west. */
  readonly column: number;
  /** Its row: 1 for the one furthest north. */
  readonly row: number;
  /** Where the layout was read: an id in sources. */
  readonly source: string;
}

/** A row of `areas/area-looked-after.csv`. Children looked after on 31 March, and those who started and ceased in the year, by council, region and in England. Counts of councils are exact as published, those of regions and England rounded to 10. Years 2016 to 2020 are from another file than later ones, without England, whose years are in children-looked-after.csv. */
export interface AreaLookedAfterRow {
  /** The area: a code in areas. */
  readonly area: string;
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Children looked after on 31 March. Empty where a marker stands in its place. Unit: children. */
  readonly looked_after: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly looked_after_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Children looked after on 31 March for every 10,000 children under 18, as published with the number. Empty where the number is, and where its release gives none. Unit: per 10,000 children. */
  readonly looked_after_rate: number | null;
  /** Children who started to be looked after in the year. Empty where a marker stands in its place. Unit: children. */
  readonly started: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly started_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Children who started, for every 10,000 children under 18. Empty where the number is, and before 2021. Unit: per 10,000 children. */
  readonly started_rate: number | null;
  /** Children who ceased to be looked after in the year. Empty where a marker stands in its place. Unit: children. */
  readonly ceased: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly ceased_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Children who ceased, for every 10,000 children under 18. Empty where the number is, and before 2021. Unit: per 10,000 children. */
  readonly ceased_rate: number | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `areas/area-care-leavers.csv`. Care leavers aged 19 to 21 in education, employment or training, not in it, and of whom it is not known, by council, region and in England, each year to 31 March. Percentages are those published: of regions and England they come from counts before rounding. */
export interface AreaCareLeaverRow {
  /** The area: a code in areas. */
  readonly area: string;
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Care leavers aged 19 to 21. Empty where a marker stands in its place. Unit: people. */
  readonly total: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly total_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Care leavers in education, employment or training. Empty where a marker stands in its place. Unit: people. */
  readonly eet: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly eet_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Care leavers not in education, employment or training. Empty where a marker stands in its place. Unit: people. */
  readonly neet: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly neet_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Care leavers not in education, employment or training, of all. Empty where a marker stands in its place. Unit: percent. */
  readonly neet_percent: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly neet_percent_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Care leavers of whom the council does not know. Empty where a marker stands in its place. Unit: people. */
  readonly not_known: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly not_known_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Care leavers of whom the council does not know, of all. Empty where a marker stands in its place. Unit: percent. */
  readonly not_known_percent: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly not_known_percent_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `areas/area-emotional-health.csv`. Children aged 5 to 16 looked after for a year or more on 31 March, how many have a score of the Strengths and Difficulties Questionnaire, and of how many it is a cause for concern, by council, region and in England. */
export interface AreaEmotionalHealthRow {
  /** The area: a code in areas. */
  readonly area: string;
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Children aged 5 to 16 looked after for a year or more. Empty where a marker stands in its place. Unit: children. */
  readonly total: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly total_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Children of whom a score was received. Empty where a marker stands in its place. Unit: children. */
  readonly received: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly received_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Children of whom a score was received, of all. Empty where a marker stands in its place. Unit: percent. */
  readonly received_percent: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly received_percent_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Children whose score is a cause for concern. Empty where a marker stands in its place. Unit: children. */
  readonly concern: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly concern_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Children whose score is a cause for concern, of those with a score. Empty where a marker stands in its place. Unit: percent. */
  readonly concern_percent: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly concern_percent_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `areas/area-re-referrals.csv`. Referrals to children’s social care in the year to 31 March, and those within twelve months of an earlier one, by council, region and in England. */
export interface AreaReReferralRow {
  /** The area: a code in areas. */
  readonly area: string;
  /** The year ending 31 March. Unit: year. */
  readonly year: number;
  /** Referrals in the year. Empty where a marker stands in its place. Unit: referrals. */
  readonly referrals: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly referrals_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Referrals within twelve months of an earlier referral of the same child. Empty where a marker stands in its place. Unit: referrals. */
  readonly rereferrals: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly rereferrals_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Re-referrals, of all referrals. Empty where a marker stands in its place. Unit: percent. */
  readonly rereferral_percent: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly rereferral_percent_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `areas/area-spending.csv`. Gross spending on children’s services by line, in pounds of the day, by council, region and in England. Gross: never to be joined to or compared with services-spending.csv, which is net. A 0 is a line reported as nil. Figures of regions and England lack councils that have none: Cumberland, and Westmorland and Furness, in 2023/24; Wandsworth and Middlesbrough in 2024/25; Luton in the total of 2022/23. Looked-after children and total of the North East and of England in 2017/18 are £60m above what councils give, as published. */
export interface AreaSpendingRow {
  /** The area: a code in areas. */
  readonly area: string;
  /** The year to 31 March: 2016/17 ends on 31 March 2017. */
  readonly year: string;
  /** Sure Start, children’s centres and under fives. Empty where a marker stands in its place. Unit: GBP. */
  readonly sure_start: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly sure_start_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Family support services. Empty where a marker stands in its place. Unit: GBP. */
  readonly family_support: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly family_support_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Services for young people. Empty where a marker stands in its place. Unit: GBP. */
  readonly young_people: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly young_people_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Children looked after. Empty where a marker stands in its place. Unit: GBP. */
  readonly looked_after: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly looked_after_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Safeguarding children and young people’s services. Empty where a marker stands in its place. Unit: GBP. */
  readonly safeguarding: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly safeguarding_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Youth justice. Empty where a marker stands in its place. Unit: GBP. */
  readonly youth_justice: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly youth_justice_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** All gross spending on children’s and young people’s services, other lines among it, without capital expenditure charged to revenue. Empty where a marker stands in its place. Unit: GBP. */
  readonly total: number | null;
  /** Why there is no number, as published: c suppressed, z not applicable, x not available, k rounds to zero, u of low reliability, - not returned. None of them is 0. */
  readonly total_marker: 'c' | 'z' | 'x' | 'k' | 'u' | '-' | null;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** A row of `areas/gdp-deflators.csv`. The GDP deflator of the United Kingdom by financial year, 2024/25 = 100, to turn gross spending by area into prices of one year. Read in a copy by a third party, not at the Treasury: within 0.7% of the mean of the Office for National Statistics’ series YBGB. */
export interface GdpDeflatorRow {
  /** The year to 31 March: 2016/17 ends on 31 March 2017. */
  readonly year: string;
  /** GDP deflator of the year. Unit: 2024/25 = 100. */
  readonly deflator: number;
  /** Where this row was read: an id in sources. */
  readonly source: string;
}

/** Row type of every table but those by area, by its name. */
export interface Tables {
  readonly sources: SourceRow;
  readonly claims: ClaimRow;
  readonly 'children-looked-after': ChildrenLookedAfterRow;
  readonly 'services-spending': ServicesSpendingRow;
  readonly 'spending-comparisons': SpendingComparisonRow;
  readonly 'review-funding': ReviewFundingRow;
  readonly figures: FigureRow;
  readonly 'looked-after-releases': LookedAfterReleaseRow;
  readonly releases: ReleaseRow;
  readonly 'care-leaver-activity': CareLeaverActivityRow;
  readonly 'emotional-health': EmotionalHealthRow;
  readonly 'assessment-factors': AssessmentFactorRow;
  readonly 'leaving-care': LeavingCareRow;
  readonly 'pathfinder-areas': PathfinderAreaRow;
  readonly events: EventRow;
  readonly themes: ThemeRow;
  readonly statements: StatementRow;
  readonly 'statement-themes': StatementThemeRow;
  readonly conflicts: ConflictRow;
}

/** Row type of every table by area, by its name. */
export interface AreaTables {
  readonly areas: AreaRow;
  readonly 'area-neighbours': AreaNeighbourRow;
  readonly 'area-tiles': AreaTilesRow;
  readonly 'area-looked-after': AreaLookedAfterRow;
  readonly 'area-care-leavers': AreaCareLeaverRow;
  readonly 'area-emotional-health': AreaEmotionalHealthRow;
  readonly 'area-re-referrals': AreaReReferralRow;
  readonly 'area-spending': AreaSpendingRow;
  readonly 'gdp-deflators': GdpDeflatorRow;
}
