import { spawnMockServer } from '@lienthong/mock-server'
import { createNationalPortalClient } from '@lienthong/sdk-dvc'
import { securityServerGateway } from '@lienthong/sdk-core'
import { nodeFetch } from '@lienthong/sdk-core/node'
import { createDossierSync, openStore } from './packages/dossier-engine/src/index.ts'
import { startPostgres } from './packages/dossier-engine/test/support/postgres-server.ts'
const N = Number(process.argv[2] ?? 1000), C = Number(process.argv[3] ?? 16), where = process.argv[4] ?? 'pg'
const mocks = await spawnMockServer()
const baseUrl = mocks.url + '/security-server'
const url = baseUrl + '/XrdAdapter/RestService/forward/mapi/g?dstcode=VN:GOV:000.00.00.G22:vpcpdvcprovider'
const creds = { username: '000.00.00.H27', password: 'mock-password', unitCode: '000.00.00.H27' }
const at='2026-03-02T08:15:00+07:00'
const dossier = (code: string, status: any='returned') => ({ code, procedure: { code: '1.001193', name: 'Đăng ký khai sinh', fieldCode: 'G15-HT', fieldName: 'Hộ tịch' }, channel: 'desk' as const, owner: { name: 'Hồ Xuân Đức', personalId: '942086944142' }, summary: 'Đăng ký khai sinh', submittedAt: at, receivedAt: at, status, processingUnit: 'UBND phường Thành Sen' })
const states = ['registered','payment-required','received','processing','finished','returned'] as const
const progress = states.map((status)=>({ status, at, officer: 'can-bo', note: 'x' }))
const bodies: any[] = []
const cap = createNationalPortalClient({ gateway: securityServerGateway({ baseUrl, ...creds }), fetch: async (r: Request)=>{ bodies.push(await r.clone().json()); return fetch(r) } })
await cap.findDossier('CODE'); await cap.syncDossier(dossier('CODE','registered'),'new'); await cap.syncProgress(progress.map(s=>({dossierCode:'CODE',...s}))); await cap.syncDossier(dossier('CODE'),'update')
const ask=async(b:any)=>{ const r=await fetch(url,{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify(b)}); const a=JSON.parse(await r.text()); if(!['0','00'].includes(String(a.error_code))) throw new Error(JSON.stringify(a)) }
const cpu=()=>{const c=process.cpuUsage();return (c.user+c.system)/1000}
async function plain(p: string) { const b=performance.now(), c0=cpu(); const login = await (await fetch(baseUrl+'/XrdAdapter/RestService/forward/mapi/login?dstcode=VN:GOV:000.00.00.G22:vpcpdvcprovider',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({username:creds.username,password:creds.password})})).json() as any
 const [,f,c,g,u]=bodies; let i=0; const s={session:login.session}
 await Promise.all(Array.from({length:C},async()=>{ while(i<N) { const code=`${p}-${i++}`; await ask({...f,...s,mahoso:code}); await ask({...c,...s,data:[{...c.data[0],MaHoSo:code}]}); await ask({...g,...s,data:g.data.map((x:any)=>({...x,MaHoSo:code}))}); await ask({...u,...s,data:[{...u.data[0],MaHoSo:code}]}) } }))
 return {ms:performance.now()-b, cpu: cpu()-c0} }
const pg = where==='pg' ? await startPostgres() : undefined
const store = await openStore(pg ? { connectionString: await pg.database() } : { folder: '/tmp/g/store-'+Date.now() })
const portal = createNationalPortalClient({ gateway: securityServerGateway({ baseUrl, ...creds }), fetch: nodeFetch(), policies: { retry: false, breaker: false } })
const sync = await createDossierSync({ store, portal, onError: console.error })
async function durable(p: string) { const b=performance.now(), c0=cpu()
  const running = (async()=>{ for (let i=0;i<N;i+=500) await Promise.all(Array.from({length:Math.min(500,N-i)},(_,k)=>sync.enqueue({dossier: dossier(`${p}-${i+k}`), progress, id:'1'}))) ; return performance.now()-b })()
  const enq = await running
  const { delivered } = await sync.drain({ concurrency: C, untilDelivered: true })
  return {ms:performance.now()-b, cpu: cpu()-c0, enq, delivered} }
console.log('login body', Object.keys(bodies[0]))
for (const r of [1,2,3]) { console.log('plain', await plain('P'+r)); console.log('durable', await durable('D'+r)) }
console.log(await sync.status(), Math.round(process.memoryUsage().rss/1e6))
await store.close(); await pg?.stop(); mocks.stop()
