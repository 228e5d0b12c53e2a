import { read } from './src/figures/read/read.ts';
import { told } from './tests/figures/case.ts';
const tries: [string, object?][] = [
['Year,Spending (£m)\n2010,"1,234"\n2011,-\n2012,1234.5\n'],
['Spending by council,,\n,,\nCouncil,2010-11,2011-12\nCouncil A,"£1,200","£1,300"\nCouncil B,..,£900\nSource: invented,,\n'],
['Year;Rate\n2010;1,5\n2011;2,5\n'],
['Year,Actual,Forecast\n2019,5,\n2020,6,\n2021,,7\n'],
[',Spending (£m),,Children,\nYear,Real,Cash,Under 5,Over 5\n2010,1,2,3,4\n2011,5,6,7,8\n'],
['Year,Spending,Children\n,£m,number\n2010,5,6\n2011,5,6\n'],
['Council,Year,Value\nA,2010,5\nB,2010,6\nA,2011,7\nB,2011,8\n'],
['Council,Year,Value\nA,2010,5\nB,2010,6\nA,2011,7\nB,2011,8\n',{type:'comparison'}],
['Date,Event,Track\n23 May 2022,Report,Review\n2 Feb 2023,Answer,Government\n',{type:'timeline'}],
['Year,Money\n2010,£300m\n2011,£1.2bn\n'],
['Year,spending\n2010,5\n2011,n/a \n2012,6\n2013,7'],
['2010,5\n2011,6'],
['Measure,2010,2011\nSpending (£m),5,6\nChildren,7,8'],
['Year,Share (%),Spending (£m)\n2010,5,6\n2011,5,6'],
['Year ending,Children\nYear ending 31 March 2011,5\nYear ending 31 March 2012,6'],
['Date,Children\n05/23/2022,5\n06/01/2022,6'],
['Year,Figure\n2021,5\n2022 (provisional),6\n2023 forecast,7\n2024,8 [f]'],
];
for (const [text, o] of tries) { console.log('---', JSON.stringify(text)); try { const f = read({ text }, o as never); console.log(told(f), f.remarks, f.kinds); } catch (e) { console.log(String(e)); } }
