import { expect, test } from 'vitest';
import { openArenaServer } from '../fixtures/server/open-arena-server';
import { type ReplicaKind, replicaKinds } from '../fixtures/server/replica/replica-kinds';
import { launch } from '../support/launch';
import { cases } from '../support/replicas/cases';
import { faultsOfJournal } from '../support/replicas/check-votes';
import { tableText } from '../support/replicas/table';
import { type Cell, walkKind } from '../support/replicas/walk';

// Off in `npm test` until a whole run was seen green: set CONFORMANCE=1.
const isWanted = process.env.CONFORMANCE === '1';
const isFirefox = process.env.BROWSER === 'firefox';
// The short form: one kind of page of each arena, and the cases that differ between browsers.
const shortCases = ['before', 'streaming', 'a', 'b', 'late names', 'remount'];
const chosenCases = cases.filter(({ name }) => !isFirefox || shortCases.includes(name));
const chosenKinds = replicaKinds.filter((kind) => !isFirefox || isFirstOfArena(kind));
const atOnce = 2;

function isFirstOfArena(kind: ReplicaKind): boolean {
  return replicaKinds.find(({ states }) => states.adapter === kind.states.adapter) === kind;
}

test.runIf(isWanted)(
  'every case on every arena ends in the vote that the arena received, or in none',
  {
    timeout: 600_000,
  },
  async () => {
    const arenas = await openArenaServer();
    const browser = await launch(isFirefox ? 'firefox' : 'chromium');
    const own = await browser.openExtensionPage('welcome.html');
    const rows = new Map<string, ReadonlyMap<string, Cell>>(
      chosenKinds.map(({ states }) => [states.title, new Map()]),
    );
    const left = [...chosenKinds];
    const walkOn = async () => {
      for (let kind = left.shift(); kind !== undefined; kind = left.shift())
        rows.set(kind.states.title, await walkKind(kind, chosenCases, arenas, browser, own));
    };
    await Promise.all(Array.from({ length: atOnce }, walkOn));
    const failed = [...rows].flatMap(([title, cells]) =>
      [...cells].flatMap(([name, cell]) =>
        cell.kind === 'failed' ? [`${title}, ${name}: ${cell.fault}`] : [],
      ),
    );
    const faults = await faultsOfJournal(own, arenas.replicaVotes, replicaKinds);
    await browser.close();
    await arenas.close();
    console.log(tableText(rows, chosenCases));
    console.log(
      `${arenas.replicaVotes.length} votes received by the replicas, ${faults.length} faults in the journal`,
    );

    expect([...failed, ...faults]).toEqual([]);
  },
);
