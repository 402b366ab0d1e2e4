import { expect } from '@open-wc/testing';
import { browserPlatform } from '../../src/context/platform.js';
import type { PageEvent } from '../../src/store/platform.js';

const KEY = 'mentorship-widgets/test';

/** Runs with another `localStorage`, then puts the real one back. */
function withStorage(descriptor: PropertyDescriptor, run: () => void): void {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  Object.defineProperty(globalThis, 'localStorage', { ...descriptor, configurable: true });
  try {
    run();
  } finally {
    if (real) Object.defineProperty(globalThis, 'localStorage', real);
  }
}

describe('text on this device', () => {
  afterEach(() => {
    localStorage.removeItem(KEY);
  });

  it('is kept over pages', () => {
    const { device } = browserPlatform();
    expect(device.get(KEY)).to.equal(undefined);
    expect(device.set(KEY, 'a')).to.equal(true);
    expect(browserPlatform().device.get(KEY)).to.equal('a');
    device.remove(KEY);
    expect(device.get(KEY)).to.equal(undefined);
  });

  const blocked: readonly (readonly [string, PropertyDescriptor])[] = [
    [
      'throws',
      {
        get: () => {
          throw new DOMException('', 'SecurityError');
        },
      },
    ],
    ['is null', { get: () => null }],
    ['is absent', { value: undefined }],
    [
      'is full',
      {
        value: {
          getItem: () => 'stale',
          setItem: () => {
            throw new DOMException('', 'QuotaExceededError');
          },
          removeItem: () => undefined,
        },
      },
    ],
    [
      'throws with every call',
      {
        value: new Proxy(
          {},
          {
            get: () => () => {
              throw new DOMException('', 'SecurityError');
            },
          },
        ),
      },
    ],
  ];
  for (const [how, descriptor] of blocked) {
    it(`lasts as long as the page where localStorage ${how}, and says so`, () => {
      withStorage(descriptor, () => {
        const { device } = browserPlatform();
        expect(device.set(KEY, 'a')).to.equal(false);
        expect(device.get(KEY)).to.equal('a');
        device.remove(KEY);
        expect(device.get(KEY)).not.to.equal('a');
      });
    });
  }
});

describe('a browser page', () => {
  it('makes unique parts that fit an id', () => {
    const { newUnique } = browserPlatform();
    const made = Array.from({ length: 1000 }, newUnique);
    expect(new Set(made).size).to.equal(1000);
    expect(made.every((part) => /^[0-9a-z]{21}$/.test(part))).to.equal(true);
  });

  it('tells the time, or the time that a host shows', () => {
    expect(browserPlatform().now()).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(browserPlatform(() => '2026-10-21T08:20:00.000Z').now()).to.equal('2026-10-21T08:20:00.000Z');
  });

  it('tells of its events until it is asked to stop', () => {
    const heard: PageEvent[] = [];
    const stop = browserPlatform().onPage((event) => heard.push(event));
    const events = [
      new PageTransitionEvent('pagehide'),
      new PageTransitionEvent('pageshow', { persisted: false }),
      new PageTransitionEvent('pageshow', { persisted: true }),
      new Event('online'),
    ];
    for (const event of events) dispatchEvent(event);
    expect(heard).to.deep.equal(['hide', 'show', 'online']);
    stop();
    for (const event of events) dispatchEvent(event);
    expect(heard.length).to.equal(3);
  });

  it('signals to others of the same name', async () => {
    const platform = browserPlatform();
    const heard = new Promise<void>((resolve) => {
      const listening = platform.channel('mentorship-widgets/test', () => {
        listening?.close();
        resolve();
      });
    });
    const sending = platform.channel('mentorship-widgets/test', () => undefined);
    sending?.post();
    sending?.close();
    await heard;
  });
});
