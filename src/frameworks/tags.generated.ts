// Generated from the manifest by `npm run generate`. Do not edit.
import type {
  CareAreaMap,
  CareChart,
  CareChildrenInCare,
  CareEarlyHelpReferrals,
  CareEarlyInterventionSpending,
  CareFamilyHelpRollout,
  CareFundingGap,
  CareKinshipSavings,
  CareLeavers,
  CareMentalHealth,
  CareMissedEarlyHelp,
  CareReReferrals,
  CareReviewTimeline,
  CareSectorResponse,
  CareSpendingShift,
  CareStat,
  CareReadyEvent,
  CareChangeEvent,
  CareErrorEvent,
  CareSelectEvent,
} from '../index.ts';

interface Chart {
  /** Replaces the computed headline. */
  headline?: string | null | undefined;
  /** Replaces the computed subtitle. */
  subtitle?: string | null | undefined;
  /** `light` or `dark`. Left out, the figure follows the page's `color-scheme`. */
  theme?: 'light' | 'dark' | null | undefined;
  /** `none` hides Download, Embed and the reader's choices; table, about and source stay. */
  controls?: 'none' | null | undefined;
  /** `lazy` waits until the chart comes near the viewport, `eager` does not. Default `lazy`. */
  loading?: 'lazy' | 'eager' | undefined;
  /** Address of `latest.json` of the newest version, on the page's own origin. When a reader opens “About this figure”, it tells of newer figures. Left out, nothing is asked for. */
  updates?: string | null | undefined;
  /** Level of the headline among the page's headings, 2 to 6. Default 3. */
  'heading-level'?: 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6' | undefined;
  /** Level of the headline among the page's headings, 2 to 6. Default 3. */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6' | undefined;
}

interface ChartEvents {
  /** The first view is painted. */
  'care-ready': CareReadyEvent;
  /** Another view is shown. */
  'care-change': CareChangeEvent;
  /** The chart, one of its views, the contents of a panel, its points or its sound could not be loaded. */
  'care-error': CareErrorEvent;
  /** The reader chose a point. */
  'care-select': CareSelectEvent;
}

interface CareStatEvents {
  /** The figure is shown. */
  'care-ready': CareReadyEvent;
  /** The figure is not known, or could not be loaded. */
  'care-error': CareErrorEvent;
}

/** What an author sets on each tag: attributes, and properties whose names differ from theirs. */
export interface TagSettings {
  'care-area-map': Chart & {
    /** What the squares show. Default `looked-after`. */
    measure?: 'looked-after' | 'starting' | 'care-leavers' | 'emotional-health' | 're-referrals' | undefined;
    /** Ids of other charts of the page, with spaces between. Choosing a square, by click or Enter, sets their attribute `area`. Default none. */
    for?: string | undefined;
  };
  'care-chart': Chart & {
    /** The type of chart. Left out, it is chosen for the figures. The types: `change` (bars over time), `trend` (lines), `projection` (lines with a projection), `comparison` (bars side by side), `proportion` (parts of a whole), `groups` (bars of up to five parts for each name), `stack` (parts of several wholes), `slope` (lines between two moments), `small-multiples` (a small picture of each line), `timeline` (dated events). */
    type?:
      | 'change'
      | 'trend'
      | 'projection'
      | 'comparison'
      | 'proportion'
      | 'groups'
      | 'stack'
      | 'slope'
      | 'small-multiples'
      | 'timeline'
      | null
      | undefined;
    /** What the numbers count: `£bn`, `£m`, `%`, `children`. Left out, it is read from the heading and the cells. */
    unit?: string | null | undefined;
    /** Who gave the figures. */
    source?: string | null | undefined;
    /** A remark for readers, before the source. */
    note?: string | null | undefined;
    /** Replaces the computed summary. */
    sentence?: string | null | undefined;
    /** Heading of the column with years, dates or names. */
    x?: string | null | undefined;
    /** Heading of the column with numbers; several with commas between. */
    y?: string | null | undefined;
    /** Heading of the column that tells series apart; `none` for one series. */
    series?: string | null | undefined;
    /** Heading of the column that says which figures are actual, estimates or projections. */
    kind?: string | null | undefined;
    /** The same as `only`, which frameworks such as Svelte take for an event because it begins with “on”. */
    where?: string | null | undefined;
    /** Heading of the column of which the reader chooses what is shown: `Region`, or `Region: Wales` to begin with Wales; several with semicolons between. */
    choose?: string | null | undefined;
    /** Whether only the newest period of a table over time is shown, which then is a comparison. */
    latest?: boolean | '' | undefined;
    /** Headings of columns over which figures are added, with commas between. Percentages and rates are not. */
    sum?: string | null | undefined;
    /** Headings of columns over which figures are averaged, each row counting alike. */
    mean?: string | null | undefined;
    /** The order of names: `value` (the highest first), `given`, `name`. Left out, it is `value` for names without an order of their own. */
    sort?: string | null | undefined;
    /** How many of the highest are drawn, besides what `highlight` names; the table has all. */
    top?: string | null | undefined;
    /** Name of the bar, line or part that is drawn in full colour. */
    highlight?: string | null | undefined;
    /** Areas whose official figures are set beside yours: `Leeds, England`. */
    compare?: string | null | undefined;
    /** Address of a CSV or JSON file, on this site or on one that allows it. */
    src?: string | null | undefined;
    /** A Vega-Lite spec: an object, JSON, or the address of a file. */
    spec?: object | string | null | undefined;
    /** Address of the source. */
    'source-href'?: string | null | undefined;
    /** Address of the source. */
    sourceHref?: string | null | undefined;
    /** Which official figures `compare` sets beside yours: `children-in-care-rate`, `children-in-care`, `starting-care-rate`, `starting-care`, `leaving-care-rate`, `leaving-care`, `care-leavers-neet`. Left out, it is read from unit and heading. */
    'compare-measure'?: string | null | undefined;
    /** Which official figures `compare` sets beside yours: `children-in-care-rate`, `children-in-care`, `starting-care-rate`, `starting-care`, `leaving-care-rate`, `leaving-care`, `care-leavers-neet`. Left out, it is read from unit and heading. */
    compareMeasure?: string | null | undefined;
    /** Origins that a spec may load data from, with spaces between; `self` is the page's own. Default none. */
    'allow-data-urls'?: string | null | undefined;
    /** Origins that a spec may load data from, with spaces between; `self` is the page's own. Default none. */
    allowDataUrls?: string | null | undefined;
    /** Figures, as JSON or as the text of a CSV file. */
    rows?: readonly object[] | string | null | undefined;
  };
  'care-children-in-care': Chart & {
    /** `looked-after` counts children in care on 31 March, `starting` those who started in the year. Default `looked-after`. */
    measure?: 'looked-after' | 'starting' | undefined;
    /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. */
    area?: string | null | undefined;
    /** `area` lets the reader choose the area. Left out, only the author does. */
    choose?: 'area' | null | undefined;
  };
  'care-early-help-referrals': Chart;
  'care-early-intervention-spending': Chart & {
    /** `real` takes inflation out, `cash` is the money of the day. Default `real`. */
    prices?: 'real' | 'cash' | undefined;
    /** Financial year in whose prices spending after inflation is told, such as `2010/11`; cash leaves it aside. Default `2018/19`. */
    'price-year'?: string | undefined;
    /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. */
    area?: string | null | undefined;
    /** `area` lets the reader choose the area. Left out, only the author does. */
    choose?: 'area' | null | undefined;
  };
  'care-family-help-rollout': Chart;
  'care-funding-gap': Chart & {
    /** Which sum called for is set against the commitment: `review`, `family-help` or `childrens-society`. Default `review`. */
    ask?: 'review' | 'family-help' | 'childrens-society' | undefined;
    /** `total` shows sums over their periods, `per-year` divides each by its years. Default `total`. */
    measure?: 'total' | 'per-year' | undefined;
  };
  'care-kinship-savings': Chart & {
    /** The same as `children`, for templates such as JSX, to which `children` is what stands inside a tag. */
    moved?: number | `${number}` | undefined;
  };
  'care-leavers': Chart & {
    /** `gap` sets care leavers against all young people, `trend` shows care leavers year by year. Default `gap`. */
    measure?: 'gap' | 'trend' | undefined;
    /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. */
    area?: string | null | undefined;
    /** `area` lets the reader choose the area. Left out, only the author does. */
    choose?: 'area' | null | undefined;
  };
  'care-mental-health': Chart & {
    /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. */
    area?: string | null | undefined;
    /** `area` lets the reader choose the area. Left out, only the author does. */
    choose?: 'area' | null | undefined;
  };
  'care-missed-early-help': Chart;
  'care-re-referrals': Chart & {
    /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. */
    area?: string | null | undefined;
    /** `area` lets the reader choose the area. Left out, only the author does. */
    choose?: 'area' | null | undefined;
  };
  'care-review-timeline': Chart & {
    /** The first date shown: `2022`, `2022-05` or `2022-05-23`. Left out, the first milestone's. */
    from?: string | undefined;
    /** The last date shown, which is shown whole: `2022` goes on to its end. Left out, the last milestone's. */
    to?: string | undefined;
  };
  'care-sector-response': Chart & {
    /** What the statements answer: `final-report` and `case-for-change` of the Review, or `all`, which takes in its launch and the Government’s response. Default `final-report`. */
    document?: 'final-report' | 'case-for-change' | 'all' | undefined;
  };
  'care-spending-shift': Chart & {
    /** `real` takes inflation out, `cash` is the money of the day and goes on for longer. Default `real`. */
    prices?: 'real' | 'cash' | undefined;
    /** Financial year in whose prices spending after inflation is told, such as `2010/11`; cash leaves it aside. Default `2018/19`. */
    'price-year'?: string | undefined;
    /** The area to show, by its name or code, and after commas what it is compared with: `Leeds`, `E08000035`, `Leeds, neighbours, England`. Left out, England. */
    area?: string | null | undefined;
    /** `area` lets the reader choose the area. Left out, only the author does. */
    choose?: 'area' | null | undefined;
  };
  'care-stat': {
    /** The figure: the id of a claim such as `F01`, the name of a computed figure such as `home-from-care`, the id of a row of `figures.csv`, or the name of a figure by area such as `children-in-care-rate`. */
    figure?: string | null | undefined;
    /** The area whose newest figure is shown, by its name or code: `Leeds`, `E08000035`. For figures by area, such as `children-in-care-rate`; left out, those are of England. */
    area?: string | null | undefined;
    /** `short` is the figure with its qualifier and unit; `long` adds what it counts and when, where that fits a sentence. Default `short`. */
    format?: 'short' | 'long' | undefined;
    /** `light` or `dark`, for the tooltip. Left out, it follows the page's `color-scheme`. */
    theme?: 'light' | 'dark' | null | undefined;
  };
}

/** The events that each tag fires. */
export interface TagEvents {
  'care-area-map': ChartEvents;
  'care-chart': ChartEvents;
  'care-children-in-care': ChartEvents;
  'care-early-help-referrals': ChartEvents;
  'care-early-intervention-spending': ChartEvents;
  'care-family-help-rollout': ChartEvents;
  'care-funding-gap': ChartEvents;
  'care-kinship-savings': ChartEvents;
  'care-leavers': ChartEvents;
  'care-mental-health': ChartEvents;
  'care-missed-early-help': ChartEvents;
  'care-re-referrals': ChartEvents;
  'care-review-timeline': ChartEvents;
  'care-sector-response': ChartEvents;
  'care-spending-shift': ChartEvents;
  'care-stat': CareStatEvents;
}

/** The element of each tag. */
export interface TagElements {
  'care-area-map': CareAreaMap;
  'care-chart': CareChart;
  'care-children-in-care': CareChildrenInCare;
  'care-early-help-referrals': CareEarlyHelpReferrals;
  'care-early-intervention-spending': CareEarlyInterventionSpending;
  'care-family-help-rollout': CareFamilyHelpRollout;
  'care-funding-gap': CareFundingGap;
  'care-kinship-savings': CareKinshipSavings;
  'care-leavers': CareLeavers;
  'care-mental-health': CareMentalHealth;
  'care-missed-early-help': CareMissedEarlyHelp;
  'care-re-referrals': CareReReferrals;
  'care-review-timeline': CareReviewTimeline;
  'care-sector-response': CareSectorResponse;
  'care-spending-shift': CareSpendingShift;
  'care-stat': CareStat;
}

/** The tokens, which a `style` may set. */
export interface Tokens {
  /** Background of the figure; `transparent` is allowed. */
  '--care-surface'?: string | undefined;
  /** Headline, summary, labels and the axis. */
  '--care-ink'?: string | undefined;
  /** Subtitle, source line and axis labels. */
  '--care-ink-soft'?: string | undefined;
  /** Gridlines and borders. */
  '--care-grid'?: string | undefined;
  /** The point of the chart. */
  '--care-series-1'?: string | undefined;
  /** The context of the first series. */
  '--care-series-1-soft'?: string | undefined;
  /** What is set against it: a projection, a commitment. */
  '--care-series-2'?: string | undefined;
  /** The context of the second series. */
  '--care-series-2-soft'?: string | undefined;
  /** A third series. */
  '--care-series-3'?: string | undefined;
  /** A fourth series. */
  '--care-series-4'?: string | undefined;
  /** The ring around what has the keyboard focus. */
  '--care-focus'?: string | undefined;
  /** Font family of everything in the figure. */
  '--care-font'?: string | undefined;
  /** Corner radius of boxes to choose or type in, and of the tooltip. */
  '--care-radius'?: string | undefined;
}
