import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf } from '@/entrypoints/background/badge-of';
import { reportTab } from '@/entrypoints/background/tab-reports';
import { TabStatus } from '@/messaging/protocol';
import { readTabState } from '@/storage/tab-states';

vi.mock('@/platform/text', () => ({ text: (...parts: readonly unknown[]) => parts.join(' ') }));

beforeEach(() => {
  fakeBrowser.reset();
});

const noLeaks = { a: 'none', b: 'none' } as const;
const watching: TabStatus = { kind: 'watching', turn: 1, leaks: noLeaks };
const tab = { tab: { id: 7 } as never, frameId: 0 };
const titleOf = async () => fakeBrowser.action.getTitle({ tabId: 7 });
const badgeText = async () => fakeBrowser.action.getBadgeText({ tabId: 7 });

describe('the button', () => {
  test('shows a sign and says the state in its title', async () => {
    await reportTab(tab, { kind: 'not-recorded', reason: 'no-reveal' });

    expect(await badgeText()).toBe('!');
    expect(await titleOf()).toBe('actionTitle extName statusNotRecorded lossNoReveal');
  });

  test('shows nothing any more once the tab is elsewhere', async () => {
    await reportTab(tab, watching);
    await reportTab(tab, { kind: 'elsewhere' });

    expect(await badgeText()).toBe('');
    expect(await titleOf()).toContain('statusElsewhere');
  });

  test('is left alone by a frame without a battle', async () => {
    await reportTab(tab, watching);
    await reportTab({ ...tab, frameId: 3 }, { kind: 'elsewhere' });

    expect(await badgeText()).toBe('•');
  });
});

describe('the sign', () => {
  test('of a pair with a leak is that of trouble', () => {
    const leaked = badgeOf({ ...watching, leaks: { a: 'none', b: 'void' } });

    expect(leaked).toEqual(badgeOf({ kind: 'unreadable', missing: [] }));
    expect(leaked).not.toEqual(badgeOf(watching));
  });

  test('tells watching, recorded and not recorded apart without its colour', () => {
    const recorded = badgeOf({ kind: 'recorded', voteId: 'some-vote', verdict: 'counts' });
    const lost = badgeOf({ kind: 'not-recorded', reason: 'no-reveal' });

    expect(new Set([badgeOf(watching)?.text, recorded?.text, lost?.text]).size).toBe(3);
  });
});

test('a tab that left is forgotten', async () => {
  await reportTab(tab, watching);
  expect(await readTabState(7, TabStatus)).toEqual(watching);

  await reportTab(tab, { kind: 'left' });

  expect(await readTabState(7, TabStatus)).toBeUndefined();
});
