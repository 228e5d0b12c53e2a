import { useRef } from 'preact/hooks';
import type { CareFundingGap } from 'care-charts';

interface Spending {
  readonly year: string;
  readonly amount: number;
}

const spending: readonly Spending[] = [{ year: '2023/24', amount: 38.9 }];
const brand = { '--care-font': 'Georgia', margin: 0 };

export function Page({ loaded }: { readonly loaded?: readonly Spending[] }) {
  const gap = useRef<CareFundingGap>(null);
  return (
    <main>
      <care-funding-gap ref={gap} className="wide" id="gap" ask="family-help" measure="per-year" theme="dark" />
      <care-funding-gap class="wide" heading-level={2} loading="eager" controls="none" headline="Our own words" />
      <care-funding-gap headingLevel="4" style={{ '--care-series-1': '#00573f', margin: '1em' }} data-part="one" />
      <care-funding-gap oncare-change={(event) => event.view['ask'] satisfies string | undefined} />
      <care-funding-gap oncare-select={({ row, currentTarget }) => [row, currentTarget.ask === 'review']} />
      <care-chart type="change" unit="£m" source="Budget book" rows={spending} style={brand} />
      <care-chart
        rows={[
          ['year', 'amount'],
          ['2023/24', 38.9],
        ]}
        oncare-ready={(event) => event.currentTarget.toCSV()}
      />
      <care-chart rows={loaded} sourceHref="/budget" allow-data-urls="self" spec={{ mark: 'bar' }} />
      <care-chart rows="year,amount" spec='{"mark":"bar"}' source-href={null} />
      <care-chart src="budget.csv" oncare-error={({ error }) => String(error)}>
        <table />
      </care-chart>
      <care-kinship-savings moved={500}>Not drawn yet.</care-kinship-savings>
      <care-review-timeline from="2022" key="timeline" />
      <care-spending-shift prices="cash" price-year="2010/11" />
      <care-stat figure="F15" format="long" oncare-ready={(event) => event.currentTarget.figure}>
        46%
      </care-stat>
      {/* every tag */}
      {/* wrong: no value of the option */}
      <care-funding-gap ask="lottery" />
      {/* wrong: no attribute */}
      <care-funding-gap aks="review" />
      {/* wrong: no level */}
      <care-funding-gap heading-level={7} />
      {/* wrong: rows are read there */}
      <care-funding-gap rows={[]} />
      {/* wrong: it is read alone */}
      <care-funding-gap state="ready" />
      {/* wrong: another event has a row */}
      <care-funding-gap oncare-change={(event) => event.row} />
      {/* wrong: no event */}
      <care-funding-gap oncareready={() => {}} />
      {/* wrong: neither a list nor text */}
      <care-chart rows={7} />
      {/* wrong: no type of chart */}
      <care-chart type="pie" />
      {/* wrong: no number */}
      <care-kinship-savings moved="many" />
      {/* wrong: no format */}
      <care-stat format="medium" />
      {/* wrong: charts take it */}
      <care-stat headline="Words" />
      {/* wrong: no chart */}
      <care-lottery />
    </main>
  );
}
