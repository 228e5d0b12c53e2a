import * as fc from 'fast-check';
const root='/work/h/rb';
const { tables, isPlain } = await import(root+'/tests/figures/truth/generate.ts');
const { falseWords } = await import(root+'/tests/figures/truth/false-words.ts');
const { readDataset } = await import(root+'/tests/figures/read-dataset.ts');
const { makeOwnChart } = await import(root+'/src/own-figures/charts/make-own-chart.ts');
const n=Number(process.argv[2]??300), seed=Number(process.argv[3]??1), show=Number(process.argv[4]??12);
const pat = process.argv[5] ? new RegExp(process.argv[5]) : null;
const kinds=new Map<string,number>(); let TT=0, shown=0, refused=0, bad=0; const refs=new Map<string,number>();
const t00=Date.now();const t0=process.cpuUsage();
for (const t of fc.sample(tables,{numRuns:n,seed})) {
  if(!isPlain(t)) continue; let c:any;
  try { c=await makeOwnChart(readDataset({text:t.text}), null, {highlight:null,subtitle:null}); }
  catch(e:any){ refused++; if(e.name!=='FiguresError'){console.log('CRASH',e.stack.slice(0,300),t.text);} const k=e.message.replace(/\d+/g,'N').replace(/'[^']*'/g,'Q').slice(0,90); refs.set(k,(refs.get(k)??0)+1); if(pat&&pat.test(e.message)&&shown++<show) console.log('-----REFUSED',e.message,'\n'+t.text); continue; }
  const h0=process.hrtime.bigint();const f=falseWords(c,t); TT+=Number(process.hrtime.bigint()-h0)/1e6; if(!f.length) continue; bad++;
  const k=f[0].replace(/“[^”]*”/g,'“…”').replace(/[\d.,-]+/g,'N').slice(0,60); kinds.set(k,(kinds.get(k)??0)+1);
  if((!pat||f.some((x:string)=>pat.test(x)))&&shown++<show) console.log('-----\n'+t.text+'\nH '+c.headline+'\nS '+c.subtitle+'\nM '+c.summary+'\nP '+c.points.slice(0,3).join(' | ')+'\n! '+f.slice(0,4).join('\n! '));
}
const u=process.cpuUsage(t0);
console.log([...kinds].sort((a,b)=>b[1]-a[1]).slice(0,40), [...refs].sort((a,b)=>b[1]-a[1]).slice(0,20)); console.log({TT,n,bad,refused,cpu:(u.user+u.system)/1e6});
